import type { View } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { arePostNominal } from '../lexicons/post-nominals';
import { RENOWNED } from '../lexicons/renown';
import { HOLDER } from '../reference/clause-holder';
import { NAME_PREFIXES } from '../slots/person';
import { isTitleLine } from '../subject/title-line';
import { isNewsLine } from '../words/news-line';

/** Whether a line stands right under one that is only the subject's name. */
export function underName({ document, sentence, subject }: View): boolean {
	// "Ann Lee", "Head of Tides, Acme", "Fellow, Tide Office": the second post stands under the first.
	const above = document.blocks[sentence.block - 1];
	const before = isTitleLine(document, above) ? document.blocks[sentence.block - 2] : above;
	if (!before || before.end - before.start > 80) return false;
	const words = document.text.slice(before.start, before.end);
	const name = nameIn(words);
	return subject.aliases.has(name) || subject.aliases.has(withoutPrefixes(name));
}

/** The name that a line is, in small letters: without marks, pronouns in brackets and the letters behind it. */
function nameIn(line: string): string {
	let name = line
		.replace(/[*_#.]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/ ?\((?:he|she|they)(?:\/[a-z]{1,8}){1,2}\)$/i, '');
	for (;;) {
		const [tail = '', letters = ''] = /,? ([\p{L}-]{1,12})$/u.exec(name) ?? [];
		if (letters === '' || !arePostNominal(letters)) return name.toLowerCase();
		name = name.slice(0, -tail.length);
	}
}

/** A name without "Dr", "Sir" and "H.E." before it. */
function withoutPrefixes(name: string): string {
	const words = name.split(' ');
	while (words.length > 2 && (NAME_PREFIXES.has(words[0] as string) || words[0] === 'he')) words.shift();
	return words.join(' ');
}

const isParticiple = (word: string): boolean =>
	/^(?:born|based|living|working|trained)$/.test(word) || RENOWNED.has(word);

/** Whether a sentence that names nobody opens the text under the subject's name: "Kenyan novelist, born in Tallow." */
export function isFragment(view: View): boolean {
	const { document, reference, sentence, block, tokens, isVerb } = view as InnerView;
	// "English divine, was born": what an entry opens with stands for its person.
	const opening = reference.mention[0] ?? 0;
	const isEntry = opening > 0 && tokens[opening - 1]?.capital === false;
	if (reference.elsewhere || (reference.main === HOLDER.subject && !isEntry) || isNewsLine(tokens)) return false;
	// "(b Tallow, 3 May 1950). Kenyan novelist.": dictionaries put the dates first.
	if (!/^(?:\([^()]{3,200}\)\.?\s*)?$/.test(document.text.slice(block.start, sentence.start))) return false;
	// "British actor born in Upton"
	const verb = tokens.find((token) => isVerb(token) && !token.capital);
	return (isEntry || reference.main === HOLDER.none || isParticiple(verb?.lower ?? '')) && underName(view);
}
