import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { MONTHS } from '../../lexicons/calendar';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';
import { inClass } from '../in-class';
import { organizationAt } from '../organization/body';
import { isMatter } from '../organization/listed-name';
import { isField } from '../study/degree';
import { endsTitle } from './ends-title';
import { titleSpan } from './title-span';

/** "specialist in tides certified by the Board": who vouches for it. */
const certifiesAt = ({ tokens }: View, at: number): boolean =>
	/^(?:certified|accredited|licensed|registered)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:by|with|through)$/.test(tokens[at + 1]?.lower ?? '');

/** Participles that tell what else somebody does, and name no duty. */
const DOES = /^(?:performing|serving|working|playing|overseeing|speciali[sz]ing|focuss?ing|living|residing)$/;

/** "king of Kenya crowned in 1901", "Bishop of Ulm remembered for": a participle behind a name begins what is said of its bearer. */
const isPassive = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	return (
		token?.capital === false &&
		token.lower.endsWith('ed') &&
		view.tokens[at - 1]?.capital === true &&
		(view as InnerView).isVerb(token)
	);
};

/** The end of the plain words that begin at a token: "electrical and computer engineering". */
export function phraseEnd(view: View, at: number, longest: number): number {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === 'the') i++;
	const first = i;
	for (; i < at + longest; i++) {
		const token = tokens[i];
		if (!token || token.depth !== tokens[at]?.depth) break;
		// "counsellor to Fortune 500 companies"
		const listed =
			token.kind === 'number' &&
			/^(?:fortune|ftse|inc|global|district|ward|division|precinct|region|zone|area|seat)$/.test(
				tokens[i - 1]?.lower ?? '',
			);
		if ((token.kind === 'number' && !listed) || view.date(i)) break;
		// "concertmaster of the college orchestra performing as a soloist"
		if (i > first && DOES.test(token.lower)) break;
		if (token.kind === 'clitic') continue;
		if (token.kind === 'punctuation') {
			const next = tokens[i + 1];
			if (i > first && (token.lower === '&' || (token.lower === '/' && !token.spaced)) && next?.kind === 'word')
				continue;
			// "Gander–Grand Falls": two towns of one seat.
			const isDash = token.lower === '-' && !token.spaced && next?.spaced === false;
			if (i > first && isDash && next.capital && tokens[i - 1]?.capital) continue;
			// "Science, Technology and Innovation" goes on; "research, and chair of …" does not.
			if (i > first && token.lower === ',' && next?.kind === 'word' && listOfFields(view, i + 1)) continue;
			// "Strategy, Engagement, and Programs for": the comma before the last.
			if (i > first && endsSerial(view, first, i)) continue;
			break;
		}
		if (token.lower === 'and' || token.lower === 'or') {
			if (i === first || tokens[i + 1]?.kind !== 'word' || endsTitle(view, i + 1)) break;
			if (titleSpan(view, i + 1, true)) break;
			// "designer of carpets and created costumes": another thing done.
			if (/ed$/.test(tokens[i + 1]?.lower ?? '') && (view as InnerView).isVerb(tokens[i + 1])) break;
			continue;
		}
		if (token.lower === 'of' && i > first && tokens[i + 1]?.capital) continue;
		if (endsTitle(view, i) || certifiesAt(view, i) || (i > first && isPassive(view, i))) break;
		if (MONTHS.has(token.lower) && token.capital) break;
	}
	// A name is not cut after its initial: "counsel to President Lee B. Roe".
	while (i > first && i < at + longest + 3 && /^\p{Lu}\.$/u.test(tokens[i - 1]?.text ?? '') && tokens[i]?.capital) i++;
	while (i > first && (tokens[i - 1]?.kind === 'clitic' || /^(?:and|or|of|&|,)$/.test(tokens[i - 1]?.lower ?? ''))) i--;
	return i > first ? i : at;
}

/** Whether "X, Y and Z", or "X, Y, and Z", goes on here with names of fields alone. */
function listOfFields(view: View, at: number): boolean {
	let i = at;
	while (i < at + 4 && view.tokens[i]?.kind === 'word' && view.tokens[i]?.lower !== 'and') i++;
	if (i === at || !namesLine(view, i)) return false;
	if (endsSerial(view, at - 2, i)) return true;
	if (view.tokens[i]?.lower !== 'and') return false;
	return view.tokens[at]?.capital === true || (isField(view, view.tokens[i + 1]) && isField(view, view.tokens[at]));
}

/** Whether the words up to a token name a line of work or of study. */
export const namesLine = (view: View, end: number): boolean =>
	isDuty(view, end) || isMatter(view, end - 1) || isField(view, view.tokens[end - 1]);

/** Whether a comma, with a comma before it in the list of fields, stands before "and" and the last of them, behind which the body comes or nothing. */
function endsSerial(view: View, first: number, comma: number): boolean {
	const { tokens } = view;
	if (tokens[comma]?.lower !== ',' || tokens[comma + 1]?.lower !== 'and') return false;
	if (!tokens.slice(first, comma).some(({ lower }) => lower === ',') || titleSpan(view, comma + 2, true)) return false;
	let end = comma + 2;
	const capital = tokens[end]?.capital;
	while (
		end < comma + 5 &&
		tokens[end]?.capital === capital &&
		tokens[end]?.kind === 'word' &&
		!closesList(tokens[end])
	)
		end++;
	const after = tokens[end];
	const closes = !after || after.kind === 'punctuation' || closesList(after);
	return closes && end > comma + 2 && namesLine(view, end);
}

/** Words behind a list of lines of work that are no more of it. */
const closesList = (token: Token | undefined): boolean =>
	/^(?:at|for|of|with|until|from|in|since)$/.test(token?.lower ?? '');

/** Whether the words name a line of work rather than a body. */
export function isDuty(view: View, end: number): boolean {
	return inClass(view, 'duty', view.tokens[end - 1]?.lower) || inClass(view, 'field-head', view.tokens[end - 1]?.lower);
}

/** End of a duty before "of" and a body, in a run of capitals; the given token where there is none. */
export function dutyBeforeOf(view: View, start: number, end: number): number {
	const { tokens } = view;
	for (let at = start + 1; at < end - 1; at++) {
		if (tokens[at]?.lower !== 'of') continue;
		const named = hasOrganizationHead(view.text(start, at).split(/\s+/));
		return !named &&
			(tokens[start]?.capital || at - start < 4) &&
			isDuty(view, at) &&
			(!isMatter(view, end - 1) || tokens[at + 1]?.allCaps === true) &&
			organizationAt(view, at + 1)
			? at
			: start;
	}
	return start;
}

/** "the School of Engineering" is a part of a body, "Legal Affairs" a duty. */
export function namesUnit(phrase: string): boolean {
	const words = phrase.replace(/^the /i, '').split(/\s+/);
	return words.length > 2 && /^(?:of|for)$/.test(words[1] ?? '') && hasOrganizationHead([words[0] ?? '']);
}

/** Whether all the words name lines of work: "Technology Policy". */
export function onlyMatters(view: View, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isMatter(view, at)) return false;
	return end - start === 2;
}
