import type { OrganizationMention } from '../../../model';
import type { SlotMatch, View, When } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { inClass } from '../in-class';
import { isBody, organizationAt } from '../organization/body';
import { isMatter } from '../organization/listed-name';
import { isTeamPost } from '../organization/of-players';
import { readOf } from '../organization/read-of';
import { isKnownPlace } from '../place';
import { examplesAt } from '../work/examples';
import { headsWhole } from './heads-whole';
import { ANY_BODY, boardAfter, bodiesFrom, type HeldAt, titleBegins } from './held-at';
import { editsWhole, isEditor } from './is-editor';
import { isChurch, isOffice } from './is-office';
import { officeOf } from './office-of';
import { type TitleSpan, titleSpan } from './title-span';

/** What follows a title. */
export interface Tail {
	readonly organizations: readonly HeldAt[];
	readonly when?: When;
	readonly end: number;
	readonly preposition: string;
	/** End of what the body owns and the post is of: "director of the Institute's energy programme". */
	readonly owned?: number;
}

/** Words before what is the title's body only where it is a body's name. */
const SURE_BODY = new Set(['in', 'within', 'on', 'to', 'from', 'under', ',', '-', '|']);

/** "preceptor for nursing students from A": where those come from. */
const isOrigin = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.lower === 'from' &&
	/^(?:students|pupils|trainees|residents|children|patients|clients|players|athletes|people|members|teams|companies|youth)$/.test(
		tokens[at - 1]?.lower ?? '',
	);

/** What follows a title: the bodies it is held at, with their places and dates. */
export function tailAt(view: View, at: number, title: TitleSpan): Tail | undefined {
	const { tokens } = view;
	const mark = tokens[at];
	if (!mark || view.date(at) || isOrigin(view, at)) return undefined;
	const busy = busyEnd(view, at);
	if (busy > at) return tailAt(view, busy, title);
	const preposition = mark.lower;
	if (!ANY_BODY.has(preposition) && !SURE_BODY.has(preposition)) return undefined;
	// "Vice President, Marketing, at Acme"
	if (preposition === ',' && tokens[at + 1]?.lower === 'at' && tokens[at + 2]?.capital && at > 1)
		return tailAt(view, at + 1, title);
	// "Vice President, Marketing, of the Salt Bank": the second comma closes the duty.
	const closes = preposition === ',' && /^(?:of|for|with|at)$/.test(tokens[at + 1]?.lower ?? '');
	const { text = '', lower = '' } = tokens[at + 2] ?? {};
	const isWhere = REGION.test(lower) || isKnownPlace(text);
	if (closes && !isWhere && tokens.slice(title.end, at).some((token) => token.lower === ','))
		return tailAt(view, at + 1, title);
	// "manager, and later director, of Acme"
	if (preposition === ',' && tokens[at + 1]?.lower === 'of' && isLater(view, title)) return tailAt(view, at + 1, title);
	const region = preposition === ',' || preposition === 'in' ? regionEnd(view, at) : at;
	if (region > at) return tailAt(view, region, title);
	if (preposition === ',' && titleBegins(view, at + 1)) return undefined;
	const office = /^(?:in|at|from|of|for|with)$/.test(preposition) ? officeOf(view, at + 1) : undefined;
	const match = office ?? firstBody(view, at);
	if (!match || isNextTitle(view, at, match)) return undefined;
	// "attorney in Technology, Media and fintech law": a field.
	if (preposition === 'in' && match.end - match.start === 1 && isMatter(view, match.start)) return undefined;
	const duty = SURE_BODY.has(preposition) ? dutyEnd(view, match) : 0;
	if (duty > 0) {
		const body = organizationAt(view, duty + 1);
		return body && { ...bodiesFrom(view, body, 'of'), preposition: 'of', owned: duty };
	}
	if (!office && !isBody(view, match) && !mayEmploy(view, at, match, title)) return undefined;
	const isOf = preposition === 'of' || preposition === 'for';
	const owned = isOf && !(match.value as OrganizationMention).parent ? ownedEnd(view, match.end) : match.end;
	if (owned > match.end) return { organizations: [{ organization: readOf(match) }], end: owned, preposition, owned };
	const { organizations, end } = bodiesFrom(view, match, preposition);
	if (isOfThing(view, end, preposition)) return undefined;
	const when = organizations.length === 1 ? organizations[0]?.when : undefined;
	return { organizations, ...(when && { when }), end, preposition };
}

