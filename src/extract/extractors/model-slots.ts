import type { ClaimFact } from '../../model';

/** How a value that a model gives is checked against its quote. */
export type SlotCheck =
	/** Its words stand in the quote, in this order. */
	| 'words'
	/** An EDTF date whose year, month and day the quote gives. */
	| 'date'
	/** A country that the quote names, or whose people's name it has. */
	| 'country'
	/** A kind of relation for which the quote has a word. */
	| 'relation';

type ModelKind = Exclude<ClaimFact['kind'], 'profile' | 'identifier' | 'name'>;

/**
 * What a language model may claim: kinds and their slots. Identifiers, contact data and types are not asked for;
 * whether a post is current is judged from dates, not believed.
 */
export const MODEL_SLOTS: ReadonlyMap<string, Readonly<Record<string, SlotCheck>>> = new Map<
	ModelKind,
	Readonly<Record<string, SlotCheck>>
>([
	['birth', { date: 'date', place: 'words' }],
	['death', { date: 'date', place: 'words' }],
	['nationality', { country: 'country' }],
	['education', { organization: 'words', credential: 'words', field: 'words', start: 'date', end: 'date' }],
	['position', { title: 'words', organization: 'words', start: 'date', end: 'date' }],
	['membership', { organization: 'words', role: 'words', start: 'date', end: 'date' }],
	['award', { name: 'words', organization: 'words', date: 'date' }],
	['work', { name: 'words', date: 'date' }],
	['event', { name: 'words', date: 'date', place: 'words', organization: 'words' }],
	['founded', { organization: 'words', date: 'date' }],
	['relative', { relation: 'relation', name: 'words' }],
	['occupation', { name: 'words' }],
	['expertise', { name: 'words' }],
	['language', { name: 'words' }],
]);

/** Slots of which each fact of a kind needs one. */
export const MODEL_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
	['birth', ['date', 'place']],
	['death', ['date', 'place']],
	['nationality', ['country']],
	['education', ['organization', 'credential']],
	['position', ['title', 'organization']],
	['membership', ['organization']],
	['founded', ['organization']],
	['relative', ['relation']],
]);

/** Words that state each relation in English. */
export const RELATION_WORDS: ReadonlyMap<string, RegExp> = new Map([
	['spouse', /\b(?:wife|husband|spouse|married|marry|marries|marriage|wed|wedded|widow|widower|partner)\b/i],
	['child', /\b(?:son|sons|daughter|daughters|child|children)\b/i],
	['parent', /\b(?:father|mother|parent|parents|son of|daughter of|child of|born to)\b/i],
	['sibling', /\b(?:brother|brothers|sister|sisters|sibling|siblings|twin)\b/i],
	['relative', /\b(?:uncle|aunt|cousin|nephew|niece|grand\w+|in-law|relative|descendant)\b/i],
]);

const text = { type: 'string' } as const;

/** The JSON Schema of the answer that `modelExtractor` asks for. */
export const MODEL_SCHEMA = {
	type: 'object',
	additionalProperties: false,
	required: ['claims'],
	properties: {
		claims: {
			type: 'array',
			items: {
				anyOf: [...MODEL_SLOTS].map(([kind, slots]) => ({
					type: 'object',
					additionalProperties: false,
					required: ['kind', 'quote'],
					properties: {
						kind: { const: kind },
						quote: text,
						...Object.fromEntries(
							Object.entries(slots).map(([slot, check]) => [
								slot,
								check === 'relation' ? { enum: [...RELATION_WORDS.keys()] } : text,
							]),
						),
					},
				})),
			},
		},
	},
} as const;
