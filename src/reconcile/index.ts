export { applyRegister } from './apply-register';
export { type ReconcileOptions, reconcile } from './reconcile';
export { RULES, type RuleName } from './rules';
