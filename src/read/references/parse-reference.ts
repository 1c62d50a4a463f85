import type { Edtf } from '../../model';
import { splitSentences } from '../sentences';
import { DATE_SOURCE, referenceDate } from './reference-date';

/** What an entry of a reference list says of the work that it names. */
export interface ParsedReference {
	readonly title?: string;
	readonly author?: readonly string[];
	readonly publisher?: string;
	readonly date?: Edtf;
	readonly retrieved?: Edtf;
	readonly url?: string;
}

const LONGEST = 4000;
const RETRIEVED = new RegExp(
	`\\b(?:retrieved|accessed|archived|last accessed|date accessed)(?: on| from the original on)?:? (${DATE_SOURCE})`,
	'i',
);
const DATE_IN_BRACKETS = new RegExp(`\\((?:published )?(${DATE_SOURCE})\\)`, 'i');
const BARE_DATE = new RegExp(`(?:^|[.,;] ?)(${DATE_SOURCE})(?=[.,;]|$)`, 'i');
const URL_IN_TEXT = /https?:\/\/[^\s<>"”\])}]{3,2000}/;
/** Opening quotation marks and the marks that close them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’' };

/** The first quoted title: its words and where it stands, quotes included. A quote inside a word is an apostrophe. */
function quotedTitle(text: string): { title: string; start: number; end: number } | undefined {
	for (let start = 0; start < text.length; start++) {
		const close = QUOTES[text.charAt(start)];
		if (close === undefined) continue;
		if (start > 0 && !/[\s([—–-]/.test(text.charAt(start - 1))) continue;
		for (let end = text.indexOf(close, start + 1); end > 0; end = text.indexOf(close, end + 1)) {
			if (/^(?:$|[\s.,;:)\]–—])/.test(text.slice(end + 1, end + 2))) {
				return { title: text.slice(start + 1, end).replace(/[\s.,]{1,4}$/, ''), start, end: end + 1 };
			}
		}
		return undefined;
	}
	return undefined;
}

/** `Edmonds, Lizzie; Makoni, Abbianca` as names in reading order. */
function authorsOf(text: string): string[] {
	const names = text.replace(/\s{1,8}/g, ' ').replace(/^[\s.,;:]{1,8}|[\s.,;:(]{1,8}$/g, '');
	if (names === '' || names.length > 400 || /https?:/.test(names)) return [];
	const several = names.includes(';') ? names.split(';') : names.split(/ (?:and|&) /);
	return several
		.map((name) => name.replace(/^(?:by|and|&) /i, '').trim())
		.filter((name) => name !== '' && !/^et al\.?$/i.test(name))
		.map((name) => {
			const [family = '', given, ...rest] = name.split(',').map((part) => part.trim());
			return given && rest.length === 0 && !/\s\S{1,80}\s/.test(given) ? `${given} ${family}` : name;
		});
}

/** First part of what follows the title: the publisher, up to a full stop that ends it, without pages and dates. */
function publisherOf(text: string): string | undefined {
	const parts = text
		.split(/\.(?=\s|$)|;\s/)
		.map((part) => part.replace(/^[\s.,:–—-]{1,8}|[\s,:]{1,8}$/g, ''))
		.filter((part) => part !== '');
	const part = parts.find(
		(one) =>
			!/^(?:pp?|vol|no|issue|chapter|ch|isbn|issn|doi|oclc|retrieved|accessed|archived|in|via)\b/i.test(one) &&
			referenceDate(one) === undefined &&
			!/^https?:/.test(one) &&
			/\p{L}/u.test(one),
	);
	const name = part?.replace(new RegExp(`,? \\(?(?:${DATE_SOURCE})\\)?$`, 'i'), '').trim();
	return name === undefined || name === '' || name.length > 160 ? undefined : name;
}

/**
 * Takes an entry of a reference list apart, as encyclopedias and papers write them: authors, title in quotes, publisher,
 * dates, address. What it does not find it leaves out.
 *
 * @param entry the entry without its number and back links
 *
 * @example
 * parseReference('Roe, Jane (2 May 2021). "A life". The Daily. Retrieved 3 May 2022.');
 * // { title: 'A life', author: ['Jane Roe'], publisher: 'The Daily', date: '2021-05-02', retrieved: '2022-05-03' }
 */
export function parseReference(entry: string): ParsedReference {
	let text = entry
		.slice(0, LONGEST)
		.replace(/[\s\u00A0]/g, ' ')
		.trim();
	const url = URL_IN_TEXT.exec(text)?.[0].replace(/[.,;:!?]{1,4}$/, '');
	if (url !== undefined) text = text.replace(url, '').replace(/(?:available (?:at|from)|url|from):? ?$/i, '');
	const retrievedAt = RETRIEVED.exec(text);
	const retrieved = retrievedAt ? referenceDate(retrievedAt[1] ?? '') : undefined;
	if (retrievedAt) text = `${text.slice(0, retrievedAt.index)}${text.slice(retrievedAt.index + retrievedAt[0].length)}`;
	const quoted = quotedTitle(text);
	const head = quoted ? text.slice(0, quoted.start) : '';
	const tail = quoted ? text.slice(quoted.end) : '';
	const dated =
		DATE_IN_BRACKETS.exec(quoted ? head : text) ??
		BARE_DATE.exec(quoted ? tail : text) ??
		(quoted && DATE_IN_BRACKETS.exec(tail));
	const date = dated ? referenceDate(dated[1] ?? '') : undefined;
	const parts = quoted
		? {
				title: quoted.title,
				author: authorsOf(dated && head.includes(dated[0]) ? head.slice(0, head.indexOf(dated[0])) : head),
				publisher: publisherOf(tail),
			}
		: unquoted(text, dated ?? undefined);
	const { title, author, publisher } = parts;
	return {
		...(title ? { title } : {}),
		...(author.length > 0 ? { author } : {}),
		...(publisher ? { publisher } : {}),
		...(date ? { date } : {}),
		...(retrieved ? { retrieved } : {}),
		...(url ? { url } : {}),
	};
}

/** An entry without quotation marks: `Roe, J. (2020). A life. Acme Press.`, or a title and what follows it. */
function unquoted(
	text: string,
	dated: RegExpExecArray | undefined,
): { title?: string; author: readonly string[]; publisher?: string } {
	const bracketed = dated !== undefined && text.charAt(dated.index) === '(' && dated.index > 0 && dated.index < 300;
	const author = bracketed ? authorsOf(text.slice(0, dated.index)) : [];
	const body = (bracketed ? text.slice(dated.index + dated[0].length) : text).replace(/^[\s.,:]{1,8}/, '');
	const first = splitSentences(body)[0];
	const title = first ? body.slice(first.start, first.end).replace(/[.,;]{1,4}$/, '') : '';
	const publisher = first ? publisherOf(body.slice(first.end)) : undefined;
	return { ...(title ? { title } : {}), author, ...(publisher ? { publisher } : {}) };
}
