import type { SlotType, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { CONFLICT_HEADS } from '../../lexicons/event-heads';
import { isGivenName } from '../../lexicons/given-names';
import { LANGUAGES } from '../../lexicons/languages';
import { opening } from '../../words/opening';
import { hasOrganizationHead } from '../../words/organization-type';
import { isTitledNoun } from './announcement';
import { emphasisAt } from './emphasis';
import { hasYear } from './has-year';

/** Words that go on behind a noun of works where it is what the title before it is. */
const CLOSES =
	/^(?:[,.;()]|about|of|on|for|by|set|that|which|in|with|based|and|co-written|written|published|from|featuring|starring)$/;

/** "Low Water, a novel about", "Salt, her first collection": what stands behind the title says that it is one. */
function isExplained({ tokens }: View, end: number): boolean {
	if (tokens[end]?.lower !== ',' || !/^(?:an?|the|his|her|their|my)$/.test(tokens[end + 1]?.text ?? '')) return false;
	for (let at = end + 2; at < end + 7; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word') return false;
		if (!token.capital && isTitledNoun(token.lower) && CLOSES.test(tokens[at + 1]?.lower ?? '.')) return true;
	}
	return false;
}

/**
 * A title that shows itself as one: marked, with its own capital article in the middle of a sentence ("directed The Long
 * Field"), with a subtitle, with its year in brackets behind it, or with the noun that says what it is.
 */
export const sureWorkSlot: SlotType = (view, at) =>
	view.slot('work', at).filter((found) => {
		const { tokens } = view;
		const first = tokens[found.start];
		if (found.valueEnd !== undefined || (first && emphasisAt(view.document, first.start))) return true;
		const article =
			first?.capital === true && found.start > 0 && /^(?:the|a|an)$/.test(first.lower) && found.end - found.start > 1;
		// "COUNTING THE SHEEP"
		const words = String(found.value).split(' ');
		const shouted =
			words.length > 1 && words.every((word) => word === word.toUpperCase()) && /\p{Lu}{4}/u.test(String(found.value));
		const subtitle = /: |[!?]$| (?:and|&) Other \p{Lu}/u.test(String(found.value));
		return article || shouted || subtitle || hasYear(view, found.end) || isExplained(view, found.end);
	});

/** A title with its year right behind it: "in Lost Lake (1991)". The director's or author's name before it is no part of it. */
export const datedWorkSlot: SlotType = (view, at) => view.slot('work', at).filter((found) => hasYear(view, found.end));

/** Words by which a text tells that somebody acts. */
const ACTS = /\b(?:actors?|actress|acted|acting|starred|starring)\b/;

/** A title where an actor's part is due: "for her role in Low Tide". In other lives such a part is in a body or a war. */
export const screenWorkSlot: SlotType = (view, at) =>
	ACTS.test(opening(view.document))
		? view.slot('work', at).filter((found) => {
				const words = String(found.value).split(' ');
				return !hasOrganizationHead(words) && !words.some((word) => CONFLICT_HEADS.has(word.toLowerCase()));
			})
		: [];

/** First words that a verb of writing or releasing has behind it where no title follows: "wrote Senator Roe", "published Welsh verse". */
const NO_TITLE_OPENS =
	/^(?:mr|mrs|ms|dr|sir|dame|lord|lady|president|senator|governor|congress|king|queen|pope|bishop|prime|minister|judge|professor)$/;

/**
 * A title behind a verb that writes or brings out: "wrote Low Water in 2012". Of several words or with its own date,
 * and neither a person's name, a body nor a language.
 */
export const writtenWorkSlot: SlotType = (view, at) => {
	const sure = view.slot('sure-work', at);
	if (sure.length > 0) return sure;
	const { tokens } = view;
	return view.slot('work', at).filter(({ start, end, value }) => {
		const first = tokens[start];
		const words = String(value).split(' ');
		const next = tokens[end];
		const closes = !next || /^[.,;(]$|^(?:in|and|with|for|which|as|by|while|before|after)$/.test(next.lower);
		const date = view.date(end)?.point;
		if (!closes || !first || (words.length < 2 && date === undefined)) return false;
		if (isGivenName(first.lower) || NO_TITLE_OPENS.test(first.lower)) return false;
		if (
			DEMONYMS.has(first.text) ||
			LANGUAGES.has(first.text) ||
			words.some((word) => word === word.toUpperCase() && word.length > 2)
		)
			return false;
		return !hasOrganizationHead(words) && view.slot('title', start).length === 0;
	});
};
