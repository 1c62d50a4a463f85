import type { ClaimFact } from '../../../model';
import type { Context, Draft, Reader } from '../../frames/frame';
import type { DegreeCategory } from '../../lexicons/degrees';

/** Degrees with the years of their classes, right behind a name: ", AB’36, PhD’48", " (BA '74)". */
const CLASS_YEARS =
	/(?:,\s?|\s\()((?:[A-Z][A-Za-z.]{0,6}[A-Z][A-Za-z.]{0,4}|[A-Z][A-Za-z]{0,2}[BDM])\s?[’']\d\d(?!\d)(?:,\s?[A-Z][A-Za-z.]{1,11}\s?[’']\d\d(?!\d)){0,5})/y;
const ONE = /([A-Z][A-Za-z.]{1,11})\s?[’'](\d\d)/g;
/** Years of two digits from here on are of the twentieth century: in the twenty-first they are still to come. */
const EARLIEST = 30;
const BORN = /\b(?:born|b\.)[^.;]{0,60}?\b((?:18|19|20)\d\d)\b/;
/** How much of a document's beginning tells when somebody was born, in characters. */
const OPENING = 3000;
/** Places at which the name is looked for; bounds the work on hostile text. */
const MOST = 20;

/** The year that two digits mean: by when the subject was born, where the text says so. */
function yearOf(digits: number, born: number | undefined): string | undefined {
	const years = [1800, 1900, 2000].map((century) => century + digits);
	if (born !== undefined) {
		const fit = years.filter((year) => year - born >= 15 && year - born < 70);
		return fit.length === 1 ? String(fit[0]) : undefined;
	}
	return digits >= EARLIEST ? String(1900 + digits) : undefined;
}

function categoryOf(context: Context, credential: string): DegreeCategory | undefined {
	const word = credential.replaceAll('.', '').toLowerCase();
	const { words } = context.lexicon;
	if (words.get('degree-short')?.has(word)) return 'degree';
	return words.get('diploma-short')?.has(word) ? 'diploma' : undefined;
}

function classYears(context: Context): readonly Draft[] {
	const { text } = context.document;
	const { name } = context.subject;
	const birth = BORN.exec(text.slice(0, OPENING))?.[1];
	const born = birth === undefined ? undefined : Number(birth);
	const drafts: Draft[] = [];
	let at = text.indexOf(name);
	for (let round = 0; at >= 0 && round < MOST; round++) {
		CLASS_YEARS.lastIndex = at + name.length;
		const list = CLASS_YEARS.exec(text);
		if (list?.[1]) {
			const from = list.index + list[0].length - list[1].length;
			for (const { 0: words, 1: credential = '', 2: digits = '', index } of list[1].matchAll(ONE)) {
				const category = categoryOf(context, credential);
				if (!category) continue;
				const end = yearOf(Number(digits), born);
				const span = { start: from + index, end: from + index + words.length };
				const fact = { kind: 'education', credential, category, ...(end ? { end } : {}) } satisfies ClaimFact;
				const derivation = end ? { derivation: `"${digits}" read as ${end}` } : {};
				drafts.push({ fact, spans: [span, ...(end ? [{ ...span, slot: 'end' }] : [])], ...derivation });
			}
		}
		at = text.indexOf(name, at + name.length);
	}
	return drafts;
}

/** The degrees that alumni notes put behind a name with the years of their classes: "Ann Roe, AB’36, PhD’48". */
export const CLASS_YEARS_READER: Reader = { name: 'education/class-years', read: classYears };
