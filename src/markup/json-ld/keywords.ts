/** The keywords of JSON-LD 1.1 (section 1.7). */
export const knownKeywords: ReadonlySet<string> = new Set([
	'@base',
	'@container',
	'@context',
	'@direction',
	'@graph',
	'@id',
	'@import',
	'@included',
	'@index',
	'@json',
	'@language',
	'@list',
	'@nest',
	'@none',
	'@prefix',
	'@propagate',
	'@protected',
	'@reverse',
	'@set',
	'@type',
	'@value',
	'@version',
	'@vocab',
]);

const placed: Readonly<Record<string, string>> = {
	'@language': 'to stand beside @value or in @context',
	'@direction': 'to stand beside @value or in @context',
	'@base': 'to stand in @context',
	'@vocab': 'to stand in @context',
	'@version': 'to stand in @context',
	'@container': 'to stand in a term of @context',
	'@prefix': 'to stand in a term of @context',
};

/** What a keyword that stands on a node expects, where it cannot stand there with that value. */
export function keywordProblem(keyword: string, value: unknown): string | undefined {
	if (keyword === '@index' && typeof value !== 'string') return 'a text';
	return Object.hasOwn(placed, keyword) ? placed[keyword] : undefined;
}
