import type { RuleOf } from '../../rule';
import { scriptContents } from '../sources';
import { fineAddress } from '../values/fine-address';
import { kindsOf } from '../values/value-kinds';

// Browsers pass over control characters and spaces at the start, and over tabs and line breaks within.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers pass over.
const unsafe = /^[\u0000-\u0020]{0,20}(javascript|vbscript|data:text\/html|data:image\/svg)\b/i;

/** No address in the markup runs code when followed. */
export const unsafeUrl: RuleOf<'script/unsafe-url'> = {
	code: 'script/unsafe-url',
	severity: 'error',
	summary: 'No address in the markup runs code when followed.',
	source: scriptContents,
	each: 'value',
	kinds: ['text', 'node', 'reference', 'bare'],
	concerns: (term, vocabulary, kind) =>
		term !== undefined && (kindsOf(term, vocabulary).url || (kind !== 'text' && kindsOf(term, vocabulary).thing)),
	fine: fineAddress,
	check(value, { vocabulary }, report) {
		const { property } = value;
		if (value.kind === 'empty' || !property.schema) return;
		const text = value.kind === 'node' ? value.node.writtenId : value.text;
		if (text === undefined || text.length < 10) return;
		const scheme = unsafe.exec(text)?.[1];
		if (scheme === undefined || !/^\s*[\w+-]+:/.test(text)) return;
		// A text about javascript is a text.
		const isAddress =
			value.kind === 'node' || value.link || vocabulary.properties.get(property.name)?.range.includes('URL');
		if (isAddress) report(value, { property: property.name, scheme: scheme.toLowerCase().split(':')[0]! });
	},
};
