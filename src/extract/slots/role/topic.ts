import type { OrganizationMention } from '../../../model';
import type { SlotType, View } from '../../frames/frame';
import { closingQuote } from '../../words/names';
import { inClass } from '../in-class';
import { isKnownPlace } from '../place';
import { fieldEnd } from '../study/field';
import { titleSpan } from './title-span';

/** What research does, said of it behind its name. */
const TELLS =
	/^(?:considers|examines|explores|investigates|addresses|includes|covers|looks|asks|spans|involves|seeks|aims|concerns|combines|uses|shows|deals|analy[sz]es|draws|focuses|centers|centres|has|is|are|was|were)$/;

/** End of "diseases of the heart", where a field's words end at "of" and small ones follow. */
function pastOf(view: View, end: number): number {
	const { tokens } = view;
	if (tokens[end]?.lower !== 'of') return end;
	const from = /^(?:the|a|an)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
	let at = from;
	while (at < from + 3 && isPlain(view, at)) at++;
	return at === from ? end : at;
}

/** Whether a token is a word in small letters that goes on with a noun phrase. */
const isPlain = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	return token?.kind === 'word' && !token.capital && !inClass(view, 'title-stop', token.lower);
};

/** A subject of expertise: a short noun phrase, "the anatomy of reptiles". */
export const topic: SlotType = (view, at) => {
	const start = /^(?:the|a|an)$/.test(view.tokens[at]?.lower ?? '') ? at + 1 : at;
	const first = view.tokens[start];
	// "focused on law, and earlier worked at A": another clause.
	const isAdverb = view.lexicon.words.get('adverb')?.has(first?.lower ?? '') ?? false;
	if (
		first?.kind !== 'word' ||
		isAdverb ||
		(/(?:ing|ed)$/.test(first.lower) && /^(?:the|an?)$/.test(view.tokens[start + 1]?.lower ?? ''))
	)
		return [];
	const listed = /^(?:,|and)$/.test(view.tokens[at - 1]?.lower ?? '');
	// "an expert in glass and starred in films": another clause.
	const behind = view.tokens[start + 1];
	if (listed && first.lower.endsWith('ed') && behind?.kind === 'word' && inClass(view, 'title-stop', behind.lower))
		return [];
	let end = pastOf(view, fieldEnd(view, at));
	for (let i = start; i < end; i++) {
		const word = view.tokens[i]?.lower;
		if (word === ',' || (listed && word === 'and')) end = i;
		// "my research in Tide Studies considers maps": the clause's verb ends its subject.
		if (i > start && TELLS.test(word ?? '')) end = i;
	}
	// "UK–Kenya trade" is cut at its dash.
	if (view.tokens[end]?.lower === '-') return [];
	if (end <= start || end - start > 7 || titleSpan(view, start)) return [];
	return [{ start, end, value: view.text(start, end) }];
};

/** A project by name: "the 'Open Doors' project", "the Tideline initiative". The value is a mention of type Project. */
export const project: SlotType = (view, at) => {
	const { tokens } = view;
	let start = at;
	if (/^(?:the|a|an)$/.test(tokens[start]?.lower ?? '')) start++;
	const close = closingQuote(tokens, start, 14);
	if (close > 0) {
		const noun = view.lexicon.words.get('project-noun')?.has(tokens[close + 1]?.lower ?? '');
		if (!noun) return [];
		const value: OrganizationMention = { name: view.text(start + 1, close), type: 'Project' };
		return [{ start: start + 1, end: close + 2, valueEnd: close, value }];
	}
	let end = start;
	while (end < start + 6 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
	if (end === start || !view.lexicon.words.get('project-noun')?.has(tokens[end]?.lower ?? '')) return [];
	// "the Oxford movement": a place is what nobody founds.
	if (isKnownPlace(view.text(start, end))) return [];
	return [
		{
			start,
			end: end + 1,
			valueEnd: end,
			value: { name: view.text(start, end), type: 'Project' } satisfies OrganizationMention,
		},
	];
};

/** "postdoctoral work", "postdoctoral fellowship". */
export const postdoctoral: SlotType = (view, at) => {
	const { tokens } = view;
	if (!/^post-?doctoral$/.test(tokens[at]?.lower ?? '')) return [];
	let end = at + 1;
	if (tokens[end]?.lower === 'research') end++;
	if (/^(?:work|fellowship|training|studies|research|appointment|position)$/.test(tokens[end]?.lower ?? '')) end++;
	return end > at + 1 ? [{ start: at, end, value: view.text(at, end) }] : [];
};
