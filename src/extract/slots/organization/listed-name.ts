import type { View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import { inClass } from '../in-class';
import { isKnownPlace } from '../place';

/** Lexicon: bodies whose names list what they are for: "Committee on Trade, Industry and Labour". */
const LISTING_HEADS = new Set(
	'academy committee subcommittee commission department ministry office council bureau directorate section division faculty school institute college centre center panel minister secretary program programme initiative project laboratory lab forum network'.split(
		' ',
	),
);
/** Lexicon: the last words of things that such bodies are for, beside duties and fields. */
const MATTERS = new Set(
	'colleges universities schools jobs rights questions professions services works lands forests fisheries food agriculture families citizenship democracy cooperation co-operation justice labor labour industry infrastructure rules ways means race ethnicity gender sexuality religion society identity peace conflict power inequality memory space nature humanity poverty slavery welfare doctrine population populations refugees migration immigration trade equality disability heritage tourism sport sports youth plans programs programmes'.split(
		' ',
	),
);
/** No matter in a name has more words. */
const LONGEST = 4;
const MOST = 5;

/** Whether a word ends the name of what a committee or a ministry is for. */
export function isMatter(view: View, at: number): boolean {
	const word = view.tokens[at]?.lower;
	return (
		view.tokens[at]?.capital === true &&
		(inClass(view, 'duty', word) || inClass(view, 'field-head', word) || MATTERS.has(word ?? ''))
	);
}

/** End of the capitalised words from a token on; the token itself where there are none. */
function run(view: View, at: number): number {
	let end = at;
	while (end < at + LONGEST && view.tokens[end]?.kind === 'word' && view.tokens[end]?.capital) end++;
	return end;
}

/** End of ", Industry and Labour" from a comma on: matters listed, the last after "and"; the comma where there is no such list. */
export function listedMatters(view: View, comma: number): number {
	const { tokens } = view;
	let at = comma;
	for (let items = 0; items < MOST && tokens[at]?.lower === ','; items++) {
		let next = at + 1;
		const last = /^(?:and|&)$/.test(tokens[next]?.lower ?? '');
		if (last) next++;
		let end = run(view, next);
		if (end === next || isKnownPlace(view.text(next, end)) || isSchool(view, end - 1)) return comma;
		// "Training, Colleges and Universities Ann Roe": who has the office stands behind it.
		if (last) return matterEnd(view, next, end) ?? comma;
		if (/^(?:and|&)$/.test(tokens[end]?.lower ?? '')) {
			next = end + 1;
			if (!isMatter(view, end - 1)) return comma;
			end = run(view, next);
			return isSchool(view, end - 1) ? comma : (matterEnd(view, next, end) ?? comma);
		}
		at = end;
	}
	return comma;
}

/** "School of Management, and Tide Business School": what a run of capitals ends in is another body. */
const isSchool = ({ tokens }: View, at: number): boolean =>
	/^(?:school|college|university|institute|academy|hospital|clinic|bank|museum)$/.test(tokens[at]?.lower ?? '');

/** Where the last word of a run is that can end the name of a matter. */
function matterEnd(view: View, from: number, to: number): number | undefined {
	for (let end = to; end > from; end--) if (isMatter(view, end - 1)) return end;
	return undefined;
}

/**
 * The end of a body's name that lists what the body is for, "Committee on Trade, Industry and Labour" or "the Trade, Industry
 * and Labour Committee"; the given end where the name lists nothing.
 *
 * @param start first token of the name
 * @param end token after what is read of it so far
 */
export function listedNameEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (tokens[end]?.lower === 'in') return programEnd(view, start, end);
	if (tokens[end]?.lower !== ',') return end;
	if (tokens[end - 1]?.lower === 'court') return districtEnd(view, end);
	for (let at = end - 2; at > start && at > end - 8; at--) {
		if (!/^(?:of|on|for)$/.test(tokens[at]?.lower ?? '')) continue;
		const named = tokens[at - 1]?.lower ?? '';
		if (STUDY.has(named) && LISTING_HEADS.has(headBefore(view, start, at - 1))) return listedWords(view, end);
		if (!LISTING_HEADS.has(named)) continue;
		const listed = isMatter(view, end - 1) ? listedMatters(view, end) : end;
		return listed > end ? listed : end;
	}
	// "the Trade Committee, Health Committee and …": each is one.
	if (tokens[start - 1]?.lower !== 'the' || /^(?:sub)?committee$/.test(tokens[end - 1]?.lower ?? '')) return end;
	const listed = listedMatters(view, end);
	return listed > end && /^(?:sub)?committee$/.test(tokens[listed]?.lower ?? '') && tokens[listed]?.capital
		? listed + 1
		: closingCommittee(view, end);
}

