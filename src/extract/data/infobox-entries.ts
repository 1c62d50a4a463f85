import type { DataItem, OrganizationMention } from '../../model';
import type { DataScope } from './data-claim';

/** Values that a template leaves in when there is nothing to say, and those that say where it is said. */
export const EMPTY =
	/^(?:n\/a|none|unknown|—|-|–|\?|(?:see|full|complete) (?:list|below|section|article|awards|honou?rs)\b.{0,60}|list(?: of .{0,60})?|various|several|numerous|multiple|more|others?|show|hide)$/i;
/** What an editor adds behind a value: "(president)", "(1994–2002)". */
export const TAIL = /(?<!\s)\s*\(([^()]{1,80})\)\s{0,20}$/;
export const LINES = /(?<!\s)\s*(?:\n|<br ?\/?>|[•·]|;)\s*/;
/** "French-Bulgarian" and "French {{·}} Bulgarian" are two; a hyphen parts them. */
export const NATIONALITIES = /\s*(?:\n|<br ?\/?>|[•·,;/]|\band\b|[–-](?=\p{Lu}))\s*/u;
export const LIST = /(?<!\s)\s*(?:\n|<br ?\/?>|[•·,;]|\band\b)\s*/;

/** One of the things that a value names. */
export interface Entry {
	readonly text: string;
	/** What stood in brackets behind it, or on the next line. */
	readonly tail?: string;
}

/** The entries of a value that may hold several, each with what stands in brackets behind it. */
export function entriesOf(value: string, separator: RegExp = LINES): readonly Entry[] {
	const entries: Entry[] = [];
	// What stands in brackets is one entry's: "(1896–1900; B.A., 1900)".
	const whole = value.replace(/\([^()]{0,200}\)/g, (aside) => aside.replaceAll(';', ','));
	for (const part of whole.split(separator)) {
		const text = part.trim();
		const alone = /^\(([^()]{1,80})\)$/.exec(text);
		const last = entries.at(-1);
		if (alone && last && last.tail === undefined) {
			entries[entries.length - 1] = { text: last.text, tail: alone[1] as string };
			continue;
		}
		const tail = TAIL.exec(text);
		const bare = tail ? text.slice(0, tail.index).trim() : text;
		if (bare !== '' && !EMPTY.test(bare)) entries.push({ text: bare, ...(tail?.[1] ? { tail: tail[1] } : {}) });
	}
	return entries;
}

/** An organisation, with the title of the article that a wiki link around its name points to. */
export function linkedOrganization(
	scope: DataScope,
	item: DataItem,
	name: string,
	preferTarget = false,
): OrganizationMention {
	const raw = scope.document.source.slice(item.start, item.end);
	for (const link of raw.matchAll(/\[\[([^[\]|#]{1,120})\|([^[\]|]{1,120})\]\]/g)) {
		const [, target = '', shown = ''] = link;
		if (shown.trim() !== name) continue;
		const full = target.trim().replace(/(?<!\s)\s*\([^()]{0,300}\)$/, '');
		if (full === name || full === '' || /^(?:History|List|Lists|Politics|Elections) (?:of|in) /.test(full)) break;
		return preferTarget ? { name: full, alternateNames: [name] } : { name, alternateNames: [full] };
	}
	return { name };
}

/** What parts names where no link shows it; "Victoria, Princess Royal", "Tom Roe, Jr." are one. */
export const BETWEEN_NAMES =
	/, (?:and )?(?=\p{Lu})(?!(?:Jr|Sr|I{2,3}|Esq|M\.?D|Ph\.?D)\b|(?:Duke|Duchess|Earl|Count|Countess|Baron|Baroness|Marquess|Viscount|Viscountess|Prince|Princess|Lord|Lady|King|Queen) (?:of|Royal)\b)| and (?=\p{Lu})/gu;

/**
 * The entries of a value whose items may stand behind commas: "[[Ann Lee]] (1990–94), [[Tom Lee]]". A comma parts two only
 * where a link begins behind it: "Victoria, Princess Royal" is one.
 *
 * @param between what parts two where the value has no links at all
 */
export function linkedEntries(scope: DataScope, item: DataItem, between?: RegExp): readonly Entry[] {
	const raw = scope.document.source.slice(item.start, item.end);
	let { value } = item;
	if (between && !raw.includes('[[')) return entriesOf(value.replace(between, '\n'));
	if (!/\]\](?:\s?\([^()[\]]{0,60}\))?, ?\[\[/.test(raw)) return entriesOf(value);
	for (const [, name = ''] of raw.matchAll(/, ?\[\[(?:[^[\]|]{1,120}\|)?([^[\]|]{1,120})\]\]/g))
		value = value.replace(`, ${name.trim()}`, `\n${name.trim()}`);
	return entriesOf(value);
}
