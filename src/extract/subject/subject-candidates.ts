import type { Document } from '../../model';
import { namesInData } from '../data';
import { isGivenName } from '../lexicons/given-names';
import { afterPostNominals } from '../lexicons/post-nominals';
import { afterPrefixes } from '../slots/person';
import type { SentenceTokens } from '../words/sentence-tokens';
import { tokenize } from '../words/tokens';
import { type Candidate, CandidateList } from './candidate-list';
import { addFromSentences, isChurch, isRemembered, isSpeaker } from './candidates-in-sentences';
import { namedPerson } from './named-person';
import { isVerbLike } from './opening-name';
import { nameText, personAt } from './person-name';
import { mononym, selfNamed, surnameFirst, titleAlone } from './self-introduction';

/** Everybody whom a document may be about, with what speaks for each. */
export function gather(document: Document, sentences: SentenceTokens): Candidate[] {
	const list = new CandidateList();
	addFromData(document, list);
	if (document.title !== undefined) addFromTitle(document, document.title, list);
	const single = titleAlone(document, sentences) ?? mononym(document, sentences);
	if (single) list.add({ ...single, ...INTRODUCED });
	const own = selfNamed(sentences) ?? surnameFirst(document, sentences);
	if (own) list.add({ ...own, ...INTRODUCED, whole: true });
	addFromSentences(document, sentences, list);
	countShortNames(sentences, list.all, document);
	return list.all.filter((candidate) => !isFirm(candidate, document));
}

/** What follows the name of a company once, and nobody's. */
const COMPANY = /^,? (?:Ltd|Limited|Inc|plc|PLC|PLLC|Corp|Corporation|LLC|LLP|GmbH|AG|N\.V|S\.A)\b/;

/**
 * Whether a name is that of a company: "Harbour Minerals", somewhere "Harbour Minerals Ltd". One that opens with a given
 * name must be so wherever it stands: "Thomas Law" of "Quill Thomas Law, PLLC".
 */
function isFirm({ words, name }: Candidate, { text }: Document): boolean {
	const named: boolean[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
		named.push(COMPANY.test(text.slice(at + name.length, at + name.length + LONGEST_FORM)));
	return named.includes(true) && (!isGivenName(words[0] ?? '') || !named.includes(false));
}
const LONGEST_FORM = 16;

/** How much a name counts by which the text introduces its subject. */
const INTRODUCED = { order: -1, score: 12, marked: true, shown: true } as const;

/** Names in the page's data, in front matter and in files of other formats. */
function addFromData(document: Document, list: CandidateList): void {
	for (const { name, sure, whole } of namesInData(document)) {
		const tokens = tokenize(name, { start: 0, end: name.length }, []);
		// "The Rev. Ann Roe"
		const styled = tokens[0]?.lower === 'the' && afterPrefixes(tokens, 1) > 1;
		const plain = personAt(tokens, styled ? 1 : 0, true);
		// Nobody else can be meant, however the name is written.
		const asWritten = (): { words: readonly string[]; name: string; prefix?: string } | undefined => {
			const words = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
			return whole && words.length > 0 ? { words, name } : undefined;
		};
		const person = plain
			? { ...plain, name: nameText(tokens, plain.start, plain.end) }
			: (namedPerson(name) ?? asWritten());
		if (!person) continue;
		const { words, prefix } = person;
		list.add({
			words,
			name: person.name,
			prefix,
			order: -1,
			score: sure ? 12 : 4,
			marked: sure,
			told: sure,
			shown: true,
		});
	}
}

/** Names in the page's title. */
function addFromTitle(document: Document, title: string, list: CandidateList): void {
	const isHeading = document.blocks.some(
		({ kind, start, end }) => kind === 'heading' && document.text.slice(start, end) === title,
	);
	const tokens = tokenize(title, { start: 0, end: title.length }, []);
	// "Meet Ann Roe, potter"
	const opens = /^(?:meet|introducing|remembering)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
	for (let at = 0; at < tokens.length; at++) {
		const remembered = isRemembered(tokens, at);
		const person = personAt(tokens, at, at === 0 || at === opens || remembered || tokens[at - 1]?.lower === 'with');
		// "St Anne's, Upton": a church.
		if (!person || (isChurch(person) && tokens[person.end]?.kind === 'clitic')) continue;
		const met =
			remembered ||
			(at === opens && (at > 0 ? /^[,:|-]?$/.test(tokens[person.end]?.lower ?? '') : isSpeaker(tokens, person.end)));
		const whole = afterPostNominals(tokens, person.end) === tokens.length && person.words.length < 5;
		const strict = personAt(tokens, at, false) !== undefined;
		const sure = met || strict || whole;
		// "Ann Roe – Department of Geology": the page's name, and then the site's.
		const heads = at === 0 && (whole || (strict && PARTS_TITLE.test(title.slice(tokens[person.end - 1]?.end))));
		list.add({
			words: person.words,
			name: nameText(tokens, person.start, person.end),
			prefix: person.prefix,
			order: -1,
			score: heads && !isHeading ? 20 : sure ? 8 : 2,
			marked: sure,
			told: sure && !isHeading,
			shown: true,
			sure,
		});
		at = person.end;
	}
}

/** What stands between a page's name and its site's. */
const PARTS_TITLE = /^ (?:[|·•»–—-]|::) /;

/** Adds the places where a candidate is named by surname or given name alone. */
function countShortNames(sentences: SentenceTokens, candidates: readonly Candidate[], document: Document): void {
	const owner = new Map<string, Candidate | undefined>();
	for (const candidate of candidates) {
		for (const word of new Set([candidate.words.at(-1) ?? '', candidate.words[0] ?? ''])) {
			const known = owner.get(word);
			// A name that two people share counts for the likelier one.
			owner.set(word, known && known.score >= candidate.score ? known : candidate);
		}
	}
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture') return;
		tokens.forEach((token, at) => {
			const candidate = token.capital ? owner.get(token.lower) : undefined;
			if (!candidate) return;
			const before = tokens[at - 1];
			if (before?.capital && (isGivenName(before.lower) || owner.get(before.lower) === candidate)) return;
			candidate.mentions++;
			// "Ann Roe", and below it "Ann is a nurse": a line that was a name.
			if (at === 0 && candidate.marked && isVerbLike(tokens[1])) candidate.sure = true;
		});
	});
}
