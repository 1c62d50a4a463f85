import type { RuleOf } from '../../rule';
import { characterSets } from '../sources';

/** Text has come through whole: no replacement characters, no halves of a pair. */
export const damagedText: RuleOf<'syntax/damaged-text'> = {
	code: 'syntax/damaged-text',
	severity: 'warning',
	summary: 'Text has come through whole: no replacement characters, no halves of a pair.',
	source: characterSets,
	each: 'value',
	kinds: ['text'],
	check(value, _, report) {
		if (value.kind !== 'text') return;
		const damage = damageOf(value.text);
		if (damage) report(value, { property: value.property.written, damage });
	},
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspicious = /[\ufffd\ud800-\udfff\u0000-\u0008\u000b\u000e-\u001f]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

function damageOf(text: string): 'replacement-character' | 'lone-surrogate' | 'control-character' | undefined {
	if (!suspicious.test(text)) return undefined;
	if (text.includes('\ufffd')) return 'replacement-character';
	if (loneSurrogate.test(text)) return 'lone-surrogate';
	return /[\ud800-\udfff]/.test(text) && !control.test(text) ? undefined : 'control-character';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0008\u000b\u000e-\u001f]/;
