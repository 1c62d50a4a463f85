export { type AcceptOptions, acceptBiography } from './accept-biography';
export { type DraftOptions, draftBiography } from './draft-biography';
export { draftRegister } from './draft-register';
export { type ParseOptions, parseBiography } from './parse-biography';
export { parseRegister } from './parse-register';
