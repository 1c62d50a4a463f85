import { BiographError, type Document } from '../../model';
import { isEnglish } from '../../model/is-english';
import { firstPersonOf, genderOf } from '../reference/subject-voice';
import { isToldByAnother } from '../reference/told-by-another';
import type { SentenceTokens } from '../words/sentence-tokens';
import { tokenize } from '../words/tokens';
import { byline } from './byline';
import { calledParent } from './called-parent';
import type { Candidate } from './candidate-list';
import { copyrightOwner } from './copyright-owner';
import { rivalOf } from './equal-claim';
import { listsNamesakes, noPerson } from './no-person';
import { pageHeads } from './page-heads';
import { underTitle } from './page-title';
import { personAt, samePerson } from './person-name';
import { isRoll } from './roll';
import type { Subject } from './subject';
import { longerForms, widen, withAliases } from './subject-aliases';
import { gather } from './subject-candidates';
import { isToldOf } from './told-of';
import { withoutTrade } from './trade-name';
import { unrealPage } from './unreal-page';

/** Titles that are given names too. */
const NOBLE =
	/^(?:prince|princess|king|queen|duke|earl|baron|count|chief|major|judge|justice|marshal|bishop|pope|saint|st)\b/i;

/** Words of the file's name and the page's address, which often name the person. */
function hintsOf(document: Document): ReadonlySet<string> {
	const text = `${document.id} ${(document.url ?? '').replace(/^\w+:\/\/[^/]*/, '')}`.toLowerCase();
	return new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 2));
}

/** Whether the file or its address bears a surname, or a part of one that is two: "Reed-Vale". */
const isHinted = ({ words }: Candidate, hints: ReadonlySet<string>): boolean =>
	(words.at(-1) ?? '').split('-').some((word) => hints.has(word));

/** What is thrown where a text is about nobody whom it names. */
export function nobodyIn(document: Document): BiographError {
	const reason = isEnglish(document)
		? ': name one with --subject "NAME"'
		: `, which is not in English (${document.language}): only English is read`;
	return new BiographError('no-subject', `no person found in "${document.id}"${reason}`);
}

const eitherOf = ({ id }: Document, one: Candidate, other: Candidate): BiographError =>
	new BiographError(
		'ambiguous-subject',
		`"${id}" may be about ${one.name} or ${other.name}: name one with --subject "NAME"`,
	);

/** The one person of a text whose name has a word, where that word is all that the user says. */
function onlyBearer(word: string, candidates: readonly Candidate[]): Candidate | undefined {
	const bearers = candidates.filter(({ words }) => words.length > 1 && words.includes(word));
	const best = bearers.find(({ sure, mentions }) => sure || mentions > 2);
	return best && bearers.every(({ words }) => samePerson(words, best.words)) ? best : undefined;
}

/** Whom a page is about that comes to somebody only by the way: another whom its title, a heading or its opening words name. */
function mainBeside(
	bearer: Candidate | undefined,
	candidates: readonly Candidate[],
	heads: readonly string[],
): Candidate | undefined {
	if (bearer && (bearer.shown || bearer.marked || bearer.opened)) return undefined;
	const [main] = candidates
		.filter((one) => one !== bearer && one.sure && (one.shown || one.opened) && one.words.length > 1)
		.sort((a, b) => b.score - a.score);
	if (!main || main.score <= (bearer?.score ?? 0)) return undefined;
	const isPageOf = heads.every((head) => head.startsWith(main.name));
	return isPageOf || main.mentions >= (bearer?.mentions ?? 0) ? main : undefined;
}

/** The names by which somebody goes, without the surname that on that page is the main person's. */
const withoutShared = (aliases: ReadonlySet<string>, main: Candidate | undefined): ReadonlySet<string> =>
	main ? new Set([...aliases].filter((alias) => alias !== main.words.at(-1))) : aliases;

/**
 * Finds out whom a document is about: title, data and headings, the opening words, and how often each person is named.
 *
 * @param named The person's name, where the user says it.
 * @throws BiographError `no-subject` where the text names nobody, `ambiguous-subject` where two have equal claim.
 */
