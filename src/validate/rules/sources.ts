import type { RuleSource } from '../rule';

// What the rules of several families go back to, and when it was read.
const read = '2026-11-21';

export const jsonSyntax: RuleSource = {
	title: 'RFC 8259: The JavaScript Object Notation',
	url: 'https://www.rfc-editor.org/rfc/rfc8259',
	date: '2017-12',
};
export const jsonLdSyntax: RuleSource = {
	title: 'JSON-LD 1.1, W3C Recommendation',
	url: 'https://www.w3.org/TR/json-ld11/',
	date: '2020-07-16',
};
export const jsonLdInHtml: RuleSource = {
	title: 'JSON-LD 1.1, section 7: Embedding JSON-LD in HTML Documents',
	url: 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
	date: '2020-07-16',
};
export const scriptContents: RuleSource = {
	title: 'HTML Standard: Restrictions for contents of script elements',
	url: 'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
	date: read,
};
export const microdataValues: RuleSource = {
	title: 'HTML Standard: Microdata, Values',
	url: 'https://html.spec.whatwg.org/multipage/microdata.html#values',
	date: read,
};
export const dataModel: RuleSource = {
	title: 'schema.org: Data model, Conformance',
	url: 'https://schema.org/docs/datamodel.html#conformance',
	date: read,
};
export const gettingStarted: RuleSource = {
	title: 'schema.org: Getting started',
	url: 'https://schema.org/docs/gs.html',
	date: read,
};
export const vocabularyFile: RuleSource = {
	title: 'schema.org: Vocabulary definition files',
	url: 'https://schema.org/docs/developers.html',
	date: read,
};
export const characterSets: RuleSource = {
	title: 'The Unicode Standard, section 3.9: U+FFFD substitution',
	url: 'https://www.unicode.org/versions/latest/',
	date: read,
};
