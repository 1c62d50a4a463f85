export { parseVocabulary } from '../vocabulary';
export type { Coverage, ValidateOptions } from './options';
export type { Code, Report, Rule, RuleContext, RuleOf, RuleSource } from './rule';
export { rules } from './rules';
export { validate } from './validate';
