import type { GuardName } from '../frames/frame';
import { follows, type WholeWordClass, wordClass } from '../frames/lexicon';
import type { PatternHit } from '../frames/match-pattern';
import type { InnerView } from '../frames/view';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { oncePerWord } from '../words/once-per-word';
import type { Token } from '../words/tokens';
import { isInTitle } from './in-title';
import { isTakenBack } from './taken-back';

const phrases = (text: string): WholeWordClass => wordClass(text.split('|').map((phrase) => phrase.trim()));

/**
 * Words that take a statement back, by the guard they belong to. They count where they stand in the clause before the
 * statement's verb, or among its words but outside its slots.
 */
const CUES: Readonly<Record<Exclude<GuardName, 'question' | 'quotation'>, WholeWordClass>> = {
	negation: phrases(
		`not|never|no longer|neither|nor|without|didn't|wasn't|isn't|hasn't|hadn't|couldn't|wouldn't|doesn't|don't|weren't|aren't|haven't|won't|failed to
		|fails to|unable to|nearly|almost|instead of|rather than|no|barely|hardly`,
	),
	hope: phrases(
		`hope|hopes|hoped|hoping|want|wants|wanted|wanting|wish|wishes|wished|wishing|dream of|dreamed of|dreamt of|dreams of|dreaming of|dreamed|aspire
		|aspires|aspired|aspiring|plan to|plans to|planned to|planning to|intend|intends|intended|intending|considered|considering|consider|thought of
		|think of|thinking of|tried to|tries to|trying to|attempted|attempts|attempting|aim to|aims to|aimed to|expects to|expected to|longed to
		|would like|would love|would have liked|'d like|'d love|'d rather|keen to|eager to|seeking to|sought to|seeks to|applied to|applied for|applies for|encouraged to|urged to|asked to
		|invited to|preparing to|prepared to|meant to|supposed to|hopefully|ambition|goal|desire to|decided against|interested in becoming
		|look forward to|looks forward to|looked forward to|looking forward to|set on|vowed to|destined to|determined to|plan was to|plans were to|intention was to|idea was to|aim was to|dream was to|wish was to`,
	),
	future: phrases(
		`will|shall|is to|are to|is due to|was due to|were due to|is set to|was set to|were set to|is going to|was going to|were going to|is scheduled to
		|was scheduled to|were scheduled to|was to have|were to have|will be|plans|upcoming|about to|'ll`,
	),
	conditional: phrases(
		'if|unless|suppose|supposing|imagine|imagining|pretend|pretends|assuming|whether|might|may|could|would have|could have|might have|should have|should|must|perhaps|maybe|possibly|probably|supposedly|as if|as though|in case',
	),
	candidacy: phrases(
		`candidate for|candidate|candidacy|ran for|run for|running for|runs for|ran as|stood for|stood as|stand for|stands for|contested|unsuccessfully|nominated for|was nominated|nominee
		|nominees|shortlisted|short-listed|longlisted|long-listed|finalist|finalists|runner-up|nomination|nominations|in contention|tipped|campaigned for|defeated|lost to|challenged|bid for`,
	),
	declined: phrases(
		'declined|declines|declining|turned down|turning down|refused|refuses|refusing|rejected|rejecting|was offered|offered|was denied|withdrew from|passed over for|gave up',
	),
	attributed: phrases(
		`according to|rumoured|rumored|reportedly|allegedly|alleged|said to have|said to be|claimed to|claims to|claimed|claims that|believed to|thought to
		|legend|tradition has it|supposedly|speculated|assumed to|presumed to|disputed|falsely|wrongly|mistakenly|so-called|purportedly|apparently|rumour|myth|fictitious`,
	),
	fiction: phrases(
		'played the role|plays the role|playing the role|cast in|cast as|took the role|takes the role|title role|landed the role|won the role|got the role|originated the role|sang the role|sings the role|reprised|reprising|appeared in the role|appears in the role|starred in the role|debut in the role|roles of|portrayed|portrays|portraying|character|characters|fictional|played a|plays a|starred as|stars as|starring as|appeared as|guest-starred',
	),
};

/** Verbs by which somebody only says what follows: "Some say she died", "told friends that he was born". */
const SAYS = new Set(
	'write writes wrote report reports reported say says said tell tells told suggest suggests suggested believe believes believed think thinks thought argue argues argued maintain maintains maintained insist insists insisted claim claims claimed allege alleges alleged speculate speculates speculated assume assumes assumed imagine imagines imagined figured expected'.split(
		' ',
	),
);

/** Whether words are only what somebody says: a verb of saying, and right behind it or behind "that", the statement. */
function isSaid({ tokens }: InnerView, start: number): boolean {
	if (SAYS.has(tokens[start - 1]?.lower ?? '')) return true;
	if (tokens[start - 1]?.lower !== 'that') return false;
	for (let at = start - 2; at >= 0 && at > start - 5; at--) if (SAYS.has(tokens[at]?.lower ?? '')) return true;
	// "Some say that she was a nun, that she died in Ulm and that she …": each of them.
	if (!/^(?:,|and|or)$/.test(tokens[start - 2]?.lower ?? '')) return false;
	return tokens.slice(0, start - 2).some(({ lower }, at) => lower === 'that' && SAYS.has(tokens[at - 1]?.lower ?? ''));
}

