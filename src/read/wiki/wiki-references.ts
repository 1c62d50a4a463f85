import type { Edtf } from '../../model';
import { type ParsedReference, parseReference } from '../references/parse-reference';
import { referenceDate } from '../references/reference-date';
import { ITALICS_END, ITALICS_START, inlineWords } from './inline';
import { templateAt, type WikiSource, wikiSource } from './wiki-source';

/** A footnote of a wikitext: what it shows and what it says of its source. */
export interface WikiReference {
	/** Its number, in the order of first use. */
	readonly key: string;
	readonly words: string;
	readonly parsed: ParsedReference;
}

const CITATION_TEMPLATE = /^(?:cite\b|citation$|literatur$|internetquelle$|lien web$|ouvrage$|article$|cita\b)/i;
const LINK = /\[(https?:\/\/[^\s\]<>]{1,2000})(?:\s{1,8}([^\]\n]{0,500}))?\]/;

const withoutItalics = (words: string): string => words.replaceAll(ITALICS_START, '').replaceAll(ITALICS_END, '');

const dateOf = (value: string): Edtf | undefined => (value === '' ? undefined : referenceDate(value));

/** A citation template as a reference; `undefined` where the footnote has none. */
function fromTemplate(
	source: WikiSource,
	start: number,
	end: number,
): { words: string; parsed: ParsedReference } | undefined {
	for (let at = start; at < end; at++) {
		const bracket = source.brackets.get(at);
		if (!bracket) continue;
		if (bracket.kind !== 'template') {
			at = bracket.end - 1;
			continue;
		}
		const template = templateAt(source, at, bracket);
		if (!CITATION_TEMPLATE.test(template.name)) {
			at = bracket.end - 1;
			continue;
		}
		const values = new Map(
			template.parameters.map((one) => [
				one.name.toLowerCase(),
				withoutItalics(inlineWords(source, one.start, one.end)).trim(),
			]),
		);
		const value = (...names: readonly string[]): string =>
			names.map((name) => values.get(name) ?? '').find((one) => one !== '') ?? '';
		const author = ['', '1', '2', '3', '4', '5'].flatMap((number) => {
			const given = value(`first${number}`, `given${number}`);
			const family = value(`last${number}`, `surname${number}`);
			const name = family === '' ? value(`author${number}`) : `${given} ${family}`.trim();
			return name === '' || (number === '' && value('last1', 'author1') !== '') ? [] : [name];
		});
		const title = value('title', 'chapter', 'titel', 'titre');
		const publisher = value('work', 'newspaper', 'website', 'journal', 'magazine', 'publisher', 'agency');
		const date = dateOf(value('date', 'year', 'datum'));
		const retrieved = dateOf(value('access-date', 'accessdate', 'abruf'));
		const url = value('url');
		const words = [author.join('; '), title && `"${title}"`, publisher, value('date', 'year')]
			.filter((part) => part !== '')
			.join('. ')
			.replace(/\.\. /g, '. ');
		return {
			words,
			parsed: {
				...(title ? { title } : {}),
				...(author.length > 0 ? { author } : {}),
				...(publisher ? { publisher } : {}),
				...(date ? { date } : {}),
				...(retrieved ? { retrieved } : {}),
				...(/^https?:\/\//.test(url) ? { url } : {}),
			},
		};
	}
	return undefined;
}

/** Collects the footnotes of a wikitext in order, named ones once. */
export class WikiReferences {
	readonly #entries: WikiReference[] = [];
	readonly #byName = new Map<string, number>();
	readonly #source: WikiSource;

	constructor(source: WikiSource) {
		this.#source = source;
	}

	/** All footnotes that have words, in order. */
	get entries(): readonly WikiReference[] {
		return this.#entries.filter(({ words }) => words !== '');
	}

	/** What the text shows for a footnote: its number in brackets. */
	readonly show = (open: string, start: number, end: number): string => {
		const name = /\bname\s{0,4}=\s{0,4}(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'/>]{1,200}))/i.exec(open);
		const label = name?.[1] ?? name?.[2] ?? name?.[3];
		const known = label === undefined ? undefined : this.#byName.get(label);
		const index = known ?? this.#entries.length;
		if (known === undefined) {
			this.#entries.push({ key: String(index + 1), words: '', parsed: {} });
			if (label !== undefined) this.#byName.set(label, index);
		}
		if (end > start && this.#entries[index]?.words === '')
			this.#entries[index] = this.#read(String(index + 1), start, end);
		return `[${index + 1}]`;
	};

	#read(key: string, start: number, end: number): WikiReference {
		const cited = fromTemplate(this.#source, start, end);
		if (cited) return { key, ...cited };
		const words = withoutItalics(inlineWords(this.#source, start, end))
			.replace(/\s+/g, ' ')
			.trim();
		const [, url, label = ''] = LINK.exec(this.#source.text.slice(start, end)) ?? [];
		const { publisher, ...parsed } = parseReference(words);
		// What the link's words are is the title, better than what punctuation tells.
		const title = /\S\s+\S/.test(label)
			? withoutItalics(inlineWords(wikiSource(label), 0, label.length)).replace(/^["“'\s]{1,4}|["”'\s,.]{1,4}$/g, '')
			: '';
		return {
			key,
			words: words || (url ?? ''),
			parsed: {
				...parsed,
				...(title ? { title } : {}),
				...(publisher && !title.includes(publisher) ? { publisher } : {}),
				...(url ? { url } : {}),
			},
		};
	}
}
