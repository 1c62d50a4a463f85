export { type AcceptOptions, acceptBiography } from './accept-biography';
export { type DraftOptions, draftBiography } from './draft-biography';
export { type ParseOptions, parseBiography } from './parse-biography';
