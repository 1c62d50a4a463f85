import type { View } from '../frame';

const SUFFIX = /^(?:inc|ltd|llc|llp|plc|corp|gmbh|co|limited|sa|ag|nv|bv)$/;

/** Who is what in a firm of partners. */
const OF_PARTNERS =
	/^(?:partners?|associate|counsel|attorney|lawyer|solicitor|barrister|advocate|paralegal|clerk|firm|firms|practice)$/;
const CLOSES = /^(?:co|company|associates|partners|sons|advocates|attorneys|solicitors|llp)$/;

/**
 * End of "Quill, Vik & Roe" from its first comma on: surnames joined by "&" at the end, of which the last says that they are
 * partners, or a word shortly before does. The comma where there is no such list.
 */
function partnersEnd({ tokens }: View, comma: number): number {
	let at = comma;
	for (let names = 0; names < 4 && tokens[at]?.lower === ','; names++) {
		if (!tokens[at + 1]?.capital || tokens[at + 1]?.kind !== 'word') return comma;
		at += 2;
	}
	if (tokens[at]?.lower === ',') at++;
	if (tokens[at]?.text !== '&' || !tokens[at + 1]?.capital) return comma;
	const first = Math.max(0, comma - 8);
	const told = tokens.slice(first, comma).some((token) => OF_PARTNERS.test(token.lower));
	if (!told && !CLOSES.test(tokens[at + 1]?.lower ?? '')) return comma;
	return CLOSES.test(tokens[at + 2]?.lower ?? '') && tokens[at + 2]?.capital ? at + 3 : at + 2;
}

/** "Hale, Roe, and Finch" after "the law firm"; "Acme, Inc.": commas inside a company's name. */
export function companyEnd(view: View, end: number, said: boolean): number {
	const { tokens } = view;
	if (/^(?:plc|ltd|inc|llc|llp|gmbh|limited|corp)$/.test(tokens[end]?.lower ?? '')) return end + 1;
	if (tokens[end]?.lower !== ',') return end;
	if (SUFFIX.test(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital) return end + 2;
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
