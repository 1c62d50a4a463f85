import { IRREGULAR_VERBS } from '../lexicons/irregular-verbs';

/** The forms of an English verb, as bits: a word can be several ("set", "appointed"). */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

const VOWEL = /[aeiou]/;

/** Short verbs double their last consonant: "step", "stepped"; longer ones that do are in the table of irregular verbs. */
const doubles = (base: string): boolean =>
	/[^aeiou][aeiou][bdgklmnprt]$/.test(base) && (base.match(/[aeiouy]+/g)?.length ?? 0) === 1;

function thirdPerson(base: string): string {
	if (base === 'be') return 'is';
	if (base === 'have') return 'has';
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function ingForm(base: string, past: string): string {
	if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
	// "transferred" tells that "transferring" doubles too.
	const doubled = `${base}${base.at(-1)}`;
	return doubles(base) || past.startsWith(`${doubled}e`) ? `${doubled}ing` : `${base}ing`;
}

function regularPast(base: string): string {
	if (/e$/.test(base)) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return doubles(base) && VOWEL.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/**
 * Every inflected form of a verb with the bits of `FORM` that it can be.
 *
 * @param irregular Further irregular verbs, as in `Lexicons.irregular`.
 * @example
 * verbForms('join').get('joined'); // FORM.past | FORM.participle
 */
export function verbForms(
	base: string,
	irregular: Readonly<Record<string, readonly [string, string]>> = {},
): ReadonlyMap<string, number> {
	const forms = new Map<string, number>();
	const add = (word: string, bit: number): void => {
		forms.set(word, (forms.get(word) ?? 0) | bit);
	};
	const own = Object.hasOwn(irregular, base) ? irregular[base] : undefined;
	const [past, participle] = own
		? [[own[0]], [own[1]]]
		: (IRREGULAR_VERBS.get(base) ?? [[regularPast(base)], [regularPast(base)]]);
	add(base, FORM.base);
	add(thirdPerson(base), FORM.third);
	for (const word of past) {
		add(word, FORM.past);
		add(ingForm(base, word), FORM.ing);
	}
	for (const word of participle) add(word, FORM.participle);
	if (base === 'be') for (const word of ['am', 'are', "'m", "'re", "'s"]) add(word, FORM.third);
	return forms;
}
