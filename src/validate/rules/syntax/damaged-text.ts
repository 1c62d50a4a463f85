import type { FindingArguments } from '../../../model';
import { ordinaryText } from '../../looks';
import type { RuleOf } from '../../rule';
import { characterSets } from '../sources';

/** Text has come through whole: no replacement characters, no letters from a wrong encoding. */
export const damagedText: RuleOf<'syntax/damaged-text'> = {
	code: 'syntax/damaged-text',
	severity: 'warning',
	summary: 'Text has come through whole: no replacement characters, no letters from a wrong encoding.',
	source: characterSets,
	each: 'value',
	kinds: ['text'],
	fine: () => ordinaryText,
	check(value, _, report) {
		if (value.kind !== 'text') return;
		const damage = damageOf(value.text);
		if (damage) report(value, { property: value.property.written, damage });
	},
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspicious = /[\ufffd\ud800-\udfff\u0000-\u0008\u000b\u000e-\u001f\u00c2\u00c3\u00e2]/;
// The bytes of a letter, dash or quotation mark in UTF-8, each read as a letter of its own (Windows-1252 or Latin-1).
const doubled =
	/\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00c2[\u00a0-\u00bf]|\u00e2(?:\u20ac|\u0080)[\u0080-\u00bf\u02dc\u0153\u2013\u2014\u2018-\u201e\u2020-\u2026\u2122]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

function damageOf(text: string): FindingArguments['syntax/damaged-text']['damage'] | undefined {
	if (!suspicious.test(text)) return undefined;
	if (text.includes('\ufffd')) return 'replacement-character';
	if (loneSurrogate.test(text)) return 'lone-surrogate';
	if (doubled.test(text)) return 'wrong-encoding';
	return control.test(text) ? 'control-character' : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0008\u000b\u000e-\u001f]/;