/** End of ", Northern District of Upton" from the comma behind a court on; the comma elsewhere. */
function districtEnd(view: View, comma: number): number {
	const { tokens } = view;
	const at = /^(?:northern|southern|eastern|western|middle|central)$/.test(tokens[comma + 1]?.lower ?? '')
		? comma + 2
		: comma + 1;
	if (!/^(?:district|division)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return comma;
	const end = run(view, at + 2);
	return end > at + 2 ? end : comma;
}

/** Lexicon: what a body does about the things that its name lists. */
const STUDY = new Set(
	'study studies history advancement promotion prevention protection preservation conservation treatment understanding exploration analysis support education research'.split(
		' ',
	),
);

/** The last word before "for", "of" and articles: "center" in "Center for the Advanced Study". */
function headBefore({ tokens }: View, start: number, at: number): string {
	for (let index = at - 1; index >= start && index > at - 5; index--)
		if (/^(?:for|of|on)$/.test(tokens[index]?.lower ?? '')) return tokens[index - 1]?.lower ?? '';
	return '';
}

/** End of ", Salt, and Weirs" from a comma on, whatever it names but places and bodies; the comma where there is no such list. */
function listedWords(view: View, comma: number): number {
	const { tokens } = view;
	let at = comma;
	for (let items = 0; items < MOST && tokens[at]?.lower === ','; items++) {
		let next = at + 1;
		let last = /^(?:and|&)$/.test(tokens[next]?.lower ?? '');
		if (last) next++;
		let end = run(view, next);
		if (/^(?:and|&)$/.test(tokens[end]?.lower ?? '') && !last) {
			if (!isThing(view, next, end)) return comma;
			next = end + 1;
			end = run(view, next);
			last = true;
		}
		if (!isThing(view, next, end)) return comma;
		if (last) return end;
		at = end;
	}
	return comma;
}

/** Whether capitalised words may say what a body is about: no place, no body and no abbreviation. */
const isThing = (view: View, at: number, end: number): boolean =>
	end > at &&
	!isKnownPlace(view.text(at, end)) &&
	!view.tokens.slice(at, end).some(({ allCaps, text }) => allCaps && text.length > 1) &&
	!hasOrganizationHead(view.text(at, end).split(' '));

/** End of "Graduate Program in Science and Policy": the matters that a programme is in belong to its name; the given end elsewhere. */
function programEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (tokens[end]?.lower !== 'in' || !/^(?:program|programme)$/.test(tokens[end - 1]?.lower ?? '') || end - start < 2)
		return end;
	const first = run(view, end + 1);
	if (first === end + 1) return end;
	if (tokens[first]?.lower !== 'and') return isMatter(view, first - 1) ? first : end;
	return matterEnd(view, first + 1, run(view, first + 1)) ?? end;
}

/** "Economic Development and Economy Committee" from a comma on: the run's last word is the body's. */
function closingCommittee(view: View, comma: number): number {
	const { tokens } = view;
	let at = comma;
	for (let items = 0; items < MOST && tokens[at]?.lower === ','; items++) {
		let next = at + 1;
		if (tokens[next]?.lower === 'and') next++;
		let end = run(view, next);
		if (end === next) return comma;
		if (tokens[end]?.lower === 'and') {
			next = end + 1;
			end = run(view, next);
		}
		if (/^(?:sub)?committee$/.test(tokens[end - 1]?.lower ?? '')) return end - next > 1 ? end : comma;
		at = end;
	}
	return comma;
}
