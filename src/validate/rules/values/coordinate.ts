import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { geoCoordinates } from '../sources';
import { lexicalForm } from './lexical-form';

/** Latitudes lie between -90 and 90 degrees, longitudes between -180 and 180. */
export const coordinate: RuleOf<'values/coordinate'> = {
	code: 'values/coordinate',
	severity: 'error',
	summary: 'Latitudes lie between -90 and 90 degrees, longitudes between -180 and 180.',
	source: geoCoordinates,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term?.name === 'latitude' || term?.name === 'longitude',
	fine: (term) => (term?.name === 'longitude' ? smallLongitudes : smallLatitudes),
	check(value, _, report) {
		const { name, schema } = value.property;
		if (!schema || (name !== 'latitude' && name !== 'longitude')) return;
		if (value.kind !== 'text' && value.kind !== 'number') return;
		const limit = name === 'latitude' ? 90 : 180;
		const text = lexicalForm(value);
		if (Math.abs(Number(text)) > limit) report(value, { property: name, value: text, limit });
	},
};

const latitudes = /^-?[0-8]?\d(?:\.\d{1,20})?$/;
const longitudes = /^-?(?:\d{1,2}|1[0-7]\d)(?:\.\d{1,20})?$/;
const smallLatitudes: Look = { fine: (text) => latitudes.test(text), ordinary: true };
const smallLongitudes: Look = { fine: (text) => longitudes.test(text), ordinary: true };
