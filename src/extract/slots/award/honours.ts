import type { OrganizationMention } from '../../../model';
import type { SlotHit, SlotMatch, SlotType, View, When } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { datedAdjuncts } from '../../words/past-adjuncts';
import { isKnownPlace } from '../place';
import { yearBehind } from './occasion';
import { sharedHead } from './shared-head';

/** More than any sentence lists; bounds the work on hostile text. */
const MOST = 40;
/** Words that an item of the list is skipped for at most. */
const LONGEST_OTHER = 14;
const JOINERS = new Set([',', ';', 'and', '&', 'or', 'plus', 'also', 'both', 'then']);
/** What makes an item, and whatever stands behind it, no honour received. */
const NOT_RECEIVED =
	/^(?:nominations?|nominated|nominee|finalist|shortlist\w*|short-listed|longlist\w*|long-listed|runner-up|candidate|jury|judge|commissions?)$/;
/** "the Kelp Award (2014, shortlisted)": what stands in brackets behind an honour says that it was not received. */
export function isOnlyNominated(view: View, at: number): boolean {
	if (view.tokens[at]?.text !== '(') return false;
	return view.tokens.slice(at, view.adjunct(at)).some(({ lower }) => NOT_RECEIVED.test(lower));
}

const GRANT =
	/^(?:grants?|fellowships?|scholarships?|studentships?|bursary|bursaries|awards?|prizes?|residenc(?:y|ies))$/;

/** "the Arts Councils of Kent and New York": a body whose name goes on with a second place. */
export const isCutShort = (view: View, end: number): boolean =>
	view.tokens[end]?.lower === 'and' &&
	/ of \p{Lu}[\p{L} ]{0,40}$/u.test(view.text(Math.max(0, end - 5), end)) &&
	view.slot('place', end + 1).some((place) => isKnownPlace((place.value as { name: string }).name));

/** Index after the marks and conjunctions between two items. */
function afterJoiners(view: View, at: number): number {
	const { tokens } = view;
	let next = at;
	while (next < at + 4 && JOINERS.has(tokens[next]?.lower ?? '')) next++;
	if (tokens[next]?.lower === 'as' && tokens[next + 1]?.lower === 'well' && tokens[next + 2]?.lower === 'as') next += 3;
	// "and, most recently, a Tide Fellowship"
	if (next > at && tokens[next]?.text !== '(') next = Math.max(next, view.adjunct(next));
	if (tokens[next]?.lower === ',') next++;
	// "…, followed by the Tide Prize"
	if (tokens[next]?.lower === 'followed' && tokens[next + 1]?.lower === 'by') next += 2;
	// "being awarded", "being named"
	if (tokens[next]?.lower === 'being' && /ed$|^given$/.test(tokens[next + 1]?.lower ?? '')) next += 2;
	return next;
}

/** Words by which the name of a giver in another language goes on. */
const goesOn = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.kind === 'word' &&
	tokens[at]?.capital === false &&
	/^(?:des|du|de|della|delle|dei|di|für|fur|der|voor|van|do|da|dos)$/.test(tokens[at + 1]?.lower ?? '');

/** "awards from Tallow University (Certificate of Merit)": what was given, in brackets behind who gave it. */
function bracketedName(view: View, at: number): string | undefined {
	const { tokens } = view;
	const close = tokens[at]?.text === '(' ? view.adjunct(at) : at;
	if (close - at < 4 || !tokens[at + 1]?.capital || tokens.slice(at, close).some(({ kind }) => kind === 'number'))
		return undefined;
	const name = view.text(at + 1, close - 1).replace(/\s+/g, ' ');
	const [award] = view.slot('award', at + 1);
	return award?.end === close - 1 || /\b(?:Certificate|of the Year|Award|Prize|Medal)\b/.test(name) ? name : undefined;
}

