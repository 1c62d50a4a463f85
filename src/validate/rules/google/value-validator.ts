/** Tells whether a value, in the form of a view, is one that a schema takes: a JSON Schema that ajv has compiled ahead of time. */
export type ValueValidator = (value: unknown) => boolean;
