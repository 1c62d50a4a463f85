export type {
	EmptyValue,
	Entity,
	LiteralValue,
	MarkupBlock,
	MarkupGraph,
	MarkupNode,
	MarkupProblem,
	MarkupProperty,
	MarkupSyntax,
	MarkupType,
	MarkupValue,
	NodeValue,
	Place,
	SkippedBlock,
} from './graph';
export { knownKeywords } from './json-ld/keywords';
export { type MarkupMediaType, sniffMediaType } from './media-type';
export { readMarkup, visitGraphs } from './read-markup';
export { isAbsoluteIri, resolveIri } from './resolve-iri';
export { schemaName } from './schema-iri';
