import type { Document, OrganizationMention } from '../../../model';
import type { View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { isGivenName } from '../../lexicons/given-names';
import { onceFor } from '../../words/once-for';
import { hasOrganizationHead, organizationType } from '../../words/organization-type';
import { inClass } from '../in-class';
import { isBody } from '../organization/body';
import { isMatter } from '../organization/listed-name';
import { mention } from '../organization/mention';
import { isTeamPost } from '../organization/of-players';
import { isSortOfSchool } from '../organization/sort-of-school';
import { isKnownPlace } from '../place';
import type { Read } from './role';
import { type TitleSpan, titleSpan } from './title-span';

/** "the Foundation's Program Officer", "Odessa's SVP": the organisation that a title belongs to, before it. */
export function possessing(
	view: View,
	at: number,
): { readonly organization: Read<OrganizationMention>; readonly span: TitleSpan } | undefined {
	// Without a possessive there is no owner, and no need to read one.
	if (!view.tokens.some((token, index) => index > at && token.kind === 'clitic')) return undefined;
	const short = ownerAt(view, at);
	if (short) return short;
	for (const match of view.slot('organization', at)) {
		const end = match.valueEnd ?? match.end;
		const clitic = view.tokens[match.end];
		if (clitic?.kind !== 'clitic') continue;
		const span = titleSpan(view, match.end + 1);
		// "the Tallow Eagles' coach": a team, whatever it is called.
		const team = span && isTeamPost(span.head) && clitic.text.length === 1 && end - match.start > 1;
		if (!team && !isBody(view, match)) continue;
		if (span && !span.article)
			return { organization: { value: match.value as OrganizationMention, start: match.start, end }, span };
	}
	return undefined;
}

/** "the Gazette's Moscow correspondent": an owner by name or letters, where the title begins with a name of its own. */
function ownerAt(
	view: View,
	at: number,
): { readonly organization: Read<OrganizationMention>; readonly span: TitleSpan } | undefined {
	const { tokens } = view;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	let end = start;
	while (end < start + 4 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
	if (end === start || tokens[end]?.kind !== 'clitic') return undefined;
	const span = titleSpan(view, end + 1);
	if (!span || span.article || span.sort !== 'post') return undefined;
	const name = view.text(start, end);
	const type = organizationType(name);
	const acronym = end - start === 1 && tokens[start]?.allCaps === true && name.length > 2;
	const isOwner =
		// "the Company's Head of Planning": a body named before.
		(((type !== undefined && end - start > 1) || type === 'NewsMediaOrganization' || acronym) &&
			tokens[end + 1]?.capital === true) ||
		(OFFICERS.test(view.text(span.start, span.end)) && !isPersonOrPlace(view, start, end));
	return isOwner ? { organization: { value: { name, ...(type && { type }) }, start, end }, span } : undefined;
}

/** Posts that companies have and persons do not: "Acme's chief technology officer"; a politician has a chief of staff. */
const OFFICERS =
	/^(?:(?:(?:co-|group |global |interim |deputy )?(?:CEO|CFO|COO|CTO|CIO|CMO|CPO|CISO)|(?:chief|managing) \p{L}+(?: \p{L}+)? officer|chief (?:executive|engineer)|managing director|general counsel)\b.*)$/iu;

const isPersonOrPlace = (view: View, start: number, end: number): boolean =>
	isKnownPlace(view.text(start, end)) ||
	isGivenName(view.tokens[start]?.lower ?? '') ||
	view.subject.aliases.has(view.text(start, end).toLowerCase());

/** Abbreviations looked for in a document: each is looked for once, and in so many characters. */
const abbreviationsIn = onceFor((_: Document) => new Map<string, boolean>());
const SEARCHED = 50_000;

/** Whether the document names a body whose initials these are: "National Police Chiefs' Council" for NPCC. */
function isAbbreviation(view: View, name: string): boolean {
	if (/^[a-z]|[ a-z]$/.test(name) || !/^\p{Lu}{3,7}$/u.test(name)) return false;
	const { document } = view;
	const known = abbreviationsIn(document);
	let found = known.get(name);
	if (found === undefined) {
		const text = document.text.slice(0, SEARCHED);
		const spelled = [...name].map((letter) => `${letter}[\\p{L}'’]{1,20}`).join(' (?:of |and |for |the ){0,2}');
		found = text.includes(`(${name})`) || new RegExp(`(?<![\\p{L}])${spelled}`, 'u').test(text);
		if (known.size < 200) known.set(name, found);
	}
	return found;
}

/** Words that rank a post, and begin no body's name before a title. */
const RANKING =
	/^(?:certified|licensed|registered|accredited|assistant|deputy|associate|acting|senior|chief|vice|general|executive|managing|lead|head|first|second|junior|principal|special|interim|joint)$/;

/** "senior British Army officer": a body's name inside a title; the title keeps its words. */
function capitalRun(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const { tokens } = view;
	let start = span.start;
	while (start < span.end && !tokens[start]?.capital) start++;
	let end = start;
	while (end < span.end && tokens[end]?.capital) end++;
	if (end - start < 2 || end >= span.end || !hasOrganizationHead([tokens[end - 1]?.text ?? ''])) return undefined;
	return { value: mention(view.text(start, end)), start, end };
}

/** "Tidal Society Fellow", "NASA engineer": the body that a title begins with. */
export function leadingBody(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const found = bodyBefore(view, span);
	// "Speaker of the House of Commons": the office itself.
	if (!found || view.tokens[found.start]?.lower === 'speaker') return undefined;
	const last = view.tokens[found.end - 1]?.lower ?? '';
	// "Platoon Leader", "Program Committee member": what the title is of, not a body's name.
	if (/^(?:committee|board|council|team|staff|panel)$/.test(last)) return undefined;
	// "Sunday School teacher": a sort of school, and none by name.
	if (isSortOfSchool(found.value.name)) return undefined;
	if (
		UNITS.test(last) &&
		/^(?:leader|commander|officer|head|chief|manager|director|coordinator|sergeant|lead|chair)$/.test(span.head)
	)
		return undefined;
	return found;
}

const UNITS =
	/^(?:platoon|company|squad|battalion|brigade|regiment|squadron|department|group|branch|section|division|unit|office|service|services|police|agency|bureau)$/;

function bodyBefore(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const { tokens } = view;
	if (!tokens[span.start]?.capital) return capitalRun(view, span);
	if (RANKING.test(tokens[span.start]?.lower ?? '')) return undefined;
	// "the PAO and Consular Officer": two posts, and no body's.
	if (/^(?:and|&|\/)$/.test(tokens[span.start + 1]?.lower ?? '')) return undefined;
	let best: Read<OrganizationMention> | undefined;
	for (const match of view.slot('organization', span.start)) {
		const end = match.valueEnd ?? match.end;
		if (match.start !== span.start || end !== match.end || end >= span.end) continue;
		const value = match.value as OrganizationMention;
		if (!value.type && !isBody(view, match) && !isAbbreviation(view, value.name)) continue;
		if (end - match.start === 1 && !(tokens[match.start]?.allCaps && (value.type || isAbbreviation(view, value.name))))
			continue;
		if (tokens[end]?.kind === 'clitic') continue;
		best = { value, start: match.start, end };
		break;
	}
	if (best) return best;
	const acronym = tokens[span.start];
	if (acronym?.allCaps && span.end - span.start > 1 && isAbbreviation(view, acronym.text))
		return { value: { name: acronym.text }, start: span.start, end: span.start + 1 };
	// The organisation slot takes the whole run; try the words up to each head inside it.
	for (let end = span.end - 1; end > span.start + 1; end--) {
		if (tokens[end]?.kind === 'clitic') continue;
		const words = view.text(span.start, end).split(/\s+/);
		if (
			!hasOrganizationHead([words.at(-1) ?? '']) ||
			!tokens[end - 1]?.capital ||
			inClass(view, 'duty', tokens[end - 1]?.lower) ||
			inClass(view, 'title', tokens[end - 1]?.lower)
		)
			continue;
		return { value: mention(words.join(' ')), start: span.start, end };
	}
	return undefined;
}

/** "part of the board of X", "on the editorial board of X": a body inside a body, and the words for it. */
export function seatAt(view: View, at: number): { readonly span: TitleSpan; readonly end: number } | undefined {
	const { tokens } = view;
	let i = at;
	if (/^(?:the|its|a|an|this|their)$/.test(tokens[i]?.lower ?? '')) i++;
	const start = i;
	for (; i < start + 5; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || inClass(view, 'title-stop', token.lower)) return undefined;
		if (!inClass(view, 'board', token.lower)) continue;
		let end = i + 1;
		if (tokens[end]?.lower === 'of' && inClass(view, 'board-of', tokens[end + 1]?.lower)) end += 2;
		if (isOwnBody(view, start, end)) return undefined;
		return { span: { start, end, head: token.lower, sort: 'member' }, end };
	}
	return undefined;
}

/** Words of boards that are no land's: every body has an executive one. */
const OF_THE_WORLD = /^(?:national|international|global|european|world|federal|american|state|royal|general)$/;

/** "the American Board of Surgery", "the Tallow Board of Health": a body by itself, called after its land and what it is for. */
function isOwnBody(view: View, start: number, end: number): boolean {
	const { tokens } = view;
	const land = tokens[end - 2];
	if (end - start < 2 || !land?.capital || tokens[end]?.lower !== 'of' || !tokens[end + 1]?.capital) return false;
	if (!tokens[end - 1]?.capital) return false;
	const last = lastOfRun(view, end + 1);
	return (
		(isMatter(view, last) || /(?:s|ology|iatry|istry|pathy)$/.test(tokens[last]?.lower ?? '')) &&
		(OF_THE_WORLD.test(land.lower) || DEMONYMS.has(land.text) || !inClass(view, 'duty', land.lower)) &&
		!/^(?:Corporation|CollegeOrUniversity)$/.test(organizationType(view.text(end + 1, last + 1)) ?? '') &&
		!SORT_OF_BOARD.test(land.lower)
	);
}

/** Words that say what a board of some body does there. */
const SORT_OF_BOARD =
	/^(?:executive|advisory|editorial|governing|academic|scientific|technical|steering|organi[sz]ing|program|programme|audit|finance|supervisory|management|honorary|student|city|town|county|board|standing|joint|privy)$/;

/** The last of the capitalised words from a token on. */
function lastOfRun({ tokens }: View, at: number): number {
	let last = at;
	while (last < at + 4 && tokens[last + 1]?.capital && tokens[last + 1]?.kind === 'word') last++;
	return last;
}
