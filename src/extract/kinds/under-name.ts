import type { View } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { HOLDER } from '../reference/clause-holder';
import { isTitleLine } from '../subject/title-line';

/** Whether a line stands right under one that is only the subject's name. */
export function underName({ document, sentence, subject }: View): boolean {
	// "Ann Lee", "Head of Tides, Acme", "Fellow, Tide Office": the second post stands under the first.
	const above = document.blocks[sentence.block - 1];
	const before = isTitleLine(document, above) ? document.blocks[sentence.block - 2] : above;
	if (!before || before.end - before.start > 80) return false;
	const line = document.text
		.slice(before.start, before.end)
		.toLowerCase()
		.replace(/[*_#.]/g, '')
		.replace(/ ?\((?:he|she|they)(?:\/[a-z]{1,8}){1,2}\)$/, '')
		.replace(/(?:,? (?:kc|qc|mp|obe|mbe|cbe|kbe|dbe|frs|phd|md|jp|dl|esq)){1,4}$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	return (
		subject.aliases.has(line) ||
		subject.aliases.has(
			line.replace(/^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|ltc|capt|captain|he|h\.e)\s+){1,3}/, ''),
		)
	);
}

const PARTICIPLE = /^(?:born|based|known|living|working|trained)$/;

/** Whether a sentence that names nobody opens the text under the subject's name: "Kenyan novelist, born in Tallow." */
export function isFragment(view: View): boolean {
	const { document, reference, sentence, block, tokens, isVerb } = view as InnerView;
	if (reference.elsewhere || reference.main === HOLDER.subject) return false;
	// "(b Tallow, 3 May 1950). Kenyan novelist.": dictionaries put the dates first.
	if (!/^(?:\([^()]{3,200}\)\.?\s*)?$/.test(document.text.slice(block.start, sentence.start))) return false;
	// "British actor born in Upton"
	const verb = tokens.find((token) => isVerb(token) && !token.capital);
	return (reference.main === HOLDER.none || PARTICIPLE.test(verb?.lower ?? '')) && underName(view);
}