export function findSubject(document: Document, sentences: SentenceTokens, named?: string): Subject {
	const finish = (
		name: string,
		prefix: string | undefined,
		span: Candidate['span'],
		forms: Iterable<string> = [],
		others: readonly Candidate[] = [],
		main?: Candidate,
	): Subject => {
		const first = withAliases(inPlainCase(name, sentences), prefix, {}, 'unknown', 'nowhere', sentences);
		const longer = longerForms(first, sentences);
		const full =
			named === undefined
				? longer.find((form) => !/\b\p{Lu}\.?(?:\s|$)/u.test(form.name) && form.name.length > name.length)
				: undefined;
		const draft = full ? withAliases(full.name, prefix, {}, 'unknown', 'nowhere', sentences) : first;
		// On a page about somebody else it is not they who speak.
		const firstPerson = main ? 'nowhere' : voiceOf(document, sentences, draft.aliases);
		// Of the pronouns of a page about somebody else, the given name alone tells which may be theirs.
		const gender = genderOf(document, main ? [] : sentences, draft, firstPerson);
		return {
			...draft,
			...(main && { beside: true }),
			...((full?.span ?? span) && { span: full?.span ?? span }),
			aliases: withoutShared(
				widen(draft, sentences, [
					...forms,
					...first.aliases,
					...longer.map((form) => form.words),
					...calledParent(sentences, gender, firstPerson),
				]),
				main,
			),
			others: new Set(others.flatMap((other) => [...other.forms])),
			gender,
			firstPerson,
		};
	};
	const unreal = unrealPage(document);
	if (unreal !== undefined) throw new BiographError('no-subject', `"${document.id}" ${unreal}`);
	if (named !== undefined && named.trim() !== '') {
		const name = named.trim();
		const person = personAt(tokenize(name, { start: 0, end: name.length }, []), 0, true);
		// "Sister Mary Kelp": how she is addressed is no given name. Of "Prince" or "Duke" nobody can tell.
		const bare = person?.prefix !== undefined && person.words.length > 1 && !NOBLE.test(person.prefix);
		const prefix = bare ? person.prefix : undefined;
		const full = prefix === undefined ? name : name.slice(prefix.length).trim();
		const candidates = gather(document, sentences);
		const bearer = onlyBearer(full.toLowerCase(), candidates);
		const words = bearer?.words ?? full.toLowerCase().split(/\s+/);
		const reason = listsNamesakes({ name: full, words }, document);
		if (reason !== undefined) throw new BiographError('no-subject', `"${document.id}" ${reason}`);
		// Everybody else whom the page introduces by name: what stands in their part is theirs.
		const others = candidates.filter(
			(other) =>
				(other.sure || (other.shown && other.mentions > 1)) &&
				!other.told &&
				other.words.length > 1 &&
				!samePerson(other.words, words),
		);
		const own = bearer ?? candidates.find((one) => samePerson(one.words, words));
		const main = document.text.includes(full) ? mainBeside(own, candidates, pageHeads(document)) : undefined;
		if (bearer) return finish(bearer.name, prefix ?? bearer.prefix, bearer.span, bearer.forms, others, main);
		return finish(full, prefix, undefined, [], others, main);
	}
	const hints = hintsOf(document);
	const candidates = gather(document, sentences).filter((candidate) => candidate.sure || candidate.mentions > 2);
	for (const candidate of candidates) {
		candidate.score += Math.min(candidate.mentions, 14);
		if (isHinted(candidate, hints)) candidate.score += 12;
	}
	candidates.sort((a, b) => b.score - a.score || a.first - b.first);
	const { best, title, beside } = underTitle(candidates, document, sentences);
	if (best && beside) throw eitherOf(document, best, beside);
	const author = best?.shown ? undefined : byline(document);
	if (author !== undefined && firstPersonOf(document, sentences, new Set()) === 'everywhere')
		return finish(author, undefined, undefined);
	if (!best || (best.score < 3 && !best.marked) || (!best.told && isRoll(document))) {
		throw nobodyIn(document);
	}
	const hinted = isHinted(best, hints);
	// Whoever speaks of themselves throughout is not somebody they mention.
	if (!best.shown && !hinted && best.mentions < 4) {
		const aliases = withAliases(best.name, undefined, {}, 'unknown', 'nowhere').aliases;
		if (firstPersonOf(document, sentences, aliases) === 'everywhere') {
			const owner = copyrightOwner(document);
			if (owner !== undefined) return finish(owner, undefined, undefined);
			throw new BiographError(
				'no-subject',
				`"${document.id}" speaks of its author and does not name them: name them with --subject "NAME"`,
			);
		}
	}
	if (!best.shown && !hinted && !isToldOf(best, document, sentences)) {
		throw nobodyIn(document);
	}
	const reason = listsNamesakes(best, document) ?? noPerson(best, document, sentences);
	if (reason !== undefined)
		throw new BiographError('no-subject', `"${document.id}" ${reason}: name a person with --subject "NAME"`);
	const rivals = candidates.filter((one) => one !== title);
	const second = rivalOf(best, rivals, document, sentences, hinted || best.told);
	if (second) throw eitherOf(document, best, second);
	const found = finish(withoutTrade(best.name, sentences), best.prefix, best.span, best.forms, candidates.slice(1));
	const inPassing = !best.shown && !best.marked && !hinted;
	return inPassing ? { ...found, inPassing } : found;
}

/** Where "I" is the subject; nowhere but in their answers on a page that somebody else has written. */
function voiceOf(document: Document, sentences: SentenceTokens, aliases: ReadonlySet<string>): Subject['firstPerson'] {
	const voice = firstPersonOf(document, sentences, aliases);
	if (voice !== 'everywhere' || !isToldByAnother(document, sentences, aliases)) return voice;
	return document.blocks.some(({ kind }) => kind === 'answer') ? 'answers' : 'nowhere';
}

/** A family name in capitals behind a given name: "Ann LEE". Roman numerals are none. */
const SHOUTED_LAST = /\p{Ll}\S*\s(?![IVX]+$)\p{Lu}{3,}$/u;

/** A name in capitals, or with its family name in capitals, as other words of the text write it, else with a capital at the head of each word. */
function inPlainCase(name: string, sentences: SentenceTokens): string {
	if ((name !== name.toUpperCase() && !SHOUTED_LAST.test(name)) || !/\p{L}{2}/u.test(name)) return name;
	const written = new Map(
		sentences.flatMap((tokens) =>
			tokens.flatMap((token) => (token.capital && !token.allCaps ? [[token.lower, token.text]] : [])),
		),
	);
	return name.replace(/[\p{L}\p{M}]{2,}/gu, (word) =>
		word !== word.toUpperCase() ? word : (written.get(word.toLowerCase()) ?? word[0] + word.slice(1).toLowerCase()),
	);
}