/** "and later the director": a post told between commas, after the one that shares its body. */
function isLater({ tokens }: View, { start, article }: TitleSpan): boolean {
	const before = tokens[article ? start - 2 : start - 1]?.lower ?? '';
	return /^(?:later|then|subsequently|afterwards|eventually|finally|latterly)$/.test(before);
}

/** Last words of the parts of the world that firms have posts for. */
const REGION =
	/^(?:region|area|district|zone|territory|americas?|emea|apac|latam|asia|asia-pacific|pacific|europe|africa|east|international|worldwide|global)$/;

/** The "at" behind ", North America," or "in London" between a post and its body; the given token where nothing of the sort stands there. */
function regionEnd(view: View, comma: number): number {
	const { tokens } = view;
	let end = comma + 1;
	while (end < comma + 5 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
	const joint = tokens[end]?.lower === ',' ? end + 1 : end;
	if (end === comma + 1 || !/^(?:at|for|with)$/.test(tokens[joint]?.lower ?? '')) return comma;
	const isRegion = tokens[comma]?.lower === ',' && REGION.test(tokens[end - 1]?.lower ?? '');
	return isRegion || isKnownPlace(view.text(comma + 1, end)) ? joint : comma;
}

/** The "of" in "– Academic Affairs of Tallow University": what stands before it is the post's duty; 0 where it is a body's name. */
function dutyEnd(view: View, { start, end }: SlotMatch): number {
	const of = view.tokens.findIndex(({ lower }, at) => at > start && at < end && lower === 'of');
	if (of < 0 || !isMatter(view, of - 1)) return 0;
	return hasOrganizationHead(wordsOf(view.text(start, of))) ? 0 : of;
}

/** The body named behind a preposition. */
function firstBody(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	// "artist in residence at: A (2017); B (2018)"
	const colon = tokens[at + 1]?.lower === ':' ? 1 : 0;
	const both = tokens[at + 1]?.lower === 'both' ? 1 : 0;
	const match = organizationAt(view, at + 1 + colon + both);
	if (match || !ANY_BODY.has(tokens[at]?.lower ?? '')) return match;
	// "for journals including A and B": the bodies are the examples.
	const examples = examplesAt(view, at + 1);
	return examples > 0 ? organizationAt(view, examples) : undefined;
}

/** "friar, U.S. Air Force veteran": the next post begins with its body. */
function isNextTitle({ tokens }: View, at: number, match: SlotMatch): boolean {
	const behind = tokens[match.end];
	return (
		tokens[at]?.lower === ',' &&
		behind?.kind === 'word' &&
		/^(?:veterans?|alum\p{L}{1,3}|graduate|fellow|member)$/u.test(behind.lower)
	);
}

/** Whether a name that need not be a body's is one behind this title. */
function mayEmploy(view: View, at: number, match: SlotMatch, title: TitleSpan): boolean {
	const { tokens } = view;
	const preposition = tokens[at]?.lower ?? '';
	const words = view.text(title.start, title.end);
	// "(CEO, Tidewell)": between parentheses a name after the title is the body's.
	const isAside = preposition === ',' && (tokens[at]?.depth ?? 0) > 0 && tokens[match.end]?.text === ')';
	if (!ANY_BODY.has(preposition) && !isAside && !isCommand(view, at, match, title)) return false;
	if (preposition !== 'of' && preposition !== 'for') return true;
	// "the member for Tallow East": for a constituency.
	if (preposition === 'for' && title.head === 'member' && !/board/i.test(words)) return false;
	// "Secretary of Energy": an office's complement is no employer.
	if (isOffice(view, title.head, words) && !isChurch(view, match.start)) return false;
	return !isLineOfWork(view, match) || hasNoLine(view, at, match, title);
}

/** "Commander, Western Tide Frontier from 1944": what officers command stands bare behind a comma. */
const isCommand = (view: View, at: number, { start, end }: SlotMatch, { head }: TitleSpan): boolean =>
	view.tokens[at]?.lower === ',' &&
	/^(?:commander|commandant)$/.test(head) &&
	end - start > 1 &&
	!isGivenName(view.tokens[start]?.lower ?? '') &&
	(view.date(end) !== undefined || /^[.;]$/.test(view.tokens[end]?.lower ?? '.'));

/** Whether what is named ends as lines of work do; a body may say what it is for: "Citizens for Tax Reform". */
const isLineOfWork = (view: View, { start, end, valueEnd = end }: SlotMatch): boolean =>
	inClass(view, 'duty', view.tokens[valueEnd - 1]?.lower) && !/ for /.test(view.text(start, valueEnd));

/** Whether holders of a title have no line of work, so that what they are "of" is a body. */
const hasNoLine = (view: View, at: number, { start }: SlotMatch, title: TitleSpan): boolean =>
	(isEditor(title.head) && (view.tokens[start]?.allCaps === true || editsWhole(view.text(title.start, title.end)))) ||
	(isTeamPost(title.head) && view.tokens[at + 1]?.lower === 'the') ||
	headsWhole(view, title) ||
	/^(?:member|trustee)$/.test(title.head);

/** End of "'s energy programme" after a body's name: a part of it that has no name; `at` itself where none follows. */
function ownedEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.kind !== 'clitic' || boardAfter(view, at) > at) return at;
	let end = at + 1;
	while (end < at + 6 && tokens[end]?.kind === 'word' && !inClass(view, 'title-stop', tokens[end]?.lower)) end++;
	return end > at + 1 && !tokens[end - 1]?.capital && !titleSpan(view, at + 1) ? end : at;
}

