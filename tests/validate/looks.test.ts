import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/markup';
import { rules } from '../../src/validate';
import type { Look } from '../../src/validate/looks';
import type { RuleContext, RuleOf } from '../../src/validate/rule';
import { type KnownOfNode, standInEntity, standInLiteral, standInNode } from '../../src/validate/stand-in';
import { type PropertyTerm, schemaOrg } from '../../src/vocabulary';

type ValueRule = Extract<RuleOf<'values/date'>, { each: 'value' }>;

const vocabulary = schemaOrg();
const [graph] = readMarkup('{}', { mediaType: 'application/ld+json' });
const context: RuleContext = {
	graph: graph!,
	vocabulary,
	options: {},
	visibleText: () => undefined,
	sourceHas: () => true,
	nearest: vocabulary.nearest,
};

interface LookOfRule {
	readonly rule: ValueRule;
	readonly look: Look;
	readonly terms: readonly PropertyTerm[];
}

/** Every look that a rule has for values of a kind, with all properties that it has it for. */
function looksFor(kind: 'text' | KnownOfNode['kind']): readonly LookOfRule[] {
	return rules
		.filter((rule) => rule.each === 'value')
		.filter((rule) => rule.kinds?.includes(kind) ?? true)
		.flatMap((rule) => {
			const byLook = new Map<Look, PropertyTerm[]>();
			for (const term of vocabulary.properties.values()) {
				if (rule.concerns?.(term, vocabulary, kind) === false) continue;
				const look = rule.fine?.(term, vocabulary, kind);
				if (look) byLook.set(look, [...(byLook.get(look) ?? []), term]);
			}
			return [...byLook].map(([look, terms]) => ({ rule: rule as unknown as ValueRule, look, terms }));
		});
}

const looks = looksFor('text');

const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);
const ofExamples = existsSync(file)
	? [...readFileSync(file, 'utf8').matchAll(/\\"([^"\\]{1,200})\\"/g)].map((match) => match[1]!)
	: [];
const odd = [
	...[
		'',
		' ',
		'0',
		'-5',
		'12,50',
		'1e400',
		'$750',
		'91.5',
		'-180.5',
		'179.99',
		'NaN',
		'undefined',
		'null',
		'yes',
		'True',
	],
	...['2020', '2020-13-01', '2020-02-30', '2020-02-29', '2019-12-31', '2020-05-01T10:00', '2020-05-01T24:30Z', '19:30'],
	...[
		'25:00',
		'2020/2021',
		'2020~',
		'T10',
		'PT1H',
		'P',
		'PT',
		'en_GB',
		'en-US',
		'English',
		'US',
		'us',
		'EUR',
		'\u20ac',
	],
	...['https://orcid.org/0000-0002-1825-0098', 'www.orcid.org/1', 'urn:isbn:978', 'ISBN 978', 'http://localhost/a'],
	...['www.x.org', 'www.html', '//x.org', 'a/b', 'a.b/c', '/a b', 'x.jpg', 'http//x.org', 'https://x.org/undefined'],
	...['https://x.org/?a=1&amp;b=2', ' https://x.org/', 'javascript:alert(1)//abc', 'data:text/html,abc', 'mailto:a@b'],
	...['InStock', 'https://schema.org/InStoc', 'schema:InStock', 'http://schema.org/OnlineEventAttendanceMode', 'A b'],
	...[
		'Tom &amp; Ann',
		'{{name}}',
		['$', '{name}'].join(''),
		'<%= x %>',
		'%%x%%',
		'[your name]',
		'YOUR company name',
		'insert name here',
	],
	...['Lorem ipsum dolor sit', 'function () {', 'TODO: name', 'Invalid Date', ' NaN ', 'a [object Object] b'],
	...[
		'caf\u00c3\u00a9',
		'\ud800',
		'a\u0001',
		'\ufffd',
		'\u00e2\u20ac\u2122',
		'x@y',
		'?@!',
		'mailto:@b',
		'a@?x',
		' True',
		'a(at)b.c',
		'+1 23',
		'12',
		'110',
	],
	...['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-25:00', 'Mo-We-Fr', 'mo 9-5', '978-3-16-148410-1', '9783161484101'],
];
const pieces = fc.constantFrom(...odd, ...'-./: &%{}<>[]_~T0129azAZ+()'.split(''), 'http', 's://', 'www.', '.org', '/');
const text = fc.oneof(
	fc.string(),
	fc.array(pieces, { maxLength: 5 }).map((all) => all.join('')),
);

