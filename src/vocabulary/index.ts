export type { MemberTerm, PropertyTerm, Term, TypeTerm, Vocabulary } from './vocabulary';
