import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { durationType } from '../sources';
import { lexicalForm } from './lexical-form';
import { statedDatatype, takes, valueKinds } from './value-kinds';

/** Durations are written as ISO 8601 has them: PT1H30M, P2W. */
export const duration: RuleOf<'values/duration'> = {
	code: 'values/duration',
	severity: 'warning',
	summary: 'Durations are written as ISO 8601 has them: PT1H30M, P2W.',
	source: durationType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: takes('duration'),
	fine: () => durations,
	check(value, { vocabulary }, report) {
		if (value.kind !== 'text' && value.kind !== 'number') return;
		const kinds = valueKinds(value, vocabulary);
		const stated = statedDatatype(value);
		if (!kinds || (stated === undefined ? !kinds.duration || kinds.text || kinds.url : stated !== 'Duration')) return;
		const text = lexicalForm(value);
		const { name } = value.property;
		const months = kitchen.has(name) ? /^P(\d{1,6})M$/.exec(text)?.[1] : undefined;
		if (!isDuration(text)) report(value, { property: name, value: text });
		else if (Number(months) >= 5) report(value, { property: name, value: text, suggestion: `PT${months}M` });
	},
};

const isDuration = (text: string): boolean => isoDuration.test(text) && !/[PT]$/.test(text);
const durations: Look = { fine: (text) => isDuration(text) && !/^P\d+M$/.test(text), ordinary: true };

/** What takes minutes and no months: without its T, a duration of minutes is one of months. */
const kitchen: ReadonlySet<string> = new Set(['prepTime', 'cookTime', 'performTime', 'totalTime']);

// Each part may carry a fraction, weeks may stand beside other parts (ISO 8601-2), and a sign may come first.
const isoDuration =
	/^[+-]?P(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;
