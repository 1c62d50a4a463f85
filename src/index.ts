export { type Converted, type ConvertOptions, convert, type SourceText } from './convert';
export { type ExtractOptions, extract } from './extract';
export { BiographError } from './model';
export { publish, toScript, toScriptText } from './publish';
export { read } from './read';
export { reconcile } from './reconcile';
export { validate } from './validate';
