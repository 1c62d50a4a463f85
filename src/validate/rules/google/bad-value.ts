import { lexicalForm } from '../values/lexical-form';
import type { BadValue } from './judgement';

/** A year, or a year and a month: a date that a calendar cannot show. */
const IMPRECISE = /^[-+]?\d{4,6}(?:-\d{2})?[~?%]?$/;

/** Which of the rules about values a bad value is for; every bad value belongs to exactly one. */
export function kindOfBadValue({ rule, value }: BadValue): 'type' | 'member' | 'precision' | 'format' {
	if (rule.members) return 'member';
	if (value.kind === 'node' || rule.format === undefined) return 'type';
	if (rule.format === 'moment' && value.kind === 'text' && IMPRECISE.test(lexicalForm(value))) return 'precision';
	return 'format';
}

/** The text of a value for a message; of a node, its type. */
export function textOfValue({ value }: BadValue): string {
	if (value.kind === 'node') return value.node.entity.types[0] ?? 'a node';
	return value.kind === 'empty' ? '' : lexicalForm(value);
}
