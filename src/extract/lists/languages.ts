import type { Context, Draft, Reader } from '../frames/frame';
import { LANGUAGES } from '../lexicons/languages';
import { listLines } from './list-lines';

const HEADING =
	/^(?:my )?(?:languages?|language (?:skills|proficiency|competenc(?:e|ies)|abilities)|languages spoken|spoken languages|foreign languages)$/;
const LISTED = /^\p{Lu}\p{Ll}+$/u;
/** Who only begins does not speak it. */
const BEGINS = /\b(?:beginner|learning|A1)\b/i;
/** More is a list of the site's other tongues. */
const MOST = 10;

function draftsOf(context: Context): readonly Draft[] {
	if (context.document.mediaType === 'application/json') return [];
	const drafts: Draft[] = [];
	for (const { text, start, headings } of listLines(context.document)) {
		const heading = (headings[0] ?? '').replace(/^[^\p{L}]{1,6}/u, '').replace(/:$/, '');
		if (!HEADING.test(heading.trim())) continue;
		let from = 0;
		for (const part of text.split(/[,;|·•\t\n]|\s[–—-]\s|\sand\s|(?<=\))\s/)) {
			const at = text.indexOf(part, from);
			from = at + part.length;
			const word = /^\s*(?:[\p{L}-]+ (?=\p{Lu}))?(\p{L}+)/u.exec(part)?.[1] ?? '';
			if (!LISTED.test(word) || !LANGUAGES.has(word) || BEGINS.test(part)) continue;
			const begin = start + at + part.indexOf(word);
			drafts.push({ fact: { kind: 'language', name: word }, spans: [{ start: begin, end: begin + word.length }] });
		}
	}
	return drafts.length > MOST ? [] : drafts;
}

/** Languages under a heading that says so. */
export const LANGUAGE_READER: Reader = { name: 'language/list', read: draftsOf };
