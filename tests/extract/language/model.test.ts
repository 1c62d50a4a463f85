import { describe, expect, it } from 'vitest';
import { extractAsync } from '../../../src/extract/extract-async';
import type { DroppedClaim } from '../../../src/extract/extractors/extractor';
import { modelExtractor } from '../../../src/extract/extractors/model-extractor';
import { read } from '../../../src/read';

const TEXT = `Ottilie Vance

Ottilie Vance is a Norwegian hydrologist. She advised the Fjord Trust between 2003 and 2008, and in March 2011 the Salt Guild gave her its Silver Ladle. Her husband, Piet Aalto, builds boats.`;
const document = read(TEXT, { id: 'vance' });

async function ask(
	answer: unknown,
): Promise<{ facts: readonly unknown[]; dropped: readonly DroppedClaim[]; prompts: string[] }> {
	const dropped: DroppedClaim[] = [];
	const prompts: string[] = [];
	const claims = await extractAsync(document, {
		extractors: [
			modelExtractor(async (prompt) => {
				prompts.push(prompt);
				if (answer instanceof Error) throw answer;
				return answer;
			}),
		],
		onDropped: (one) => dropped.push(one),
	});
	const own = claims.filter((claim) => claim.frame.startsWith('model/'));
	for (const claim of own) {
		for (const { start, end, quote } of claim.evidence) expect(document.text.slice(start, end)).toBe(quote);
	}
	return { facts: own.map((claim) => claim.fact), dropped, prompts };
}

describe('a model that tells the truth', () => {
	it('is believed, with its quote as evidence', async () => {
		const quote = 'advised the Fjord Trust between 2003 and 2008';
		const { facts, dropped } = await ask({
			claims: [{ kind: 'position', quote, organization: 'Fjord Trust', start: '2003', end: '2008' }],
		});
		expect(facts).toEqual([{ kind: 'position', organization: { name: 'Fjord Trust' }, start: '2003', end: '2008' }]);
		expect(dropped).toEqual([]);
	});

	it('may answer in JSON text, and name a country by its people', async () => {
		const { facts } = await ask(
			JSON.stringify([{ kind: 'nationality', quote: 'a Norwegian hydrologist', country: 'Norwegian' }]),
		);
		expect(facts).toEqual([{ kind: 'nationality', country: 'Norway' }]);
	});

	it('may date by month where the quote has the month', async () => {
		const quote = 'in March 2011 the Salt Guild gave her its Silver Ladle';
		const { facts } = await ask([
			{ kind: 'award', quote, name: 'Silver Ladle', organization: 'Salt Guild', date: '2011-03' },
		]);
		expect(facts).toEqual([
			{ kind: 'award', name: 'Silver Ladle', organization: { name: 'Salt Guild' }, date: '2011-03' },
		]);
	});

	it('is asked about the subject by name, with the text whole', async () => {
		const { prompts } = await ask([]);
		expect(prompts).toHaveLength(1);
		expect(prompts[0]).toContain('"Ottilie Vance"');
		expect(prompts[0]).toContain('its Silver Ladle.');
	});
});

describe('a model that lies', () => {
	it.each([
		[
			'a quote that is nowhere',
			{ kind: 'award', quote: 'won the Golden Ladle', name: 'Golden Ladle' },
			'quote-not-found',
		],
		[
			'a true quote with another name',
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Golden Ladle' },
			'not-supported',
		],
		[
			'a year that the quote does not give',
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Silver Ladle', date: '2011' },
			'not-supported',
		],
		[
			'a day that nobody gave',
			{
				kind: 'award',
				quote: 'in March 2011 the Salt Guild gave her its Silver Ladle',
				name: 'Silver Ladle',
				date: '2011-03-05',
			},
			'not-supported',
		],
		[
			'another month',
			{
				kind: 'award',
				quote: 'in March 2011 the Salt Guild gave her its Silver Ladle',
				name: 'Silver Ladle',
				date: '2011-04',
			},
			'not-supported',
		],
		[
			'a country out of the air',
			{ kind: 'nationality', quote: 'Ottilie Vance is a Norwegian hydrologist', country: 'Sweden' },
			'not-supported',
		],
		[
			'a relation that the quote does not state',
			{ kind: 'relative', quote: 'Piet Aalto, builds boats', relation: 'spouse', name: 'Piet Aalto' },
			'not-supported',
		],
		[
			'part of a word as a name',
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Silver Lad' },
			'not-supported',
		],
		['no quote', { kind: 'award', name: 'Silver Ladle' }, 'quote-not-found'],
		['an empty quote', { kind: 'award', quote: '  ', name: 'Silver Ladle' }, 'quote-not-found'],
		[
			'a kind that is not asked for',
			{ kind: 'identifier', quote: 'Ottilie Vance', value: 'Ottilie Vance' },
			'not-a-fact',
		],
		['nothing but a kind and a quote', { kind: 'award', quote: 'gave her its Silver Ladle' }, 'not-a-fact'],
		['a number for a name', { kind: 'award', quote: 'gave her its Silver Ladle', name: 7 }, 'not-a-fact'],
		[
			'a date that is none',
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Silver Ladle', date: 'recently' },
			'not-supported',
		],
	])('is dropped and counted: %s', async (_, claim, reason) => {
		const { facts, dropped } = await ask({ claims: [claim] });
		expect(facts).toEqual([]);
		expect(dropped.map((one) => one.reason)).toEqual([reason]);
	});

	it('keeps the true claims beside the false ones', async () => {
		const { facts, dropped } = await ask([
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Silver Ladle' },
			{ kind: 'award', quote: 'gave her its Silver Ladle', name: 'Iron Ladle' },
		]);
		expect(facts).toHaveLength(1);
		expect(dropped).toHaveLength(1);
	});
});