/** Whether a rule has something to say about a text under a property, or about a node with it as its `@id`. */
function speaks(rule: ValueRule, term: PropertyTerm, value: string, kind?: KnownOfNode['kind']): boolean {
	let said = false;
	const tell = (): void => {
		said = true;
	};
	const types = kind === 'reference' ? [] : ['Thing'];
	rule.check(
		kind
			? standInNode({ types, id: value, kind }, term.name, ['Thing'], tell)
			: standInLiteral(value, term.name, ['Thing'], tell),
		context,
		tell,
	);
	return said;
}

const forAnyText = rules.filter(
	({ code }) =>
		code === 'syntax/placeholder' || code === 'syntax/character-reference' || code === 'syntax/damaged-text',
) as unknown as readonly ValueRule[];
const image = vocabulary.properties.get('image')!;
const name = vocabulary.properties.get('name')!;

describe('a look finds fine only what its rule has nothing to say about', () => {
	it('is had by most rules for values', () => {
		expect(new Set(looks.map(({ rule }) => rule.code)).size).toBeGreaterThan(18);
		expect(forAnyText).toHaveLength(3);
	});

	const faults = (value: string): readonly string[] =>
		looks.flatMap(({ rule, look, terms }) => {
			if (!look.fine(value)) return [];
			const wrong = terms.filter((term) => speaks(rule, term, value)).map((term) => `${rule.code} ${term.name}`);
			const general = look.ordinary
				? forAnyText.filter((each) => speaks(each, image, value) || speaks(each, name, value)).map(({ code }) => code)
				: [];
			return [...wrong, ...general];
		});

	it('of what is odd', () => {
		for (const value of odd) expect(faults(value), JSON.stringify(value)).toEqual([]);
	});

	it('of anything', () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(faults(value)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('of a node by its id', () => {
		const ofNodes = (['node', 'bare', 'reference'] as const).map((kind) => ({ kind, looks: looksFor(kind) }));
		expect(ofNodes.map(({ looks }) => looks.length)).toEqual([1, 1, expect.toSatisfy((count) => count > 2)]);
		const said = (id: string): readonly string[] =>
			ofNodes.flatMap(({ kind, looks }) =>
				looks
					.filter(({ rule, look, terms }) => look.fine(id) && terms.some((term) => speaks(rule, term, id, kind)))
					.map(({ rule }) => `${rule.code} ${kind}`),
			);
		for (const id of [...odd, 'https://example.org/a', 'https://schema.org/InStock']) expect(said(id), id).toEqual([]);
		fc.assert(
			fc.property(text, (id) => {
				expect(said(id)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	it('of a node by the literals that it has', () => {
		const ofEntities = rules.filter((rule) => rule.each === 'entity').filter(({ fine }) => fine !== undefined);
		expect(ofEntities.map(({ code }) => code)).toEqual(['graph/date-order', 'graph/value-order']);
		const names = ['startDate', 'endDate', 'doorTime', 'startTime', 'endTime', 'dateModified', 'datePublished'];
		const numbers = ['ratingValue', 'bestRating', 'worstRating', 'minValue', 'maxValue', 'prepTime', 'totalTime'];
		const value = fc.oneof(
			fc.constantFrom<unknown>(...odd, 0, -1, 4.5, 5, 6, 1e21, true, '3', '5', '6.0', ' 4', 'PT5M', 'PT1H', '2021-01'),
			fc.constantFrom('2020-05-02', '2020-05-01', '2020-05-01T09:00', '2020-05-01T10:00+02:00', '10:00', '09:00:00'),
		);
		const literal = fc.record({ name: fc.constantFrom(...names, ...numbers), value });
		let fine = 0;
		fc.assert(
			fc.property(fc.array(literal, { minLength: 1, maxLength: 4 }), (literals) => {
				for (const rule of ofEntities) {
					if (!rule.fine!(literals)) continue;
					if (literals.length > 1) fine++;
					const said: unknown[] = [];
					const tell = (_: unknown, args: unknown): unknown => said.push(args);
					(rule as unknown as RuleOf<'graph/date-order'> & { readonly each: 'entity' }).check(
						standInEntity(['Thing'], literals, tell),
						context,
						tell,
					);
					expect(said, `${rule.code} ${JSON.stringify(literals)}`).toEqual([]);
				}
			}),
			{ numRuns: 5000 },
		);
		expect(fine).toBeGreaterThan(100);
	});

	it.skipIf(ofExamples.length === 0)('of the texts of schema.org’s examples (skipped where the file is absent)', () => {
		const all = [...new Set(ofExamples)];
		for (let i = 0; i < all.length; i += 10) expect(faults(all[i]!), all[i]).toEqual([]);
	});
});
