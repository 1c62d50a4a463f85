import type { Document } from '../../model';
import { NOMINATIVE } from '../reference/pronoun';
import type { SentenceTokens } from '../words/sentence-tokens';
import { headsTitle } from '../words/title-heads';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';
import { headsName, pageHeads } from './page-heads';
import { personAt } from './person-name';

/** What a text has of somebody beside the number of mentions. */
interface Telling {
	/** Sentences that begin with the person, or with a pronoun behind such a sentence. */
	told: number;
	/** Whether a sentence begins with the whole name and says something of it. */
	introduced: boolean;
	/** Level of the first heading that is the name and nothing else but a post behind it. */
	heading?: number;
}

const INTRODUCES =
	/^(?:is|was|are|were|has|had|[(,–-]|joined|served|received|became|worked|began|grew|studied|holds|runs|leads)$/;
/** How far into a sentence its pronoun may stand: "After two years in York she". */
const OPENING = 8;

/** What the text tells of each candidate, sentence by sentence. */
function tellings(
	document: Document,
	sentences: SentenceTokens,
	candidates: readonly Candidate[],
): ReadonlyMap<Candidate, Telling> {
	const found = new Map(candidates.map((one): [Candidate, Telling] => [one, { told: 0, introduced: false }]));
	const owner = new Map<string, Candidate>();
	for (const one of candidates) {
		for (const form of [...one.forms, one.words.at(-1) ?? '', one.words[0] ?? ''])
			if (!owner.has(form)) owner.set(form, one);
	}
	let current: Candidate | undefined;
	sentences.forEach((tokens, index) => {
		const block = document.blocks[document.sentences[index]?.block ?? 0];
		if (!block || block.kind === 'furniture' || block.kind === 'reference') return;
		// "Anna Bell and Tom Reed run the mill" tells of both.
		const last = tokens.findIndex((token) => !token.capital);
		if (last > 0 && tokens[last]?.lower === 'and' && tokens[last + 1]?.capital) return;
		const person = personAt(tokens, block.kind === 'heading' ? labelEnd(tokens) : 0, true);
		const named = person && owner.get(person.words.join(' '));
		const telling = named && found.get(named);
		if (telling && named && person) {
			current = named;
			if (block.kind === 'heading' && isWholeHeading(tokens, person.end)) telling.heading ??= block.level ?? 2;
			if (person.end >= tokens.length) return;
			telling.told++;
			telling.introduced ||= person.words.length > 1 && INTRODUCES.test(tokens[person.end]?.lower ?? '');
			return;
		}
		const opening = owner.get(tokens[0]?.capital ? (tokens[0]?.lower ?? '') : '');
		if (opening) current = opening;
		const told = current && found.get(current);
		if (told && (opening || tokens.slice(0, OPENING).some((token) => NOMINATIVE.has(token.lower)))) told.told++;
	});
	return found;
}

/** Whether a heading is a name, and no more than a post behind it: "Ann Roe, Head of Tides". */
const isWholeHeading = (tokens: readonly Token[], end: number): boolean =>
	end >= tokens.length || (tokens[end]?.lower === ',' && tokens.slice(end + 1).some(({ lower }) => headsTitle(lower)));

/** Token behind the label before a heading's name: "Young Researcher: Ann Roe", "Chair — Tom Reed". */
const labelEnd = (tokens: readonly Token[]): number => tokens.findIndex(({ lower }) => /^[:–—-]$/.test(lower)) + 1;

/** What a page of several is called, or one of the parts of its title. */
const TEAM =
	/^(?:(?:meet|about) )?(?:(?:the|our|your|executive|senior|management|editorial|advisory|death|academic|current) )*(?:team|people|staff|board|leadership|clergy|squad|cast|crew|officers|class notes|committees?|trustees|directors|partners|faculty|members|maintainers|contributors|notices|winners|recipients|alumni|directory|panell?ists|speakers|authors|artists|lawyers|doctors|who we are)\b(?: \S{1,20}){0,3}$/i;

/** Whether a page is called by what several are, and names at its head nobody: "Our team", "Staff directory". */
const isTeamPage = (candidate: Candidate, heads: readonly string[]): boolean =>
	heads.some((head) => TEAM.test(head)) && !headsName(heads, candidate);

/** The words with which a text's prose opens, without what stands in brackets. */
function opening({ blocks, text }: Document): string {
	const first = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > SENTENCE);
	return first
		? text
				.slice(first.start, first.start + HEAD)
				.replace(/ \([^()]{0,60}\)/g, '')
				.slice(0, SENTENCE)
		: '';
}
const HEAD = 200;
/** As much as two names take, in characters. */
const SENTENCE = 60;

