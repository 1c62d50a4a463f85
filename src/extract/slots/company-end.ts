import type { View } from '../frame';

const SUFFIX = /^(?:inc|ltd|llc|llp|plc|corp|gmbh|co|limited|sa|ag|nv|bv)$/;

/** "Hale, Roe, and Finch" after "the law firm"; "Acme, Inc.": commas inside a company's name. */
export function companyEnd(view: View, end: number, said: boolean): number {
	const { tokens } = view;
	if (/^(?:plc|ltd|inc|llc|llp|gmbh|limited|corp)$/.test(tokens[end]?.lower ?? '')) return end + 1;
	if (tokens[end]?.lower !== ',') return end;
	if (SUFFIX.test(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital) return end + 2;
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