describe('a model that fails', () => {
	it.each([
		['nothing', undefined],
		['null', null],
		['prose', 'I am sorry, I cannot do that.'],
		['broken JSON', '{"claims": ['],
		['a number', 42],
		['claims that are no list', { claims: 'none' }],
		[
			'claims only by inheritance',
			Object.create({ claims: [{ kind: 'award', quote: 'Silver Ladle', name: 'Silver Ladle' }] }),
		],
		['an error', new Error('quota')],
	])('costs no other claim: %s', async (_, answer) => {
		const { facts, dropped } = await ask(answer);
		expect(facts).toEqual([]);
		expect(dropped).toHaveLength(1);
	});

	it.each([
		[[null, 3, 'x', [], {}]],
		[[{ kind: '__proto__', quote: 'Silver Ladle' }]],
		[[{ kind: 'constructor', quote: 'Silver Ladle' }]],
	])('drops garbage among the claims %#', async (claims) => {
		const { facts, dropped } = await ask({ claims });
		expect(facts).toEqual([]);
		expect(dropped).toHaveLength(claims.length);
	});

	it('cannot reach a prototype', async () => {
		const evil = JSON.parse(
			'{"claims":[{"kind":"award","quote":"gave her its Silver Ladle","name":"Silver Ladle","__proto__":{"polluted":true},"constructor":"x"}]}',
		);
		const { facts } = await ask(evil);
		expect(facts).toEqual([{ kind: 'award', name: 'Silver Ladle' }]);
		expect(Object.hasOwn(facts[0] as object, 'constructor')).toBe(false);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it('is cut off after a bounded number of claims', async () => {
		const claims = Array.from({ length: 700 }, () => ({
			kind: 'award',
			quote: 'gave her its Silver Ladle',
			name: 'Silver Ladle',
		}));
		const { facts, dropped } = await ask({ claims });
		expect(facts).toHaveLength(500);
		expect(dropped).toHaveLength(1);
	});
});

describe('an extractor of one’s own', () => {
	it('is held to its evidence too', async () => {
		const dropped: DroppedClaim[] = [];
		const claims = await extractAsync(document, {
			extractors: [
				async (_, { source }) => [
					{
						fact: { kind: 'award', name: 'Silver Ladle' },
						evidence: [{ source: 'vance', layer: 'text', start: 0, end: 5, quote: 'nowhere' }],
						basis: 'stated',
						frame: 'own/award',
						source,
					},
				],
				async () => {
					throw new Error('no network');
				},
			],
			onDropped: (one) => dropped.push(one),
		});
		expect(claims.some((claim) => claim.frame === 'own/award')).toBe(false);
		expect(dropped.map(({ extractor, reason }) => [extractor, reason])).toEqual([
			[0, 'quote-not-found'],
			[1, 'failed'],
		]);
	});
});

it('a model is not asked about a minor', async () => {
	let asked = 0;
	const young = read('Otto Vance, 15, attends Marlow School and sails for the Tide Club.', { id: 'otto' });
	const claims = await extractAsync(young, {
		extractors: [
			modelExtractor(async () => {
				asked++;
				return { facts: [] };
			}),
		],
	});
	expect(asked).toBe(0);
	expect(claims.every(({ fact }) => fact.kind === 'name')).toBe(true);
});
