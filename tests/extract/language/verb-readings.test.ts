import { expect, test } from 'vitest';
import { LEXICONS } from '../../../src/extract/lexicons';
import { verbForms } from '../../../src/extract/verbs/verb-forms';
import { verbReadings } from '../../../src/extract/verbs/verb-readings';

/** The base forms of each class of the built-in lexicons. */
const classes = new Map<string, string[]>();
for (const { verbs = {} } of LEXICONS)
	for (const [name, bases] of Object.entries(verbs)) classes.set(name, [...(classes.get(name) ?? []), ...bases]);

test('every form of every verb is found again from the word', () => {
	const verbsOf = verbReadings(classes, {});
	const missing = [...classes].flatMap(([name, phrases]) =>
		phrases.flatMap((phrase) => {
			const [base = '', ...rest] = phrase.split(' ');
			return [...verbForms(base)].flatMap(([form, forms]) => {
				const entries = verbsOf(form).find((reading) => reading.name === name)?.entries ?? [];
				const same = entries.filter((entry) => entry.base === phrase);
				const isFound = same.length === 1 && same[0]?.forms === forms && same[0].rest.join(' ') === rest.join(' ');
				return isFound ? [] : [`${name}: ${phrase} from ${form}`];
			});
		}),
	);
	expect(missing).toEqual([]);
	expect(classes.size).toBeGreaterThan(50);
});

test('words that are no form of a verb are none', () => {
	const verbsOf = verbReadings(classes, {});
	for (const word of ['', 's', 'ed', 'ing', 'acme', 'constructor', '__proto__', 'joind'])
		expect(verbsOf(word)).toEqual([]);
});

test('verbs of several words come first, and irregular ones of one’s own are known', () => {
	const verbsOf = verbReadings(new Map([['own', ['sling', 'sling up', 'sling up for']]]), {
		sling: ['slung', 'slung'],
	});
	expect(verbsOf('slung')[0]?.entries.map(({ base }) => base)).toEqual(['sling up for', 'sling up', 'sling']);
	expect(verbsOf('slinging')).toHaveLength(1);
	expect(verbsOf('slinged')).toEqual([]);
});
