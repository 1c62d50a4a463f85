export { type ReadOptions, read } from './read';
export { splitSentences } from './sentences';