/** Whether what the bodies were read as the name of is a thing, or their money. */
function isOfThing({ tokens }: View, end: number, preposition: string): boolean {
	const next = tokens[end]?.lower ?? '';
	// "one of the authors of the Roe algorithm": a thing that is called after somebody.
	if (THING.test(next) || FIELD.test(next)) return true;
	// "creator and presenter of the Tide TV series “Salt Roads”": of a show, wherever it runs.
	if (preposition === 'of' && SHOW.test(next)) return true;
	// "judge of the Tallow court", "head of the Ulm police": a body of the town's, that has no name.
	if (preposition === 'of' && BODY_OF_TOWN.test(next)) return true;
	// "investigator on several A, B and C funded projects": who pays is no employer.
	return /^-?(?:funded|sponsored|supported|financed|backed)$/.test(
		next === '-' ? (tokens[end + 1]?.lower ?? '') : next,
	);
}

const SHOW = /^(?:show|series|programme|program|podcast|film|movie|musical|documentary|sitcom|drama|miniseries)$/;
const BODY_OF_TOWN =
	/^(?:courts?|tribunal|police|constabulary|juniors|reserves|garrison|parish|diocese|militia|choir|prison|mint|embassy|legation|consulate)$/;
/** What somebody works in, whatever letters name it: "in the GIS field". */
const FIELD = /^(?:field|space|industry|sector|domain|arena|realm|sphere|niche|vertical)s?$/;
const THING = /^(?:algorithm|theorem|method|equation|conjecture|lemma|theory|technique)s?$/;

/** "engineer working on tide gauges at Acme": what somebody worked on stands before where. */
function busyEnd({ tokens }: View, at: number): number {
	if (tokens[at]?.lower !== 'working' || !/^(?:on|in|with)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	for (let end = at + 2; end < at + 12; end++) {
		const token = tokens[end];
		if (!token || /^[,;.]$/.test(token.lower)) return at;
		if (token.lower === 'at' && tokens[end + 1]?.capital) return end;
	}
	return at;
}
