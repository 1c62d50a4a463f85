export { type Converted, type ConvertOptions, convert, type Sources, type SourceText } from './convert';
export { type ExtractAsyncOptions, type ExtractOptions, extract, extractAsync, modelExtractor } from './extract';
export { draftBiography, parseBiography, parseRegister } from './file';
export type * from './model';
export { BiographError } from './model';
export { type PublishOptions, publish, toScript, toScriptText, type Withheld } from './publish';
export { type ReadOptions, read } from './read';
export { type ReconcileOptions, reconcile } from './reconcile';
export { validate } from './validate';
