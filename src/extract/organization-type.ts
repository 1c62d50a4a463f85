import type { OrganizationType } from '../model';
import { ORGANIZATION_HEADS, OTHER_ORGANIZATION_HEADS } from './lexicons/organization-heads';

const words = (text: string | undefined): string[] =>
	(text ?? '')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '');
const ANYWHERE = ORGANIZATION_HEADS.map((row) => ({ type: row.type, words: new Set(words(row.anywhere)) }));
const LAST = ORGANIZATION_HEADS.map((row) => ({ type: row.type, words: new Set(words(row.last)) }));
const ALL_ANYWHERE = new Set(ORGANIZATION_HEADS.flatMap((row) => words(row.anywhere)));
const ALL_LAST = new Set([...ORGANIZATION_HEADS.flatMap((row) => words(row.last)), ...words(OTHER_ORGANIZATION_HEADS)]);
const AFTER_HEAD = new Set(['of', 'for', 'at', 'on', 'in', 'and', '&']);

const normal = (word: string): string => {
	const lower = word.toLowerCase();
	return /[.,'’]/.test(lower) ? lower.replace(/[.,'’]/g, '') : lower;
};

const headAt = (list: readonly string[], index: number): boolean =>
	index === list.length - 1 || AFTER_HEAD.has(normal(list[index + 1] ?? '')) || /^[&(]/.test(list[index + 1] ?? '');

/** Whether a name holds a word that only organisations have: "University", "Ltd", "Council" at its end. */
export function hasOrganizationHead(name: readonly string[]): boolean {
	for (let index = 0; index < name.length; index++) {
		const lower = normal(name[index] ?? '');
		if (ALL_ANYWHERE.has(lower) || (ALL_LAST.has(lower) && headAt(name, index))) return true;
	}
	return false;
}

/**
 * The type that an organisation's name gives away; `undefined` where it gives none.
 *
 * @example
 * organizationType('Hospital School of Ulm'); // 'Hospital'
 */
export function organizationType(name: string): OrganizationType | undefined {
	const list = name.split(/\s+/);
	const lower = list.map(normal);
	// Most names hold no head at all, and need not be asked about each type.
	if (!lower.some((word) => ALL_ANYWHERE.has(word) || ALL_LAST.has(word))) return undefined;
	for (let row = 0; row < ANYWHERE.length; row++) {
		const { type, words: anywhere } = ANYWHERE[row] as (typeof ANYWHERE)[number];
		if (lower.some((word) => anywhere.has(word))) return type;
		if (lower.some((word, index) => LAST[row]?.words.has(word) && headAt(list, index))) return type;
	}
	return undefined;
}
