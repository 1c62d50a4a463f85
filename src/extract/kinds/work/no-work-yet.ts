import type { Match, SlotHit, View } from '../../frames/frame';

/** "is working on her second novel, Salt Roads": not there yet. */
const isInProgress = ({ view, start }: Match): boolean =>
	view.tokens[start - 1]?.lower === 'on' && /^(?:working|works?)$/.test(view.tokens[start - 2]?.lower ?? '');

/** "is currently writing a novel called Salt Roads": not there yet. */
export function isBeingWritten({ view, classes, start }: Match): boolean {
	const verb = classes.find(({ name }) => /^work-(?:make|surely|write|author)$/.test(name));
	const words = view.tokens.slice(start, verb?.end ?? start).map(({ lower }) => lower);
	return (
		/^(?:co-)?(?:writ|edit|compos|finish|complet|translat|author)ing$/.test(words.at(-1) ?? '') &&
		words.some((word) => /^(?:is|are|am|'s|’s|'m|’m)$/.test(word))
	);
}

/** "an exhibition of her work, Salt Roads,": the title is the exhibition's. */
const isShownWork = ({ view, start }: Match): boolean =>
	view.tokens[start - 1]?.lower === 'of' &&
	/^(?:exhibitions?|shows?|retrospectives?|surveys?)$/.test(view.tokens[start - 2]?.lower ?? '');

/** "Low Water, my second book (Heron)": who printed the title before. */
const isImprint = ({ view, start, slots }: Match): boolean =>
	view.tokens[start - 1]?.lower === ',' && view.tokens[(slots.name?.[0]?.start ?? 0) - 1]?.text === '(';

/** "Recent shows include", "her first solo show": exhibitions. */
const isExhibition = ({ view, classes, start }: Match): boolean =>
	classes.some(
		({ name, word, start: noun }) =>
			name === 'work-noun' &&
			(word === 'shows' ||
				(word === 'show' &&
					view.tokens.slice(start, noun).some((token) => /^(?:solo|group|one-person|two-person)$/.test(token.lower)))),
	);

/** Whether what stands behind "her second novel" or "her work" is no work that is out: a show, a publisher, what is being written. */
export const isNoWorkYet = (match: Match): boolean =>
	isExhibition(match) || isImprint(match) || isShownWork(match) || isInProgress(match);

/** "the forthcoming novel Salt Roads", "Salt Roads (forthcoming from Heron)", "Salt Roads is forthcoming": a title that is announced. */
export function isDue({ tokens }: View, { start, end, valueEnd }: SlotHit): boolean {
	for (let at = start - 1; at > start - 5 && tokens[at]?.kind === 'word' && !tokens[at]?.capital; at--)
		if (DUE.test(tokens[at]?.lower ?? '')) return true;
	const after = tokens[end]?.lower === '(' || valueEnd === undefined ? end : valueEnd;
	const mark = tokens[after]?.lower === ',' ? after + 1 : after;
	const said = /^(?:\(|is|are)$/.test(tokens[mark]?.lower ?? '') ? mark + 1 : -1;
	return DUE.test(
		tokens[/^(?:both|now|currently|also)$/.test(tokens[said]?.lower ?? '') ? said + 1 : said]?.lower ?? '',
	);
}
const DUE = /^(?:forthcoming|upcoming)$/;
