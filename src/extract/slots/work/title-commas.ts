import type { View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { BROADCASTER, HOUSE } from '../../lexicons/houses';
import { JOINED_TITLES } from '../../lexicons/joined-titles';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { hasOrganizationHead } from '../../words/organization-type';
import { nameRun } from '../organization/name-run';
import { isKnownPlace } from '../place';
import { hasYear } from './has-year';

/** Whether the words before a token announce one work: "the novel", "her first book,", "one of his books,". */
export function announcesOne({ tokens }: View, at: number): boolean {
	const noun = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
	const word = tokens[noun]?.lower ?? '';
	if (!WORK_TYPE_BY_NOUN.has(word)) return false;
	if (!word.endsWith('s')) return true;
	return noun === at - 2 && tokens.slice(Math.max(0, noun - 4), noun).some((token) => token.lower === 'one');
}

/** "his book, Salt and Silver Roads (1997)": one, as the noun before the comma says. */
export const isOne = ({ tokens }: View, at: number): boolean =>
	!tokens[tokens[at - 1]?.lower === ',' ? at - 2 : at - 1]?.lower.endsWith('s');

/** "Salt, Tide, and Harbour (1970)", "Salt, Tide, Harbour: A Year": commas inside the title of one work, which a year or subtitle ends. */
export function withCommas(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (tokens[end]?.lower !== ',') return end;
	const years = yearsEnd(view, end + 1);
	if (years > 0) return years;
	const single = singlesEnd(view, start, end);
	if (single > end) return single;
	if (!announcesOne(view, start)) return end;
	const one = isOne(view, start);
	let at = end;
	for (let part = 0; part < 5 && tokens[at]?.lower === ','; part++) {
		const joined = /^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '');
		const next = joined ? at + 2 : at + 1;
		const stop = nameRun(view, next, { subtitle: true, title: true, most: 12 });
		// "For her film Low Water, Quill won": who did it.
		if (stop === next || view.subject.aliases.has(view.text(next, stop).toLowerCase())) return end;
		const subtitle = tokens.slice(next, stop).findIndex((token) => token.lower === ':');
		if (subtitle > 3 || (subtitle < 0 && stop - next > (one ? 5 : 3))) return end;
		// "Reflections on Tides, Ropes, & Other Things"
		const others = joined && tokens[next]?.text === 'Other';
		if (subtitle > 0 || others || hasYear(view, stop) || (one && isWhole(view, start, next, stop))) return stop;
		at = stop;
	}
	return end;
}

/** "Her book Goodnight, Harbour was", "hosts the podcast Tides, Mostly.": no other reading has the verb or the stop where it stands. */
function isWhole(view: View, start: number, next: number, stop: number): boolean {
	const { tokens } = view;
	const apart = tokens[start - 1]?.lower === ',';
	const after = tokens[stop]?.lower ?? '.';
	// "Her debut, Goodnight, Harbour, was"
	if (TELLS.test(apart && after === ',' ? (tokens[stop + 1]?.lower ?? '') : apart ? '' : after)) return true;
	if (apart || !/^[.;]$/.test(after) || tokens[next - 1]?.lower !== ',') return false;
	// "the novel Low Water, Heron Press.", "the film Low Water, Ulm.": who brought it out, and where.
	const words = tokens.slice(next, stop).map(({ text }) => text);
	return (
		!words.includes('and') &&
		!HOUSE.test(words.at(-1) ?? '') &&
		!BROADCASTER.test(words[0] ?? '') &&
		!hasOrganizationHead(words) &&
		!isKnownPlace(words.join(' ')) &&
		!isGivenName(tokens[next]?.lower ?? '')
	);
}

/** "Cold, Wet, or Asleep" where no reading takes all of it for one title: nobody lists works so. */
export function holdsOr({ tokens }: View, end: number): boolean {
	let at = end;
	for (let part = 0; part < 4 && tokens[at]?.lower === ','; part++) {
		at++;
		if (tokens[at]?.lower === 'or') return true;
		const first = at;
		while (at < first + 4 && tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
		if (at === first) return false;
	}
	return false;
}

/** "New and Selected Poems, 1970–2000 (Heron, 2001)": the years that a title ends with; 0 where none stand at a token. */
export function yearsEnd(view: View, at: number): number {
	const { tokens } = view;
	const isSpan =
		tokens[at]?.kind === 'number' && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
	return isSpan && hasYear(view, at + 3) ? at + 3 : 0;
}

/** "Salt, Tide, Harbour (2009)": single words that no "and" makes a list, before one year; `end` where there are none. */
export function singlesEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (end - start !== 1 || /^[,:;)]$/.test(tokens[start - 1]?.text ?? '')) return end;
	let at = end;
	while (at < end + 8 && tokens[at]?.lower === ',' && tokens[at + 1]?.capital && tokens[at + 1]?.kind === 'word')
		at += 2;
	return at > end + 2 && hasYear(view, at) && !/^(?:,|;|and)$/.test(tokens[view.adjunct(at)]?.lower ?? '') ? at : end;
}

const TELLS = /^(?:was|is|won|received|became|has|had|came|appeared|tells)$/;

/** "Romeo and Juliet", "Hello, Dolly!": end of a well-known title whose commas and "and" part nothing; `at` where there is none. */
export function joinedEnd({ tokens }: View, at: number): number {
	if (!tokens[at]?.capital) return at;
	const first = tokens[at]?.lower === 'the' ? at + 1 : at;
	const rest = JOINED_TITLES.get(tokens[first]?.lower ?? '')?.find((words) =>
		words.every((word, index) => {
			const lower = tokens[first + 1 + index]?.lower;
			return lower === word || (word === 'and' && lower === '&');
		}),
	);
	return rest ? first + 1 + rest.length : at;
}

/** Words in small letters with which a subtitle begins. */
const OPENS_SUBTITLE =
	/^(?:an?|the|how|why|from|towards?|on|in|my|one|essays|poems|stories|notes|selected|new|collected)$/;
/** No subtitle in small letters is longer, in words. */
const LONGEST_SUBTITLE = 10;

/** "Salt: A history of the coast (2004)": where a subtitle in small letters ends, at the mark behind it; `end` where none does. */
export function smallSubtitle({ tokens }: View, start: number, end: number): number {
	if (!tokens.slice(start, end).some(({ lower }) => lower === ':')) return end;
	if (tokens[end - 1]?.lower === ':' && !OPENS_SUBTITLE.test(tokens[end]?.text ?? '')) return end;
	for (let at = end; at < end + LONGEST_SUBTITLE; at++) {
		const token = tokens[at];
		if (!token || /^[,;.(]$/.test(token.text)) return at;
		// "Salt: A history of the coast and The Low Road"; of Kent and Sussex, too, it may tell.
		if (token.lower === 'and' && tokens[at + 1]?.capital)
			return /^(?:The|An?)$/.test(tokens[at + 1]?.text ?? '') ? at : end;
		if (
			token.kind !== 'word' ||
			/^(?:is|was|are|were|has|had|won|came|he|she|they|who|which|also|include|includes)$/.test(token.lower)
		)
			return end;
	}
	return end;
}
