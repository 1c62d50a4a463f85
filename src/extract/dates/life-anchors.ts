import type { Context, View } from '../frames/frame';
import type { Anchor } from '../frames/view';
import { LIFE_READER } from '../kinds/life';

/** How many words may stand between "born" and its date: "born in the small town of Upton in Devon in". */
const REACH = 14;

/** "was born", "died": whether the subject stands before it. */
function isSubjects(view: View, at: number): boolean {
	for (let from = Math.max(0, at - 4); from <= at; from++) {
		const found = view.slot('subject', from).some(({ end }) => end === at || end === at - 1);
		if (found) return true;
	}
	return false;
}

function toldIn(view: View, word: string): Anchor | undefined {
	const { tokens } = view;
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]?.lower !== word || !isSubjects(view, at)) continue;
		for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
			if (tokens[next]?.lower === ';') break;
			const when = view.date(next);
			if (when?.point === undefined || when.derivation !== undefined) continue;
			return { edtf: when.point, start: tokens[at]?.start ?? 0, end: tokens[when.to - 1]?.end ?? 0 };
		}
	}
	return undefined;
}

/** The date of birth or death that the text states of the subject; `undefined` where it states none. */
function anchorOf(context: Context, kind: 'birth' | 'death', word: string): Anchor | undefined {
	for (const { fact, spans } of LIFE_READER.read(context)) {
		const [span] = spans;
		if (fact.kind === kind && fact.date !== undefined && span) return { edtf: fact.date, ...span };
	}
	const { document } = context;
	for (let index = 0; index < document.sentences.length; index++) {
		const { start, end } = document.sentences[index] ?? { start: 0, end: 0 };
		if (!document.text.slice(start, end).toLowerCase().includes(word)) continue;
		const block = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (block === 'furniture' || block === 'reference') continue;
		const found = toldIn(context.view(index), word);
		if (found) return found;
	}
	return undefined;
}

/** The subject's date of birth, which ages count from. */
export const birthAnchor = (context: Context): Anchor | undefined => anchorOf(context, 'birth', 'born');

/** The subject's date of death, which "until his death" means. */
export const deathAnchor = (context: Context): Anchor | undefined => anchorOf(context, 'death', 'died');
