import type { OrganizationMention, Span } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import { namesSubject } from '../subject/subject-name';
import { labelledTalks } from './labelled';
import { talkDetails } from './talk-details';

/** What stands between a talk's title and its speaker in a heading. */
const BY = /(?<!\s),?\s+(?:with|by|featuring|feat\.|ft\.|[–—|-])\s+|:\s+/gu;
const EVENT_WORD =
	/\b(?:talk|lecture|event|seminar|workshop|q\s?&\s?a|webinar|masterclass|concert|recital|reading|screening|exhibition|in conversation|keynote|symposium)\b/i;
const QUOTED = '["“‘\']([^"“”\\n]{5,250}?)[,.]?["”’\'](?=[\\s,.;)]|$)';
const TALK_NOUN =
	'(?:talk|lecture|keynote|address|presentation|seminar|workshop|speech|masterclass|webinar|paper|tutorial|reading)s?';
const ANNOUNCED: readonly RegExp[] = [
	new RegExp(`\\b${TALK_NOUN}\\b[^."“\\n]{0,60}?\\b(?:entitled|titled|called|on|about|named),? ${QUOTED}`, 'u'),
	new RegExp(`\\b${TALK_NOUN}, ${QUOTED}`, 'u'),
	new RegExp(`\\b(?:will|is going to|to) (?:talk|speak|lecture|present)(?: about| on)?,? ${QUOTED}`, 'u'),
];
const HOST =
	/\b((?:\p{Lu}[\p{L}’'.&-]*(?: (?:of|the|and|for) )? ?){1,8}),?(?: \p{Lu}\p{L}+,)? (?:will host|hosts|is hosting|presents|will present|welcomes|invites|opens its doors)\b/u;

/** What a page says that announces its event. */
const ANNOUNCES =
	/\b(?:will (?:take place|be held|host|give|deliver|speak|present|talk|discuss|begin|start)|join us|tickets?|regist(?:er|ration)|book (?:now|your|a)|doors open|takes place|free entry|admission)\b|\d ?[ap]\.?m\b/i;

/** How far down a page its own event is announced. */
const ANNOUNCEMENT_BLOCKS = 8;
/** How many blocks tell of its day and place. */
const ANNOUNCED_BLOCKS = 4;

function hostIn(text: string): OrganizationMention | undefined {
	const name = HOST.exec(text)?.[1]?.replace(/(?<![,\s])[,\s]+$/, '');
	return name && name.split(' ').length > 1 ? { name } : undefined;
}

/** How a sentence begins that goes on about a talk that was announced; what begins otherwise is of something else. */
const GOES_ON =
	/^(?:(?:The|This|Her|His|Their|Our) (?:\p{L}+ ){0,2}(?:talk|lecture|event|evening|seminar|workshop|session|webinar|masterclass|concert|recital|reading|screening|keynote|symposium|presentation|speech|performance|discussion|programme|program|venue|location)|It|This|Doors|Join|Tickets?|Admission|Entry|Entrance|Attendance|Free|Regist|Book|Reserve|RSVP|When|Where|Date|Time|Venue|Location|Place|Address)\b/u;
/** A line of nothing but day, hour and place. */
const TIME_LINE =
	/^(?:(?:On|From|At) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\p{Lu}\p{Ll}{2,8} \d{1,2}\b|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b)/u;

/** What stands in the same words as a talk's title and in the sentences behind that go on about it. */
function stretchesBehind(context: Context, title: Span, index: number): readonly Span[] {
	const { document } = context;
	const sentence = document.sentences[index]!;
	const stretches: Span[] = [{ start: title.end, end: sentence.end }];
	const at = document.blocks[sentence.block];
	if (!at || !ANNOUNCES.test(document.text.slice(at.start, at.end))) return stretches;
	const last = document.sentences.length;
	for (let next = index + 1; next < last; next++) {
		const { start, end, block } = document.sentences[next]!;
		const kind = document.blocks[block]?.kind;
		if (block >= sentence.block + ANNOUNCED_BLOCKS) break;
		if (kind === 'furniture' || kind === 'reference') continue;
		const text = document.text.slice(start, end);
		if (GOES_ON.test(text) || (TIME_LINE.test(text) && !speaksOfSubject(context, next))) stretches.push({ start, end });
	}
	return stretches;
}

function draftOf(
	{ document }: Context,
	name: string,
	title: Span,
	stretches: readonly Span[],
	told: Span | undefined,
	lead?: Span,
): Draft {
	const details = talkDetails(document, stretches, lead);
	const organization = told && hostIn(document.text.slice(told.start, told.end));
	const fact = {
		kind: 'event',
		name,
		role: 'performer',
		...details.fact,
		...(organization ? { organization } : {}),
	} as const;
	return { fact, spans: [title, ...details.spans] };
}

/** An event page: its heading is the talk's title and names the subject as its speaker. */
function fromHeading(context: Context): readonly Draft[] {
	const { document, subject } = context;
	const [heading, ...rest] = document.blocks.filter(
		(block) => block.kind !== 'furniture' && block.kind !== 'reference',
	);
	const body = rest.slice(0, ANNOUNCEMENT_BLOCKS);
	if (!heading || heading.kind === 'list-item') return [];
	const announcing = body.find((block) => EVENT_WORD.test(document.text.slice(block.start, block.end)));
	if (!announcing || !body.some((block) => ANNOUNCES.test(document.text.slice(block.start, block.end)))) return [];
	const text = document.text.slice(heading.start, heading.end);
	const split = [...text.matchAll(BY)].find((one) =>
		namesSubject(subject, text.slice(one.index + one[0].length).trim()),
	);
	const name = split ? text.slice(0, split.index).trim() : '';
	if (name.length < 5) return [];
	const start = heading.start + text.indexOf(name);
	const from = document.blocks.indexOf(announcing);
	const blocks = document.blocks
		.slice(from, from + ANNOUNCED_BLOCKS)
		.filter(({ kind }) => kind !== 'furniture' && kind !== 'reference');
	return [draftOf(context, name, { start, end: start + name.length }, blocks, announcing)];
}

/** Whether a sentence has the subject in it: their name, or a pronoun that means them. */
function speaksOfSubject(context: Context, index: number): boolean {
	const view = context.view(index);
	return view.tokens.some((_, at) => view.slot('subject', at).some(({ start, end }) => end > start));
}

/** A told talk without a day takes the one date of its sentence: "In 2015 she gave a talk entitled …". */
function withClauseDate(draft: Draft, context: Context, index: number): Draft {
	if (draft.fact.kind !== 'event' || draft.fact.date !== undefined) return draft;
	const view = context.view(index);
	const found = view.tokens
		.flatMap((_, at) => view.date(at) ?? [])
		.filter((when) => when.point !== undefined && !when.derivation);
	const [when] = found;
	const first = when && view.tokens[when.from];
	const last = when && view.tokens[when.to - 1];
	if (!when?.point || !first || !last || new Set(found.map(({ point }) => point)).size > 1) return draft;
	return {
		...draft,
		fact: { ...draft.fact, date: when.point },
		spans: [...draft.spans, { start: first.start, end: last.end, slot: 'date' }],
	};
}

/** "attended a lecture called “…”": somebody else gave it. */
const ONLY_HEARD =
	/\b(?:attend(?:ed|ing|s)?|heard|hearing|listen(?:ed|ing)? to|watch(?:ed|ing)|saw|inspired by|review(?:ed|s)|organi[sz]ed|introduced|translated|recorded) (?:\p{L}+ ){0,4}$/u;

/** Sentences that announce or tell of a talk by its title in quotation marks. */
function fromSentences(context: Context): readonly Draft[] {
	const { document } = context;
	return document.sentences.flatMap((sentence, index): readonly Draft[] => {
		const text = document.text.slice(sentence.start, sentence.end);
		const kind = document.blocks[sentence.block]?.kind;
		if (!/["“]/.test(text) || text.length > 1500 || kind === 'reference' || kind === 'furniture') return [];
		for (const pattern of ANNOUNCED) {
			const match = pattern.exec(text);
			const name = match?.[1]?.trim();
			if (!match || !name || !/^\p{Lu}|^\d/u.test(name) || !speaksOfSubject(context, index)) continue;
			if (ONLY_HEARD.test(text.slice(0, match.index))) continue;
			const end = sentence.start + match.index + match[0].lastIndexOf(name) + name.length;
			const title = { start: sentence.start + match.index, end };
			const lead = { start: sentence.start, end: title.start };
			const draft = draftOf(context, name, title, stretchesBehind(context, title, index), sentence, lead);
			return [withClauseDate(draft, context, index)];
		}
		return [];
	});
}

/**
 * Talks that a document announces or tells of by title, with day, clock times, place, address and admission from the
 * lines around. A season that the talk belongs to gives its year and never a day.
 */
export const TALK_READERS: readonly Reader[] = [
	{ name: 'event/page', read: fromHeading },
	{ name: 'event/announced', read: fromSentences },
	{ name: 'event/labelled', read: labelledTalks },
];
