import type { SlotHit, View } from '../../frames/frame';
import { readLists } from '../../frames/slot-lists';
import { isGivenName } from '../../lexicons/given-names';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { announcement, isTitledNoun } from '../../slots/work/announcement';

/** More than any sentence lists. */
const MOST_TITLES = 40;
/** No venue, company or aside behind a title is longer, in words. */
const LONGEST_PLACE = 14;

/** Lexicon: what a piece of music is for, in small letters. */
const PLAYERS = new Set(
	'solo orchestra orchestral chamber string strings brass wind winds woodwind woodwinds percussion piano violin viola cello bass harp guitar flute oboe clarinet bassoon saxophone horn trumpet trombone tuba organ harpsichord marimba soprano alto tenor baritone mezzo-soprano voice voices choir chorus quartet quintet trio ensemble band electronics tape duo octet sextet large small mixed full amplified prepared'.split(
		' ',
	),
);

/** "for flute and piano", "for soprano, choir and strings" */
const joinsPlayers = (tokens: View['tokens'], at: number): boolean =>
	/^(?:and|,|or)$/.test(tokens[at]?.lower ?? '') && PLAYERS.has(tokens[at + 1]?.lower ?? '');

/** Index after what stands behind a title: its brackets, and where it was put on ("at the Salt Theatre", "for Tide Opera"). */
function pastPlace(view: View, at: number): number {
	const { tokens } = view;
	let end = at;
	for (let round = 0; round < 3; round++) {
		const next = view.adjunct(end);
		if (next > end) end = next;
		if (!/^(?:at|for|with|in)$/.test(tokens[end]?.lower ?? '')) break;
		let after = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
		if (tokens[end]?.lower === 'for' && PLAYERS.has(tokens[after]?.lower ?? '')) {
			while (after < end + LONGEST_PLACE && (PLAYERS.has(tokens[after]?.lower ?? '') || joinsPlayers(tokens, after)))
				after++;
			end = after;
			continue;
		}
		if (!tokens[after]?.capital) break;
		while (
			after < end + LONGEST_PLACE &&
			(tokens[after]?.capital || /^(?:of|the|for|and|’s|'s|&)$/.test(tokens[after]?.lower ?? ''))
		)
			after++;
		while (/^(?:of|the|for|and|&)$/.test(tokens[after - 1]?.lower ?? '')) after--;
		end = after;
	}
	return end;
}

/** "NATCO's production of Our Town": whose it was, before the title. */
function afterProduction({ tokens }: View, at: number): number {
	for (let next = at; next < at + 8; next++) {
		if (/^(?:,|;|\.)$/.test(tokens[next]?.lower ?? '')) return at;
		if (/^(?:production|premiere|première|revival|staging|adaptation)$/.test(tokens[next]?.lower ?? ''))
			return tokens[next + 1]?.lower === 'of' ? next + 2 : at;
	}
	return at;
}

/**
 * The rest of a list whose items carry words of their own: "Tide (Roe, 2015), winner of …; and Salt (Roe, 2005)",
 * "Low Tide at the Salt Theatre, Embers and Salt at Upton Stage; Harbour for Tide Opera".
 */
export function laterTitles(view: View, last: SlotHit | undefined, list: boolean): readonly SlotHit[] {
	if (!last) return [];
	const followed = followingTitles(view, last);
	if (followed.length > 0) return followed;
	const placed = placedTitles(view, last);
	if (placed.length > 0) return placed;
	const bracketed = bracketedTitles(view, last);
	if (bracketed.length > 0) return bracketed;
	const explained = explainedTitles(view, last, list);
	return explained.length > 0 ? explained : announcedTitles(view, last);
}

/** "the opera Tide, two symphonies and the ballet Rope" has no more words between two titles. */
const BETWEEN = 8;
const CLOSES = /^(?:[.,;:()]|and|in|with|for|as|\d{4})$/;

/** "the EP Tide (2006) and the album Rope in 2009", "Tide for string quartet (1988) and the oratorio Rope": each with its noun. */
function announcedTitles(view: View, first: SlotHit): readonly SlotHit[] {
	const { tokens } = view;
	const found: SlotHit[] = [];
	let from = first.end;
	for (let at = from; at < from + BETWEEN && tokens[at] && found.length < MOST_TITLES; at++) {
		const token = tokens[at];
		if (token?.lower === '(') {
			const past = view.adjunct(at);
			if (past > at) at = past - 1;
			continue;
		}
		if (
			!token ||
			(token.kind === 'word' && token.capital) ||
			/^(?:;|[a-z]+(?:ed|ing)|who|which|that|he|she|they|i|by|of)$/.test(token.lower)
		)
			break;
		if (!/^(?:and|,)$/.test(token.lower)) continue;
		const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
		const told = announcement(view, next);
		const title = told && told.noun !== '' ? view.slot('work', next)[0] : undefined;
		if (!told || !title || !CLOSES.test(tokens[title.end]?.lower ?? '.')) continue;
		const when = view.date(title.end);
		// "the ballets Salt and The Long Games"
		const more = told.noun.endsWith('s') ? (readLists(view, 'work', told.title)[0] ?? []).slice(1) : [];
		found.push({ ...title, type: 'work', ...(when && { when }) });
		for (const hit of more) found.push({ ...hit, ...(title.extra && { extra: title.extra }) });
		from = more.at(-1)?.end ?? title.end;
		at = from - 1;
	}
	return found;
}

/** "Low Water in 2004, followed by Rope (2008) and Salt", "was published by Heron and was followed by Rope". */
function followingTitles(view: View, last: SlotHit): readonly SlotHit[] {
	const { tokens } = view;
	for (let at = last.end; at < last.end + FOLLOWS_WITHIN && tokens[at]; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (/^(?:;|who|he|she|they|i|whose)$/.test(lower)) return [];
		if (lower !== 'followed' || tokens[at + 1]?.lower !== 'by') continue;
		const article = /^(?:the|a|an|his|her|their|my)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
		const noun =
			WORK_TYPE_BY_NOUN.has(tokens[article]?.lower ?? '') && !tokens[article]?.capital ? article + 1 : article;
		// A stint, a tour or a person may follow too.
		if (!/^["“‘'«]$/.test(tokens[noun]?.text ?? '') && !tokens[noun]?.capital) return [];
		const [list] = readLists(view, 'work', noun);
		const person = isGivenName(tokens[noun]?.lower ?? '') && list?.length === 1 && !list[0]?.when;
		const type = noun > article ? WORK_TYPE_BY_NOUN.get(tokens[article]?.lower ?? '') : undefined;
		return person ? [] : (list ?? []).map((hit) => ({ ...hit, type: 'work', ...(type && { extra: { type } }) }));
	}
	return [];
}

/** "was published by Heron Press in New York in 2004 and was" is no longer. */
const FOLLOWS_WITHIN = 18;

/** How long the words about one title may be. */
const LONGEST_REMARK = 60;
const OPENS_REMARK =
	/^(?:a|an|the|which|that|about|based|inspired|written|composed|commissioned|for|with|his|her|their|set|winner|recorded|premiered|all|both|shortlisted)$/;

/** Openings of a remark that can only be about a title, where no verb said that a list would come. */
const OPENS_SURELY = /^(?:an?|the|her|his|their|which|winner)$/;

/**
 * "operas include Tide, which tells of a visit, and Doctor Salt, which …", "author of Tide, a novel, and Salt, a memoir":
 * the titles behind the words about the first. Outside a list that a verb announces, a noun of works stands in these words, or
 * they tell of it ("which won").
 */
function explainedTitles(view: View, first: SlotHit, list: boolean): readonly SlotHit[] {
	const found: SlotHit[] = [];
	let last: SlotHit | undefined = first;
	while (last && found.length < MOST_TITLES) {
		last = explainedTitle(view, last, list);
		if (last) found.push(last);
	}
	return found;
}

function explainedTitle(view: View, last: SlotHit, list: boolean): SlotHit | undefined {
	const { tokens } = view;
	const comma = tokens[last.end]?.lower === '(' ? view.adjunct(last.end) : last.end;
	if (tokens[comma]?.lower !== ',') return undefined;
	const opens = tokens[comma + 1]?.text ?? '';
	if (!(list ? OPENS_REMARK : OPENS_SURELY).test(opens)) return undefined;
	const depth = tokens[comma]?.depth;
	const to = Math.min(tokens.length - 1, comma + LONGEST_REMARK);
	let noun = opens === 'which' || opens === 'winner';
	for (let at = comma + 2; at < to; at++) {
		const token = tokens[at];
		if (token?.depth !== depth) continue;
		noun ||= token?.capital === false && isTitledNoun(token.lower);
		if (token?.lower === ';' && !list) return undefined;
		if (token?.lower !== ',' || tokens[at + 1]?.lower !== 'and' || !tokens[at + 2]?.text) continue;
		if (!tokens[at + 2]?.capital && announcement(view, at + 2) === undefined) continue;
		const title = view.slot('work', at + 2)[0];
		const next = tokens[title?.end ?? 0];
		// A title is explained like the one before, or ends the sentence; a name that acts is somebody.
		const closes = !next || /^[.,(;]$/.test(next.lower);
		const told =
			noun &&
			(title?.extra !== undefined ||
				next?.lower !== ',' ||
				OPENS_SURELY.test(tokens[(title?.end ?? 0) + 1]?.lower ?? ''));
		if (!title || !closes || isGivenName(tokens[title.start]?.lower ?? '')) continue;
		if (list ? title.end - title.start < 2 && !told : !told) continue;
		// "author of Tide, a novel, and Director of the Salt Trust"
		if (title.valueEnd === undefined && view.slot('title', title.start).length > 0) return undefined;
		return { ...title, type: 'work' };
	}
	return undefined;
}

function placedTitles(view: View, last: SlotHit): readonly SlotHit[] {
	const { tokens } = view;
	const found: SlotHit[] = [];
	let end = pastPlace(view, last.end);
	if (end === last.end || tokens[last.end]?.text === '(') return [];
	while (found.length < MOST_TITLES) {
		const mark = tokens[end]?.lower;
		let next = end;
		while (next < end + 3 && /^(?:,|;|and|&)$/.test(tokens[next]?.lower ?? '')) next++;
		if (next === end) break;
		const from = afterProduction(view, next);
		const [list] = readLists(view, 'work', from);
		const tail = list?.at(-1);
		if (!list || !tail) break;
		const past = pastPlace(view, tail.end);
		// Behind a bare comma a town or a further house may stand: a title says where it was put on, too, or is the last.
		const isLast = tokens[next - 1]?.lower === 'and' && /^[.;]?$/.test(tokens[tail.end]?.text ?? '');
		if (mark !== ';' && past === tail.end && !isLast) break;
		found.push(...list.map((hit) => ({ ...hit, type: 'work' })));
		end = past;
	}
	return found;
}

function bracketedTitles(view: View, last: SlotHit): readonly SlotHit[] {
	const { tokens } = view;
	if (tokens[last.end]?.text !== '(') return [];
	const found: SlotHit[] = [];
	for (let at = last.end; at < tokens.length && found.length < MOST_TITLES; at++) {
		const mark = tokens[at]?.text ?? '';
		if (/^(?:he|she|they|who|i)$/.test(tokens[at]?.lower ?? '')) break;
		// "Low Water (Heron, 2010) Rope (Heron, 2014)": a comma was forgotten.
		const forgotten = mark === ')' && (tokens[at + 1]?.depth ?? 0) === 0 && tokens[at + 1]?.capital === true;
		if (!forgotten && (!/^(?:;|,|and)$/.test(mark) || (tokens[at]?.depth ?? 0) > 0)) continue;
		if (mark === 'and' && tokens[at - 1]?.text !== ')') continue;
		const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
		// Behind a comma the words about the title before may go on.
		const title = view.slot(mark === ';' ? 'sure-work' : 'dated-work', next)[0];
		if (mark !== ';' && (!title || isGivenName(tokens[title.start]?.lower ?? ''))) continue;
		if (!title || tokens[title.end]?.text !== '(') break;
		found.push({ ...title, type: 'work' });
		at = title.end;
	}
	return found;
}
