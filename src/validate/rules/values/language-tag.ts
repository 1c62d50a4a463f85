import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { languageTags } from '../sources';
import { isLanguageTag, suggestTag } from './language';
import { lexicalForm } from './lexical-form';

/** Languages are named by tags of BCP 47: en, pt-BR. */
export const languageTag: RuleOf<'values/language-tag'> = {
	code: 'values/language-tag',
	severity: 'warning',
	summary: 'Languages are named by tags of BCP 47: en, pt-BR.',
	source: languageTags,
	each: 'value',
	kinds: ['text'],
	concerns: (term) => term?.name === 'inLanguage',
	fine: () => namesAndTags,
	check(value, _, report) {
		if (value.kind !== 'text') return;
		const { language } = value;
		if (language !== undefined && !isLanguageTag(language)) tell(language);
		if (!value.property.schema || value.property.name !== 'inLanguage' || language !== undefined) return;
		const tag = lexicalForm(value);
		// A language's name is text that stands for it: only what is meant as a tag is judged.
		if (/^[A-Za-z]{2,3}[-_][\w-]+$/.test(tag) && !isLanguageTag(tag)) tell(tag);

		function tell(found: string): void {
			const suggestion = suggestTag(found);
			report(value, { tag: found, ...(suggestion !== undefined && { suggestion }) });
		}
	},
};

const isNameOrTag = (text: string): boolean => /^(?:[A-Za-z]+|[a-z]{2,3}-[A-Z]{2})$/.test(text);
const namesAndTags: Look = { fine: isNameOrTag, ordinary: false };