/** "fellowships from the Salt Trust and the Tide Foundation": named after who gave them. */
function grantsFrom(view: View, at: number): SlotHit[] {
	const { tokens } = view;
	let noun = at;
	while (noun < at + 6 && tokens[noun]?.kind === 'word' && !GRANT.test(tokens[noun]?.lower ?? '')) {
		if (/^(?:from|of|in|at|by|for|to)$/.test(tokens[noun]?.lower ?? '')) return [];
		noun++;
	}
	const word = tokens[noun];
	if (!word || word.capital || !GRANT.test(word.lower) || tokens[noun + 1]?.lower !== 'from') return [];
	const kind = word.lower.replace(/ies$/, 'y').replace(/s$/, '');
	const found: SlotHit[] = [];
	let position = tokens[noun + 2]?.lower === ':' ? noun + 3 : noun + 2;
	while (found.length < MOST) {
		const giver = view.slot('organization', position)[0];
		// "the Cité internationale des arts": a name that goes on in small letters.
		if (!giver || goesOn(view, giver.end)) break;
		const organization = giver.value as OrganizationMention;
		if (isCutShort(view, giver.end)) break;
		const given = bracketedName(view, giver.end);
		const value = given ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} from ${organization.name}`;
		const dated = adjuncts(view, giver.end);
		found.push({
			type: 'award',
			start: giver.start,
			end: dated.end,
			valueEnd: giver.valueEnd ?? giver.end,
			value,
			extra: { organization },
			...(dated.when && { when: dated.when }),
		});
		const next = afterJoiners(view, dated.end);
		// "…, and a Salt Prize": an honour with a name of its own.
		if (next === dated.end || tokens[next]?.lower === 'a' || tokens[next]?.lower === 'an') break;
		if (view.slot('award', next).length > 0) break;
		position = tokens[next]?.lower === 'from' ? next + 1 : next;
	}
	return found;
}

/** Dates and asides right behind an item. */
function adjuncts(view: View, at: number): { readonly end: number; readonly when?: When } {
	const own = datedAdjuncts(view, at);
	const behind = own.when ? undefined : yearBehind(view, own.end);
	return behind ? { end: Math.max(behind.to, view.adjunct(behind.to)), when: behind } : own;
}

/** Where an item that is none of ours ends; 0 where the list ends with it. */
function pastOther(view: View, at: number): number {
	const { tokens } = view;
	const isVerb = (view as InnerView).isVerb;
	for (let i = at; i < at + LONGEST_OTHER; i++) {
		const token = tokens[i];
		if (!token || NOT_RECEIVED.test(token.lower)) return 0;
		if (token.lower === ',' || token.lower === ';') return i;
		if (token.lower === 'and' && i > at && view.slot('award', i + 1).length > 0) return i;
		if (token.kind === 'punctuation' && /^[.:!?–—]$/.test(token.text)) return 0;
		// "for her work on tides": a noun.
		const noun = /^(?:his|her|their|my|the|a|an|of|for)$/.test(tokens[i - 1]?.lower ?? '');
		if (!token.capital && !noun && isVerb(token) && !/ed$/.test(token.lower)) return 0;
		if (/^(?:he|she|they|who|which|that|where|while|when)$/.test(token.lower)) return 0;
	}
	return 0;
}

/** "awards, including the 2014 Salt Composition Competition": among honours a contest is one that was won. */
function contestAt(view: View, at: number): SlotMatch | undefined {
	const found = view.slot('contest', at).find(({ value }) => /\b(?:Competition|Contest)$/.test(String(value)));
	return found && { ...found, value: String(found.value).replace(/^(?:19|20)\d\d /, '') };
}

/** Which prize of a contest: "1st prize", "Grand Prize", "second place". */
const RANK = /^(?:first|second|third|fourth|fifth|top|grand|special|audience|jury|1st|2nd|3rd|4th|5th)$/;

/** "1st prize at the Tide Competition, second prize in the Salt Contest": what was won is called after the contest. */
function prizeAt(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const rank = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	if (!RANK.test(tokens[rank]?.lower ?? '') || !/^(?:prize|place)$/.test(tokens[rank + 1]?.lower ?? ''))
		return undefined;
	const joint = tokens[rank + 2]?.lower === 'award' ? rank + 3 : rank + 2;
	if (!/^(?:at|in|of)$/.test(tokens[joint]?.lower ?? '')) return undefined;
	const found = view.slot('contest', joint + 1)[0];
	if (!found) return undefined;
	const { place: _, ...extra } = found.extra ?? {};
	return { ...found, extra };
}

/** The honours of an enumeration, and where it ends. */
function readHonours(view: View, at: number, tolerant: boolean): { hits: SlotHit[]; end: number } {
	const hits: SlotHit[] = [];
	let position = at;
	let end = at;
	while (hits.length < MOST) {
		const shared = sharedHead(view, position);
		const award: SlotMatch | undefined =
			prizeAt(view, position) ?? view.slot('award', position)[0] ?? (tolerant ? contestAt(view, position) : undefined);
		if (shared.length > 0) {
			const dated = adjuncts(view, shared[0]?.end ?? position);
			hits.push(...shared.map((hit) => ({ ...hit, ...(dated.when && { when: dated.when }) })));
			end = dated.end;
		} else if (award) {
			const dated = adjuncts(view, award.end);
			hits.push({ ...award, type: 'award', ...(dated.when && { when: dated.when }) });
			end = dated.end;
		} else {
			const grants = grantsFrom(view, position);
			const last = grants.at(-1);
			if (last) {
				hits.push(...grants);
				end = last.end;
			} else {
				const past = tolerant ? pastOther(view, position) : 0;
				if (past === 0) break;
				end = past;
			}
		}
		const next = afterJoiners(view, end);
		if (next === end && !tolerant) break;
		if (next === end) {
			// "the Salt Prize for his second book, …"
			const past = pastOther(view, end);
			if (past === 0) break;
			position = afterJoiners(view, past);
		} else position = next;
	}
	return { hits, end: hits.at(-1)?.end ?? end };
}

const slotOf =
	(tolerant: boolean): SlotType =>
	(view, at) => {
		const start =
			view.tokens[at]?.lower === 'both' ? at + 1 : view.tokens[at]?.lower === 'being' ? afterJoiners(view, at) : at;
		const { hits, end } = readHonours(view, start, tolerant);
		const [first] = hits;
		return first ? [{ start: first.start, end, value: hits }] : [];
	};

/** Honours one after another; the value is a list of hits of the slot "award". */
export const honoursSlot = slotOf(false);
/** The same where words say that nothing but honours is listed: items that name none are passed over. */
export const honourListSlot = slotOf(true);
