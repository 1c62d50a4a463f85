/** What a compiled schema says about one place; the part of ajv's error object that is used here. */
export interface SchemaError {
	/** JSON Pointer into the view of the node: `/startDate/0`. */
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: { readonly missingProperty?: string; readonly limit?: number };
}

/** A JSON Schema that ajv has compiled ahead of time: true, or false with `errors` set until the next call. */
export interface SchemaValidator {
	(view: unknown): boolean;
	errors?: readonly SchemaError[] | null;
}
