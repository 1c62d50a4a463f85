import type { OrganizationType } from '../../model';
import {
	COMPANY_SUFFIXES,
	GUESSED_HEADS,
	HEAD_PHRASES,
	ORGANIZATION_HEADS,
	OTHER_ORGANIZATION_HEADS,
} from '../lexicons/organization-heads';
import { isSchoolName } from '../lexicons/school-names';
import { wordsOf } from './words-of';

const words = (text: string | undefined): string[] =>
	(text ?? '')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '');
const ANYWHERE = ORGANIZATION_HEADS.map((row) => ({ type: row.type, words: new Set(words(row.anywhere)) }));
const LAST = ORGANIZATION_HEADS.map((row) => ({ type: row.type, words: new Set(words(row.last)) }));
const ALL_ANYWHERE = new Set(ORGANIZATION_HEADS.flatMap((row) => words(row.anywhere)));
const ALL_LAST = new Set([...ORGANIZATION_HEADS.flatMap((row) => words(row.last)), ...words(OTHER_ORGANIZATION_HEADS)]);
const LEGAL_FORMS = new Set(
	words(COMPANY_SUFFIXES)
		.map((word) => word.replace(/[.&]/g, ''))
		.filter((word) => word.length > 2),
);
const GUESSED = new Set(words(GUESSED_HEADS));
/** "Royal College of Surgeons": its members do not study there. */
const OF_A_PROFESSION =
	/\b(?:College|Academy|Institute|Faculty) of (?:[\p{Lu}][\p{L}-]+ )?[\p{Lu}]\p{Ll}+(?:ians|ists|ers|ors|eons|nts|ects|nurses|wives)\b/u;
const AFTER_HEAD = new Set(['of', 'for', 'at', 'on', 'in', 'and', '&']);

const normal = (word: string): string => {
	const lower = word.toLowerCase();
	return /[.,'’]/.test(lower) ? lower.replace(/[.,'’]/g, '') : lower;
};

const headAt = (list: readonly string[], index: number): boolean =>
	index === list.length - 1 || AFTER_HEAD.has(normal(list[index + 1] ?? '')) || /^[&(]/.test(list[index + 1] ?? '');

/** "PT Tallow Raya": Indonesian companies have their form before the name. */
const isCompanyFirst = (name: readonly string[]): boolean => name.length > 1 && name[0] === 'PT';

/** "Upton University-Kingsville": the campus behind the head, as a word of its own. */
const CAMPUS = /^(?:University|College|Hospital|School|Institute)-(?=\p{Lu})/u;
const apart = (list: readonly string[]): readonly string[] =>
	list.some((word) => CAMPUS.test(word))
		? list.flatMap((word) => (CAMPUS.test(word) ? word.split('-') : [word]))
		: list;

/** Whether a name holds a word that only organisations have: "University", "Ltd", "Council" at its end. */
export function hasOrganizationHead(written: readonly string[]): boolean {
	if (isCompanyFirst(written)) return true;
	const name = apart(written);
	for (let index = 0; index < name.length; index++) {
		const lower = normal(name[index] ?? '');
		if (lower === 'red' && /^cr(?:oss|escent)$/.test(normal(name[index + 1] ?? ''))) return true;
		if (ALL_ANYWHERE.has(lower) || (ALL_LAST.has(lower) && headAt(name, index))) return true;
	}
	return false;
}

/** The type that a row of the lexicon gives a name, and the word that decides; no one word where several do together. */
function deciding(list: readonly string[]): { readonly type: OrganizationType; readonly at?: number } | undefined {
	if (isCompanyFirst(list)) return { type: 'Corporation', at: 0 };
	const lower = list.map(normal);
	// Most names hold no head at all, and need not be asked about each type.
	if (!lower.some((word) => ALL_ANYWHERE.has(word) || ALL_LAST.has(word))) return undefined;
	const whole = ` ${lower.join(' ')} `;
	const phrase = HEAD_PHRASES.find(({ words: said }) => whole.includes(` ${said} `));
	if (phrase) return { type: phrase.type };
	for (let row = 0; row < ANYWHERE.length; row++) {
		const { type, words: anywhere } = ANYWHERE[row] as (typeof ANYWHERE)[number];
		let at = lower.findIndex((word) => anywhere.has(word));
		if (at < 0) at = lower.findIndex((word, index) => LAST[row]?.words.has(word) && headAt(list, index));
		if (at >= 0) return { type, at };
	}
	return undefined;
}

/**
 * The type that an organisation's name suggests, good enough to read its sentence by; `undefined` where it suggests none.
 *
 * @example
 * organizationType('Hospital School of Ulm'); // 'Hospital'
 */
export const organizationType = (name: string): OrganizationType | undefined =>
	isSchoolName(name) ? 'CollegeOrUniversity' : deciding(apart(wordsOf(name)))?.type;

/**
 * Whether a name's type is only suggested: by a word that other bodies have too ("World Bank", "Royal Society"), or
 * by a word that is not the name's head ("Oxford University Press").
 *
 * @example
 * isGuessedType('World Bank'); // true: organizationType says 'Corporation'
 */
export function isGuessedType(name: string): boolean {
	const list = apart(wordsOf(name));
	const found = deciding(list);
	if (found?.at === undefined) return false;
	const lower = list.map(normal);
	if (found.type === 'Corporation' && lower.some((entry) => LEGAL_FORMS.has(entry))) return false;
	if (GUESSED.has(lower[found.at] ?? '') || OF_A_PROFESSION.test(name)) return true;
	const head = list.findIndex((_, index) => headAt(list, index));
	const word = lower[head] ?? '';
	const isOther = (ALL_ANYWHERE.has(word) || ALL_LAST.has(word)) && !isOfType(found.type, word);
	return head !== found.at && (GUESSED.has(word) || isOther);
}

const isOfType = (type: OrganizationType, word: string): boolean =>
	ANYWHERE.some((row, index) => row.type === type && (row.words.has(word) || LAST[index]?.words.has(word)));
