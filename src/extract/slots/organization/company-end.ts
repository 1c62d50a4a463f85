import type { Document } from '../../../model';
import type { View } from '../../frames/frame';
import { onceFor } from '../../words/once-for';

const SUFFIX = /^(?:inc|ltd|llc|llp|pllc|plc|corp|gmbh|co|limited|sa|ag|nv|bv)$/;

/** Who is what in a firm of partners. */
const OF_PARTNERS =
	/^(?:partners?|associate|counsel|attorney|lawyer|solicitor|barrister|advocate|paralegal|clerk|firm|firms|practice)$/;
/** Those who are of a firm, and never for a list of clients. */
const PARTNERS = /^(?:partners?|associate|attorney|lawyer|solicitor|paralegal)$/;
const CLOSES = /^(?:co|company|associates|partners|sons|advocates|attorneys|solicitors|llp)$/;

/**
 * End of "Quill, Vik & Roe" from its first comma on: surnames joined by "&" at the end, of which the last says that they are
 * partners, or a word shortly before does. The comma where there is no such list.
 */
function partnersEnd(view: View, comma: number): number {
	const { tokens } = view;
	const associates = associatesEnd(view, comma);
	if (associates > comma) return associates;
	let at = comma;
	for (let names = 0; names < 4 && tokens[at]?.lower === ','; names++) {
		if (!tokens[at + 1]?.capital || tokens[at + 1]?.kind !== 'word') return comma;
		at += 2;
	}
	if (tokens[at]?.lower === ',') at++;
	if (!/^(?:&|and)$/.test(tokens[at]?.lower ?? '') || !tokens[at + 1]?.capital) return comma;
	const first = Math.max(0, comma - 8);
	const last = tokens[at + 1]?.lower ?? '';
	if (tokens[at]?.text !== '&') {
		// "Hale, Roe and Hale", "attorney at Hale, Roe and Reed": surnames alone, and no further word of a name behind them.
		const again = tokens[comma - 1]?.lower === last && at === comma + 2;
		const after = tokens[at + 2];
		const firm = CLOSES.test(after?.lower ?? '') && after?.capital === true;
		const surnames = !tokens[comma - 2]?.capital && (firm || !after?.capital);
		// One begins a career in one place.
		const begun = /^(?:at|with)$/.test(tokens[comma - 2]?.lower ?? '') && tokens[comma - 3]?.lower === 'career';
		const told = begun || tokens.slice(first, comma).some((token) => PARTNERS.test(token.lower));
		if (!surnames || !(again || firm || told)) return comma;
		return firm ? at + 3 : at + 2;
	}
	// One joins a single body, and so are the partners of one.
	const told =
		/^join(?:s|ed|ing)?$/.test(tokens[comma - 2]?.lower ?? '') ||
		tokens.slice(first, comma).some((token) => OF_PARTNERS.test(token.lower));
	const called = tokens.slice(at + 2, at + 6).some((token) => token.lower === 'firm');
	if (!told && !called && !CLOSES.test(last) && !isInName(view, comma, at)) return comma;
	return CLOSES.test(tokens[at + 2]?.lower ?? '') && tokens[at + 2]?.capital ? at + 3 : at + 2;
}

/** Whether a text writes "&" where others write "and", as in "design & strategy". */
const writesAmpersands = onceFor(({ text }: Document) => /\p{Ll} & \p{Ll}|, & /u.test(text));

/** "five years at Hale, Roe & Lark": "and" is the word for a list in this text, and "&" joins the names of one firm. */
const isInName = ({ tokens, document }: View, comma: number, ampersand: number): boolean =>
	/^(?:at|of|from|by)$/.test(tokens[comma - 2]?.lower ?? '') &&
	tokens[ampersand - 1]?.lower !== ',' &&
	// "at Tide, Vik & Roe and Quay Bank": a list goes on.
	!(tokens[ampersand + 2]?.lower === 'and' && tokens[ampersand + 3]?.capital) &&
	!writesAmpersands(document);

/** What partners call the rest of their firm, in the languages of firms. */
const ASSOCIATES =
	/^(?:associates|associados|asociados|associati|associés|partner|partners|advogados|abogados|avocats|sons|co|company)$/;
/** No partner's name has more words. */
const LONGEST_NAME = 4;

/** End of "Mora Lei, Gal Teles, da Silva & Associados" from its first comma on: names of any length, closed by what firms close with. */
function associatesEnd({ tokens }: View, comma: number): number {
	let at = comma;
	for (let names = 0; names < 4 && tokens[at]?.lower === ','; names++) {
		let end = at + 1;
		while (
			end <= at + LONGEST_NAME &&
			(tokens[end]?.capital || /^(?:da|de|do|dos|von|van|y|e)$/.test(tokens[end]?.lower ?? ''))
		)
			end++;
		if (end === at + 1) return comma;
		at = end;
	}
	return tokens[at]?.text === '&' && tokens[at + 1]?.capital && ASSOCIATES.test(tokens[at + 1]?.lower ?? '')
		? at + 2
		: comma;
}

const RAILWAY = /^(?:railway|railways|railroad|canal|tramways?|navigation)$/;

/** End of "Upton, Tallow and Hale Railway" from its first comma on: the places that a line joins; the comma where there are none. */
function railwayEnd({ tokens }: View, comma: number): number {
	let and = comma;
	for (let at = comma; at < comma + 10; at++) {
		const token = tokens[at];
		if (!token || !(token.capital || /^(?:,|and|&)$/.test(token.lower))) return comma;
		if (token.lower === 'and' || token.lower === '&') and = at;
		if (and > comma && at > and && RAILWAY.test(token.lower) && token.capital)
			return tokens[at + 1]?.lower === 'company' && tokens[at + 1]?.capital ? at + 2 : at + 1;
	}
	return comma;
}

/** End of the letters that close a company's name, and the comma before them; the given token where none stand there. */
export function firmLetters({ tokens }: View, end: number): number {
	if (/^(?:plc|ltd|inc|llc|llp|pllc|gmbh|limited|corp)$/.test(tokens[end]?.lower ?? '')) return end + 1;
	const isClosed = tokens[end]?.lower === ',' && SUFFIX.test(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital;
	return isClosed ? end + 2 : end;
}

/** "Hale, Roe, and Finch" after "the law firm"; "Acme, Inc.": commas inside a company's name. */
export function companyEnd(view: View, end: number, said: boolean): number {
	const { tokens } = view;
	const letters = firmLetters(view, end);
	if (letters > end || tokens[end]?.lower !== ',') return letters;
	const railway = railwayEnd(view, end);
	if (railway > end) return railway;
	const partners = partnersEnd(view, end);
	if (partners > end) return partners;
	if (!said) return end;
	let at = end;
	while (
		tokens[at]?.lower === ',' &&
		tokens[at + 1]?.capital &&
		(tokens[at + 2]?.lower === ',' || /^(?:and|&)$/.test(tokens[at + 2]?.lower ?? ''))
	)
		at += 2;
	if (tokens[at]?.lower === ',') at++;
	return /^(?:and|&)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital ? at + 2 : end;
}
