// What reading a first plain text does not need, though it is the greater part of the library. On Node the build has
// each of these loaded by its first call (scripts/heavy-doors.ts); everywhere else they are imported from here.
export { draftBiography, parseBiography, parseRegister } from './file';
export { readHtml } from './read/html/read-html';
export { readMarkdown } from './read/markdown/read-markdown';
export { readWiki } from './read/wiki/read-wiki';
export { validate } from './validate';
