export { type ReconcileOptions, reconcile } from './reconcile';
export { RULES, type RuleName } from './rules';
