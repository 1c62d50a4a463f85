/**
 * The vocabulary as compact text, one term per line, fields parted by `|`, names in a field by `,`; what is empty at
 * the end of a line is left out.
 */
export interface VocabularyTables {
	readonly version: string;
	/** `name|parents|pending|superseded by`; a datatype has `*` before its name. */
	readonly types: string;
	/** `name|domain|range|pending|superseded by|inverse of`. */
	readonly properties: string;
	/** `name|enumerations|pending|superseded by`. */
	readonly members: string;
}