/** "According to a rival, she is …": what others say, unless the subject says so. */
function isAttributed({ tokens, reference }: InnerView, start: number): boolean {
	if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return false;
	const comma = tokens.findIndex((token) => token.lower === ',');
	if (comma < 0 || comma >= start) return false;
	for (let at = 2; at < comma; at++) if (reference.mention[at] || reference.possessive[at]) return false;
	return true;
}

/** What tells of things that have not happened, beside films and books. */
const STORY = /^(?:dream|story|tale|fantasy|joke|sketch|scene|episode|storyline|plot|role-play|simulation|fiction)$/;
/** Words between "In" and what a story is told in: "In the hit television series". */
const DESCRIBED = 5;

/** "In the film, she is a judge", "In the series Low Tide Quill is …": of somebody's part and not of them. */
function isInStory({ tokens }: InnerView, start: number): boolean {
	if (tokens[0]?.lower !== 'in' || !/^(?:the|this|that|a|an|one|his|her)$/.test(tokens[1]?.lower ?? '')) return false;
	for (let at = 2; at < Math.min(start, DESCRIBED + 2); at++) {
		const { lower = '', capital = false } = tokens[at] ?? {};
		if (capital) return false;
		if (!STORY.test(lower) && !WORK_TYPE_BY_NOUN.has(lower)) continue;
		const next = tokens[at + 1];
		return next?.lower === ',' || at + 1 >= start || next?.capital === true;
	}
	return false;
}

/** "Join the society today", "Now join us": the reader is asked. Bullets of a CV leave their subject out, and paragraphs their verb's ending never. */
function isAddressed({ tokens, block, subject }: InnerView, { start, slots, classes }: PatternHit): boolean {
	const [left] = slots.subject ?? [];
	const [verb] = classes;
	if (start !== 0 || block.kind !== 'paragraph' || left?.end !== 0 || verb?.start !== 0) return false;
	const words = verb.word.split(' ');
	const word = tokens[verb.end - words.length]?.lower;
	return subject.firstPerson === 'nowhere' && word === words[0] && ASKED.test(word ?? '');
}

/** "If elected, she would serve on the council": what depends on what opens its sentence. */
const isSupposed = ({ tokens }: InnerView, { start, end }: PatternHit): boolean =>
	/^(?:if|unless|should|were)$/.test(tokens[0]?.lower ?? '') &&
	start > 0 &&
	tokens.slice(start, end).some(({ lower }) => /^(?:would|will|could|might)$/.test(lower));

/** What is hoped behind "to" and goes on behind "and": "I want to be a nurse and study at A". */
function goesOnHoping({ tokens }: InnerView, { classes }: PatternHit): boolean {
	const [verb] = classes;
	const at = verb?.start ?? 0;
	if (tokens[at - 1]?.lower !== 'and' || tokens[at]?.lower !== verb?.word) return false;
	const to = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'to');
	return /^(?:want|wants|wanted|hope|hopes|hoped|wish|wishes|plan|plans|planned|intend|intends|aim|aims|like|love)$/.test(
		tokens[to - 1]?.lower ?? '',
	);
}

/** "It was proposed that Ann Roe be appointed treasurer": what is asked for. */
const isProposed = ({ tokens }: InnerView, { slots, classes }: PatternHit): boolean =>
	tokens[classes[0]?.start ?? -1]?.lower === 'be' && slots.subject?.[0]?.end === classes[0]?.start;

/** "True or false: she was born in Ulm". */
const isPutToReader = ([first, or, second]: readonly Token[]): boolean =>
	or?.lower === 'or' &&
	/^(?:true|fact|truth|right)$/.test(first?.lower ?? '') &&
	/^(?:false|fiction|lie|wrong|myth)$/.test(second?.lower ?? '');

/** Verbs by which somebody comes to something, in the present. */
const COMES_TO = /^(?:joins|becomes|takes|assumes|succeeds|starts|begins|steps|replaces)$/;
/** Words between "when" and the verb: "When Dr Roe officially joins". */
const NEAR = 6;

/** "When she takes over as CEO", "once he joins Acme": the present tells of what is still to come. */
function isYetToCome({ tokens }: InnerView, { classes, start }: PatternHit): boolean {
	const to = Math.max(start, classes[0]?.end ?? start);
	for (let at = to - 1; at >= 0 && at > to - NEAR - 1; at--) {
		if (tokens[at]?.lower === ',') return false;
		if (!COMES_TO.test(tokens[at]?.lower ?? '')) continue;
		return tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => /^(?:when|once|until)$/.test(lower));
	}
	return false;
}

/** What readers are asked to do. */
const ASKED =
	/^(?:join|become|meet|study|attend|win|receive|visit|support|work|enter|sit|teach|learn|train|earn|serve|found|create|start|focus|concentrate|speciali[sz]e|get|obtain|complete|graduate|speak|pursue|gain|find|take|do)$/;

