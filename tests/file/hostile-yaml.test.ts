import { describe, expect, test } from 'vitest';
import { parseBiography, parseRegister } from '../../src/file';
import { BiographError } from '../../src/model';

const head = 'subject:\n  name: Ada Roe\n';

/** The text, and the one line that says what is wrong, where and what to do. */
const FAULTS: readonly (readonly [string, string, string | RegExp])[] = [
	[
		'an unknown key',
		`${head}facts:\n  - kind: position\n    tittle: Boss\n`,
		'f.yaml:5:5: unknown key "tittle": did you mean "title"?',
	],
	['a key far from all', `${head}xyzzy: 1\n`, 'f.yaml:3:1: unknown key "xyzzy": take it out'],
	[
		'a key that is none of this kind',
		`${head}facts:\n  - kind: birth\n    title: x\n`,
		/^f\.yaml:5:5: unknown key "title"/,
	],
	[
		'an unknown kind',
		`${head}facts:\n  - kind: postion\n`,
		/^f\.yaml:4:5: kind "postion" is not known: did you mean "position"\?/,
	],
	['a missing kind', `${head}facts:\n  - title: x\n`, /^f\.yaml:4:.*"kind" is missing/],
	[
		'a date that is none',
		`${head}facts:\n  - kind: birth\n    date: 1980-02-30\n`,
		/^f\.yaml:5:5: "1980-02-30" is not a date: write it as 2025/,
	],
	[
		'a date in words',
		`${head}facts:\n  - kind: birth\n    date: last year\n`,
		/^f\.yaml:5:5: "last year" is not a date/,
	],
	[
		'an end before its start',
		`${head}facts:\n  - { kind: position, start: 2010, end: 2009 }\n`,
		/^f\.yaml:4:\d+: the end, 2009, is before the start, 2010/,
	],
	[
		'a clock time that is none',
		`${head}facts:\n  - { kind: event, name: x, startTime: "25:00" }\n`,
		/is not a clock time/,
	],
	[
		'an organisation that is not there',
		`${head}facts:\n  - kind: position\n    organization: acme\n`,
		'f.yaml:5:5: no organization has the id "acme": add it to "organizations", or correct the id',
	],
	[
		'evidence of no source',
		`${head}facts:\n  - kind: birth\n    evidence:\n      - { source: x, layer: text, start: 0, end: 1, quote: "a" }\n`,
		/no source has the id "x"/,
	],
	[
		'an address that is a script',
		`${head}profile:\n  url: javascript:alert(1)\n`,
		'f.yaml:4:3: "javascript:alert(1)" is not an address: give one that starts with https://',
	],
	...['javascript:alert(1)', 'VBScript:x', 'data:text/html,x'].map(
		(id) =>
			[
				`the id ${id}`,
				`subject:\n  name: Ada\n  id: ${id}\n`,
				`f.yaml:3:3: "${id}" is not an id: use no spaces, quotes, brackets or javascript:`,
			] as [string, string, string],
	),
	[
		'an id that is there twice',
		`${head}organizations:\n  - { id: a, name: A }\n  - { id: a, name: B }\n`,
		/^f\.yaml:5:\d+: the id "a" is there twice/,
	],
	[
		'a key that is there twice',
		'subject:\n  name: A\n  name: B\n',
		/^f\.yaml:3:3: this key is there twice: keep one of them$/,
	],
	['a text with a colon', 'subject:\n  name: Roe: Ada\n', /^f\.yaml:2:9: a text with a colon .* needs quotes/],
	['a tab', 'subject:\n\tname: A\n', /^f\.yaml:2:1: a tab begins this line: indent with spaces$/],
	[
		'a needed key that is misspelt',
		'subject: { name: A }\nfacts:\n  - { kind: award, nme: B }\n',
		/^f\.yaml:3:20: unknown key "nme": did you mean "name"\?$/,
	],
	['a list', '- a\n', /^f\.yaml:1:1: the file is not a set of keys/],
	['broken YAML', 'subject: {name: A\nfacts: [', /^f\.yaml:2:1: a bracket is opened and not closed/],
	['no subject', 'facts: []\n', /^f\.yaml:1:1: "subject" is missing: add it/],
	['an empty name', 'subject:\n  name: ""\n', /^f\.yaml:2:3: "name" is empty/],
	['nothing', '', /has no content/],
	['plain text', 'Ada Roe is a sailor', /is not a set of keys/],
	['a list that is none', `${head}facts:\n  kind: birth\n`, /^f\.yaml:3:1: "facts" is not a list/],
	['a prototype key', `${head}__proto__:\n  polluted: yes\n`, 'f.yaml:3:1: unknown key "__proto__": take it out'],
	[
		'a prototype key in a fact',
		`${head}facts:\n  - { kind: birth, constructor: { prototype: { polluted: 1 } } }\n`,
		/unknown key "constructor"/,
	],
	['a merge key', `x: &x { name: A }\nsubject:\n  <<: *x\n`, /a key is not plain text/],
	[
		'aliases that multiply',
		`a: &a [x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: &d [${'*c,'.repeat(9)}]\ne: [${'*d,'.repeat(9)}]\n`,
		/more than 100 aliases/,
	],
	['an alias of itself', 'subject: &s\n  name: A\n  x: *s\n', /nests too deeply/],
	['deep brackets', '['.repeat(100_000), /nests too deeply/],
	['deep dashes', `${'- '.repeat(100_000)}x`, /nests too deeply/],
];

describe('a biography file with a fault', () => {
	test.each(FAULTS)('%s', (_, text, expected) => {
		let error: unknown;
		try {
			parseBiography(text, { file: 'f.yaml' });
		} catch (caught) {
			error = caught;
		}
		expect(error).toBeInstanceOf(BiographError);
		const { message, code } = error as BiographError;
		expect(code).toBe('invalid-biography');
		expect(message).not.toContain('\n');
		if (typeof expected === 'string') expect(message).toBe(expected);
		else expect(message).toMatch(expected);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe('a register with a fault', () => {
	test.each([
		[
			'an unknown key',
			'organisations: []\n',
			/^r\.yaml:1:1: unknown key "organisations": did you mean "organizations"\?/,
		],
		[
			'a name of two entries',
			'organizations:\n  - name: Acme\n  - { name: Bolt, aliases: [ACME] }\n',
			/^r\.yaml:3:\d+: "ACME" names two entries/,
		],
		['an id twice', 'people:\n  - { id: x, name: A }\nplaces:\n  - { id: x, name: B }\n', /the id "x" is there twice/],
		[
			'a parent that is not there',
			'organizations:\n  - { name: Acme, parent: bolt }\n',
			/no organization has the id "bolt"/,
		],
		[
			'an @id that is a script',
			'organizations:\n  - { name: Acme, "@id": "javascript:alert(1)" }\n',
			/is not an address/,
		],
	])('%s', (_, text, expected) => {
		expect(() => parseRegister(text, { file: 'r.yaml' })).toThrow(expected);
	});
});

test('takes ids that only look like scripts, and those with a scheme of their own', () => {
	for (const id of ['https://example.org/#me', 'urn:x:ada', 'javascript', 'script-ada', '#ada', 'did:web:example.org'])
		expect(parseBiography(`subject: { name: Ada, id: "${id}" }`).subject.id).toBe(id);
});
