import { describe, expect, it } from 'vitest';
import { read } from '../../src/read';
import { type ValidateOptions, validate } from '../../src/validate';

const clean = '{"@context": "https://schema.org", "@type": "Person", "name": "Mira"}';

describe('input that is none is refused in one line', () => {
	it.each<[string, unknown]>([
		['bytes', new TextEncoder().encode(clean)],
		['object', { '@context': 'https://schema.org' }],
		['number', 5],
		['null', null],
		['undefined', undefined],
	])('%s in place of a text', (found, value) => {
		const message = (name: string) => `${name} is not a text but ${found}: give it as a string`;
		const refusal = (name: string) =>
			expect.objectContaining({ name: 'BiographError', code: 'invalid-value', message: message(name) });
		expect(() => validate(value as string)).toThrow(refusal('the markup'));
		expect(() => read(value as string)).toThrow(refusal('the source'));
	});

	it.each<[ValidateOptions, string]>([
		[{ rules: { 'values/urls': 'off' } }, 'rules: no rule and no family is called "values/urls"'],
		[{ rules: { value: 'off' } }, 'rules: no rule and no family is called "value"'],
		[{ rules: { values: 'of' as 'off' } }, 'rules: "of" is no severity: give off, info, warning, error'],
	])('%o', (options, message) => {
		expect(() => validate(clean, options)).toThrow(
			expect.objectContaining({ name: 'BiographError', code: 'invalid-option', message }),
		);
	});

	it('and what is right is taken', () => {
		expect(validate(clean, { rules: { values: 'off', 'google/missing-recommended': 'warning' } }).findings).toEqual([]);
		expect(read('').text).toBe('');
	});
});