/** Whether a page's head names two people as one names a pair: "Ann and Tom Roe", "Ann Roe vs Tom Reed". */
function isNamedWith(one: Candidate, other: Candidate, heads: readonly string[]): boolean {
	const written = heads.map((head) => head.toLowerCase());
	const name = ({ words }: Candidate): string => words.join(' ');
	const pair = (first: Candidate, second: Candidate): readonly string[] =>
		['and', '&', 'vs', 'vs.', 'v', 'versus', 'or', '+'].flatMap((mark) => [
			`${name(first)} ${mark} ${name(second)}`,
			...(first.words.at(-1) === second.words.at(-1) ? [`${first.words[0]} ${mark} ${name(second)}`] : []),
		]);
	return [...pair(one, other), ...pair(other, one)].some((words) => written.some((head) => head.includes(words)));
}

/**
 * Somebody with as good a claim to be whom a text is about as the best candidate, who only comes first: introduced
 * like them, or under a heading of the same level (which plain text does not tell), named as often, and told of in no fewer sentences.
 *
 * @param isTold whether data, the title, the file's name or the address say that it is the best candidate
 */
export function rivalOf(
	best: Candidate,
	candidates: readonly Candidate[],
	document: Document,
	sentences: SentenceTokens,
	isTold: boolean,
): Candidate | undefined {
	const heads = pageHeads(document);
	const isHeaded = isTold || headsName(heads, best, true);
	const pairs = isHeaded ? heads : [...heads, opening(document)];
	const partner = candidates.find((other) => other !== best && isNamedWith(best, other, pairs));
	if (partner) return partner;
	const all = tellings(document, sentences, candidates);
	const own = all.get(best);
	if (!own) return undefined;
	const isOfTeam = !isTold && isTeamPage(best, heads);
	const member = (other: Candidate): boolean =>
		other !== best && other.words.length > 1 && other.sure && (other.shown || (all.get(other)?.told ?? 0) > 0);
	if (isOfTeam && candidates.some(member)) return candidates.find(member);
	// A page of a team: several people under headings alike, and none of them the page's.
	const peers = candidates.filter((other) => other !== best && all.get(other)?.heading === own.heading);
	if (!isTold && (own.heading ?? 1) > 1 && peers.length > 1) return peers[0];
	// The first line of a page that marks no headings looks like its title: a team under names alike has none.
	const below = candidates.filter((other) => {
		const telling = other === best ? undefined : all.get(other);
		return telling?.heading === 2 && telling.told >= Math.max(1, own.told) && other.mentions >= best.mentions;
	});
	if (!isTold && own.heading === 1 && below.length > 1) return below[0];
	return candidates.find((other) => {
		const telling = all.get(other);
		if (other === best || !telling || other.words.length < 2 || telling.told < own.told) return false;
		if (other.score >= best.score && Math.abs(other.mentions - best.mentions) <= 1) return true;
		if (isTold || (own.told === 0 && own.heading === undefined) || other.mentions < best.mentions) return false;
		if (own.heading === undefined) return telling.introduced;
		return document.mediaType === 'text/plain' ? telling.heading !== undefined : telling.heading === own.heading;
	});
}
