import { ordinaryText } from '../../looks';
import type { RuleOf } from '../../rule';
import { jsonLdInHtml } from '../sources';

/** Values are plain text: HTML character references in them stay as they are. */
export const characterReference: RuleOf<'syntax/character-reference'> = {
	code: 'syntax/character-reference',
	severity: 'warning',
	summary: 'Values are plain text: HTML character references in them stay as they are.',
	source: jsonLdInHtml,
	each: 'value',
	kinds: ['text'],
	// In JSON, an ampersand may be escaped.
	gate: (context) => context.sourceHas('&') || context.sourceHas('\\u0026'),
	fine: () => ordinaryText,
	check(value, _, report) {
		if (value.kind !== 'text' || !value.property.schema || !value.text.includes('&')) return;
		const match = reference.exec(value.text);
		if (!match || value.property.name === 'articleBody') return;
		// A text with tags is HTML, in which references are right: descriptions of jobs, answers.
		if (tag.test(value.text) && !plain.has(value.property.name)) return;
		const character = characterOf(match[1]!);
		if (character !== undefined) report(value, { property: value.property.written, reference: match[0], character });
	},
};

const reference =
	/&(amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|copy|reg|trade|euro|[A-Za-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash)|[a-z]{2}lig|#\d{1,7}|#[xX][\da-fA-F]{1,6});/;

const tag = /<\/?[a-z][a-z0-9]{0,20}[\s/>]/i;

/** Properties whose values are never HTML. */
const plain: ReadonlySet<string> = new Set(['name', 'alternateName', 'headline', 'title']);

const characters: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['ndash', '–'],
	['mdash', '—'],
	['hellip', '…'],
	['copy', '©'],
	['reg', '®'],
	['trade', '™'],
	['euro', '€'],
	['szlig', 'ß'],
	['aelig', 'æ'],
	['oelig', 'œ'],
	['AElig', 'Æ'],
]);

const marks: ReadonlyMap<string, string> = new Map([
	['acute', '\u0301'],
	['grave', '\u0300'],
	['uml', '\u0308'],
	['circ', '\u0302'],
	['tilde', '\u0303'],
	['cedil', '\u0327'],
	['ring', '\u030a'],
]);

/** The character that a reference stands for, where there is one. */
function characterOf(name: string): string | undefined {
	if (name.startsWith('#')) {
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
	}
	const known = characters.get(name);
	if (known !== undefined) return known;
	const mark = marks.get(name.slice(1));
	if (mark !== undefined) return (name[0]! + mark).normalize('NFC');
	return name.endsWith('slash') ? ({ o: 'ø', O: 'Ø' } as Readonly<Record<string, string>>)[name[0]!] : undefined;
}
