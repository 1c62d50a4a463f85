import type { Block, Claim, Evidence, OrganizationMention, Span } from '../../model';
import type { DataScope } from '../data';
import { talkDetails } from './talk-details';

/** What stands between a talk's title and its speaker in a heading. */
const BY = /,?\s+(?:with|by|featuring|feat\.|ft\.|[–—|-])\s+|:\s+/gu;
const HONORIFICS =
	/^(?:(?:professor|prof|dr|mr|mrs|ms|miss|sir|dame|lord|lady|rev|revd|the hon|hon|dj|captain|capt)\.?\s+)+/i;
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
	/\b((?:\p{Lu}[\p{L}’'.&-]*(?: (?:of|the|and|for) )? ?){1,8}),?(?: \p{Lu}\p{L}+,)? (?:will host|hosts|is hosting|presents|will present|welcomes|invites)\b/u;

/** What a page says that announces its event. */
const ANNOUNCES =
	/\b(?:will (?:take place|be held|host|give|deliver|speak|present|talk|discuss|begin|start)|join us|tickets?|regist(?:er|ration)|book (?:now|your|a)|doors open|takes place|free entry|admission)\b|\d ?[ap]\.?m\b/i;

/** How far down a page its own event is announced. */
const ANNOUNCEMENT_BLOCKS = 8;

function evidence(scope: DataScope, span: Span, slot?: string): Evidence {
	const { id, text } = scope.document;
	const { start, end } = span;
	return { source: id, layer: 'text', ...(slot ? { slot } : {}), start, end, quote: text.slice(start, end) };
}

function hostIn(text: string): OrganizationMention | undefined {
	const name = HOST.exec(text)?.[1]?.replace(/[,\s]+$/, '');
	return name && name.split(' ').length > 1 ? { name } : undefined;
}

function claimOf(scope: DataScope, frame: string, name: string, title: Span, around: Span): Claim {
	const details = talkDetails(scope.document, around);
	const at = scope.document.blocks.find((block) => block.start <= around.start && around.start < block.end);
	const organization = at && hostIn(scope.document.text.slice(at.start, at.end));
	const fact = {
		kind: 'event',
		name,
		role: 'performer',
		...details.fact,
		...(organization ? { organization } : {}),
	} as const;
	return {
		fact,
		evidence: [evidence(scope, title), ...details.spans.map((span) => evidence(scope, span, span.slot))],
		basis: 'stated',
		frame,
		source: scope.source,
	};
}

/** An event page: its heading is the talk's title and names the subject as its speaker. */
function fromHeading(scope: DataScope): Claim | undefined {
	const { document } = scope;
	const blocks = document.blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'reference');
	const [heading, ...rest] = blocks;
	const body = rest.slice(0, ANNOUNCEMENT_BLOCKS);
	if (!heading || heading.kind === 'list-item') return undefined;
	const text = document.text.slice(heading.start, heading.end);
	const split = [...text.matchAll(BY)].find((one) =>
		scope.isSubject(
			text
				.slice(one.index + one[0].length)
				.trim()
				.replace(HONORIFICS, ''),
		),
	);
	const name = split ? text.slice(0, split.index).trim() : '';
	if (name.length < 5) return undefined;
	const announcing = body.find((block) => EVENT_WORD.test(document.text.slice(block.start, block.end)));
	const announced = body.some((block) => ANNOUNCES.test(document.text.slice(block.start, block.end)));
	if (!announcing || !announced) return undefined;
	const start = heading.start + text.indexOf(name);
	return claimOf(scope, 'event/page', name, { start, end: start + name.length }, announcing);
}

/** Sentences that announce or tell of a talk by its title in quotation marks. */
function fromSentences(scope: DataScope, mentions: (block: Block, text: string) => boolean): readonly Claim[] {
	const { document } = scope;
	const claims: Claim[] = [];
	for (const sentence of document.sentences) {
		const text = document.text.slice(sentence.start, sentence.end);
		if (!/["“]/.test(text) || text.length > 1500) continue;
		const block = document.blocks[sentence.block];
		if (!block || !mentions(block, text)) continue;
		for (const pattern of ANNOUNCED) {
			const match = pattern.exec(text);
			const name = match?.[1]?.trim();
			if (!match || !name || !/^\p{Lu}|^\d/u.test(name)) continue;
			const start = sentence.start + match.index + match[0].lastIndexOf(name);
			claims.push(
				claimOf(
					scope,
					'event/announced',
					name,
					{ start: sentence.start + match.index, end: start + name.length },
					sentence,
				),
			);
			break;
		}
	}
	return claims;
}

/**
 * Talks that a document announces or tells of by title, with day, clock times, place, address and admission from the
 * lines around. A season that the talk belongs to gives its year and never a day.
 *
 * @param scope the document and which names are the subject's
 * @param namesSubject whether a sentence speaks of the subject as the one who talks
 */
export function talkClaims(scope: DataScope, namesSubject: (text: string) => boolean): readonly Claim[] {
	const page = fromHeading(scope);
	const told = fromSentences(scope, (block, text) => block.kind !== 'reference' && namesSubject(text));
	return page ? [page, ...told] : told;
}
