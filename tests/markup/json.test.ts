import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys, mayRepeatKeys } from '../../src/markup/json/duplicate-keys';
import { locateJson } from '../../src/markup/json/locate-json';
import { scanJson } from '../../src/markup/json/scan-json';

const accepts = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('scanJson', () => {
	// Each text, the cause, and what stands at the place that it names.
	const faults: readonly (readonly [text: string, cause: string, found: string])[] = [
		['{"a": 1,}', 'trailing-comma', ','],
		['[1, 2, ]', 'trailing-comma', ','],
		['{"a": 1 "b": 2}', 'missing-comma', '"'],
		['{"a": 1; "b": 2}', 'missing-comma', ';'],
		['{"a" 1}', 'missing-colon', '1'],
		['{"a"= 1}', 'missing-colon', '='],
		['{"a": 1 // one\n}', 'comment', '/'],
		['/* a */ {"a": 1}', 'comment', '/'],
		['{"a": }', 'unexpected', '}'],
		['{"a": /* one */ 1}', 'comment', '/'],
		['<!-- {"a": 1} -->', 'html-comment', '<'],
		['{"a": 1}\n-->', 'html-comment', '-'],
		['{"a": "one\ntwo"}', 'raw-newline', '\n'],
		['{"a": "one\ttwo"}', 'control-character', '\t'],
		['{"a": "it\\\'s"}', 'bad-escape', "\\'"],
		['{"a": "\\u12"}', 'bad-escape', '\\u12"}'],
		['{&quot;a&quot;: 1}', 'html-entities', '&'],
		['{"a": &quot;b&quot;}', 'html-entities', '&'],
		["{'a': 1}", 'single-quotes', "'"],
		['{“a”: 1}', 'curly-quotes', '“'],
		['{"a": "say "hi" now"}', 'unescaped-quote', 'h'],
		['{a: 1}', 'unquoted-key', 'a'],
		['{"a": yes}', 'unquoted-value', 'yes'],
		['{"a": undefined}', 'unquoted-value', 'undefined'],
		['{"a": 01}', 'bad-number', '01'],
		['{"a": .5}', 'bad-number', '.5'],
		['{"a": [1}', 'wrong-bracket', '}'],
		['{"a": 1]', 'wrong-bracket', ']'],
		['{"a": {"b": 1}', 'truncated', ''],
		['{"a": "b', 'truncated', '"b'],
		['{"a": 1} {"b": 2}', 'extra-content', '{'],
		['  ', 'empty', ''],
	];
	it.each(faults)('says why %j is not JSON: %s', (text, cause, found) => {
		expect(accepts(text)).toBe(false);
		const fault = scanJson(text, {})!;
		expect([fault.cause, text.slice(fault.start, fault.end)]).toEqual([cause, found]);
	});

	it('accepts what JSON.parse accepts and nothing else', () => {
		const broken = fc
			.tuple(
				fc.json(),
				fc.nat(),
				fc.constantFrom('', ',', '"', '}', ']', '1', '\\', ' ', '\n', 'x', '-', '.', 'e', '\u00a0', '\ufeff'),
			)
			.map(([json, at, piece]) => {
				const offset = at % (json.length + 1);
				return json.slice(0, offset) + piece + json.slice(offset + (at % 2));
			});
		fc.assert(
			fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
				expect(scanJson(text, {}) === undefined).toBe(accepts(text));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads 100,000 nested arrays', () => {
		expect(scanJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, {})).toBeUndefined();
	});
});

describe('locateJson', () => {
	it('finds every value of any JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat({ max: 2 }), (value, indent) => {
				const text = JSON.stringify(value, undefined, indent);
				const paths: (string | number)[][] = [];
				const values: unknown[] = [];
				const walk = (at: unknown, path: (string | number)[]): void => {
					paths.push(path);
					values.push(at);
					if (Array.isArray(at)) for (const [i, item] of at.entries()) walk(item, [...path, i]);
					else if (typeof at === 'object' && at !== null)
						for (const key of Object.keys(at)) walk(at[key as never], [...path, key]);
				};
				walk(JSON.parse(text), []);
				// Its first value, what else there is apart: of objects and arrays only the opening bracket is told.
				const valueAt = (start: number): unknown => {
					const rest = text.slice(start);
					return JSON.parse(rest.slice(0, scanJson(rest, {})?.start ?? rest.length));
				};
				const located = locateJson(text, paths);
				expect(locateJson(text, paths, true)).toEqual(located);
				for (const [i, place] of located.entries()) {
					const { start, end } = place.value!;
					expect(valueAt(start)).toEqual(values[i]);
					if (typeof values[i] === 'object' && values[i] !== null) expect(end).toBe(start + 1);
					else expect(JSON.parse(text.slice(start, end))).toBe(values[i]);
					if (place.key) expect(JSON.parse(text.slice(place.key.start, place.key.end))).toBe(paths[i]!.at(-1));
				}
			}),
		);
	});
});

describe('duplicate keys', () => {
	it('are found with both places', () => {
		const text = '{"a": [{"b": 1, "c": 2, "b" : 3}]}';
		expect(duplicateKeys(text)).toEqual([
			{ key: 'b', path: ['a', 0, 'b'], first: { start: 8, end: 11 }, second: { start: 24, end: 27 } },
		]);
		expect(duplicateKeys('{"\\u0061": 1, "a": 2}')).toHaveLength(1);
		expect(duplicateKeys('[{"a": 1}, {"a": 1}]')).toEqual([]);
	});

	it('are suspected wherever there are any', () => {
		const member = fc.tuple(
			fc.constantFrom('a', 'b', 'a":', '__proto__', '\\'),
			fc.constantFrom('1', '"x\\":y"', '{"a" :1}', '[]'),
		);
		fc.assert(
			fc.property(fc.array(member), (members) => {
				const text = `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',')}}`;
				if (duplicateKeys(text).length > 0) expect(mayRepeatKeys(text, JSON.parse(text))).toBe(true);
			}),
		);
		expect(mayRepeatKeys('{"a": 1, "b": {"a": "http://x"}}', { a: 1, b: { a: 'http://x' } })).toBe(false);
	});
});
