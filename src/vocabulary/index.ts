export { type FoldedName, foldName, nearestName } from './nearest-name';
export { parseVocabulary } from './parse-vocabulary';
export { schemaOrg } from './schema-org';
export type { MemberTerm, PropertyTerm, Term, TypeTerm, Vocabulary } from './vocabulary';