const BOUNDARY = new Set([',', ';', ':', 'and', 'but', '-', '(', ')']);
const WINDOW = 10;

/** Whether whom the text is about says it all: an interview in quotation marks, and not "I wrote “Forms That Work for All”". */
const isQuotedWhole = ({ tokens, subject }: InnerView, { start, slots }: PatternHit): boolean =>
	subject.firstPerson === 'everywhere' && (!slots.subject || tokens[start]?.quoted === true);

/** "wrote “A Field Guide for Acme”": what begins in the midst of a quoted title is nobody's employer. */
const isInTitleOf = (tokens: readonly Token[], { slots }: PatternHit, verb: number): boolean =>
	tokens[verb]?.quoted !== true &&
	(slots.organization ?? []).some(({ start }) => tokens[start]?.quoted && tokens[start - 1]?.quoted);

/** "wrote Houses That Work for All": a capital inside a sentence that is written small makes a verb part of a name. */
const isInName = ({ tokens, lexicon, shouting }: InnerView, verb: number): boolean =>
	!shouting &&
	tokens[verb]?.capital === true &&
	tokens[verb - 1]?.capital === true &&
	lexicon.verbsOf(tokens[verb]?.lower ?? '').length > 0 &&
	tokens.slice(Math.max(0, verb - 6), verb).some((token) => token.kind === 'word' && !token.capital);

/** The guard that speaks against a match; `undefined` where none does. */
export function guardAgainst(view: InnerView, hit: PatternHit, allowed: readonly GuardName[]): GuardName | undefined {
	const { tokens, document, block } = view;
	const verb = hit.classes[0]?.start ?? hit.start;
	if (!allowed.includes('question')) {
		if (block.kind === 'question' || document.text[view.sentence.end - 1] === '?' || isPutToReader(tokens))
			return 'question';
	}
	if (!allowed.includes('quotation') && tokens[verb]?.quoted && !isQuotedWhole(view, hit)) return 'quotation';
	if (isInTitleOf(tokens, hit, verb) || (block.kind === 'paragraph' && isInName(view, verb))) return 'quotation';
	if (
		!allowed.includes('attributed') &&
		(isAttributed(view, hit.start) || (hit.slots.subject && isSaid(view, hit.start)))
	)
		return 'attributed';
	if (
		!allowed.includes('fiction') &&
		(isInStory(view, hit.start) || (hit.classes[0]?.name === 'be' && isInTitle(view, hit.start)))
	)
		return 'fiction';
	if (!allowed.includes('conditional') && (isAddressed(view, hit) || isSupposed(view, hit) || isProposed(view, hit)))
		return 'conditional';
	if (!allowed.includes('hope') && goesOnHoping(view, hit)) return 'hope';
	if (!allowed.includes('future') && isYetToCome(view, hit)) return 'future';
	if (!allowed.includes('declined') && isTakenBack(tokens, hit.end)) return 'declined';
	let from = hit.start;
	while (from > 0 && hit.start - from < WINDOW && !BOUNDARY.has(tokens[from - 1]?.lower ?? '')) from--;
	for (let at = from; at < hit.end; at++) {
		const end = slotEnd(hit, at);
		if (end > at) {
			at = end - 1;
			continue;
		}
		const token = tokens[at];
		if (!token) return undefined;
		for (const { name, rests } of cuesOf(token)) {
			if (allowed.includes(name)) continue;
			if (!rests.some((rest) => follows(rest, tokens, at + 1))) continue;
			// "May 1990", "Will Smith" and "no. 5" are no cues.
			if (token.capital && at > 0) continue;
			if (/^(?:nearly|almost)$/.test(token.lower) && isMeasure(view, at + 1)) continue;
			return name;
		}
	}
	return undefined;
}

/** "nearly ten years", "almost 400 matches", "almost exclusively": how much, and nothing that failed to happen. */
const isMeasure = (view: InnerView, at: number): boolean =>
	view.tokens[at]?.kind === 'number' ||
	/^(?:all|every|exclusively|entirely|solely|half)$/.test(view.tokens[at]?.lower ?? '') ||
	view.slot('duration', at).length > 0;

/** End of the first slot that holds a token; 0 where none does. */
function slotEnd({ filled }: PatternHit, at: number): number {
	for (const span of filled) if (span.start <= at && at < span.end) return span.end;
	return 0;
}

interface Cue {
	readonly name: keyof typeof CUES;
	readonly rests: readonly (readonly string[])[];
}

const NO_CUES: readonly Cue[] = [];

/** First word → the guards whose cues it begins. */
const CUES_BY_WORD: ReadonlyMap<string, readonly Cue[]> = (() => {
	const byWord = new Map<string, Cue[]>();
	for (const name of Object.keys(CUES) as (keyof typeof CUES)[]) {
		for (const [word, rests] of CUES[name]) byWord.set(word, [...(byWord.get(word) ?? []), { name, rests }]);
	}
	return byWord;
})();

/** Nearly every word begins no cue, and one look-up tells. */
const cuesOf = oncePerWord((word) => CUES_BY_WORD.get(word) ?? NO_CUES);
