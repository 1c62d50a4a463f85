import type { Block, Span } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { cvLine } from './cv/cv-fields';
import { periodOf, postDraft, studyDraft } from './cv/cv-lines';
import { cvPosts } from './cv/cv-post';
import { cvStudies } from './cv/cv-study';
import { entryReaders } from './entry-readers';

/** Fewer parts are a sentence as any other. */
const FEWEST = 4;
/** More than any entry has; bounds the work on hostile text. */
const MOST = 120;
const LONGEST = 300;
/** A year, or the years of a stay, at the end of a part. */
const YEARS = /\b1[5-9]\d\d\b|\b20\d\d\b/;
const GOES_ON = /^ (?!in |at |from |since |until |to |and )\p{Ll}/u;
/** Words that make a part a clause of its own, or no post that was held. */
const CLAUSE =
	/\b(?:he|she|they|was|were|is|has|had|who|which|candidate|unsuccessful(?:ly)?|nominee|declined|nominated|his|her)\b/i;
const DEGREE = /^(?:[BMD]\.? ?[A-Z]|Ph|LL|J\.?D|Ed\.?D|Dr\.|Bachelor|Master|Doctor)/;

/** The parts of an entry, between marks that stand in no brackets: semicolons, else the commas behind which a small word begins. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
	const words = text.slice(start, end);
	const bySemicolon = words.split(';').length >= FEWEST;
	const parts: Span[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= words.length && parts.length < MOST; at++) {
		const sign = words[at] ?? '';
		if (sign === '(' || sign === '[') depth++;
		else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
		const parted = bySemicolon ? sign === ';' : sign === ',' && /^ (?:\p{Ll}|D)/u.test(words.slice(at + 1, at + 3));
		if (at < words.length && (depth > 0 || !parted)) continue;
		const part = words.slice(from, at);
		const lead = part.length - part.trimStart().length;
		const trimmed = part.trim().replace(/\.$/, '');
		if (trimmed !== '') parts.push({ start: start + from + lead, end: start + from + lead + trimmed.length });
		from = at + 1;
	}
	return parts;
}

/** Whether a paragraph is an entry that opens with the subject's surname: "Quill, Mara (1843–1902), botanist; …". */
function isEntry({ document, subject }: Context, { kind, start, end }: Block): boolean {
	if (kind !== 'paragraph') return false;
	const family = (subject.familyName ?? subject.name.split(' ').at(-1) ?? '').toLowerCase();
	const opening = document.text.slice(start, Math.min(end, start + family.length + 1)).toLowerCase();
	return family !== '' && opening === `${family},`;
}

/** What a part states: a degree with its school, else the posts with which it begins. */
function partDrafts(context: Context, part: Span, sentence: number): readonly Draft[] {
	const words = context.document.text.slice(part.start, part.end);
	if (words.length > LONGEST || CLAUSE.test(words)) return [];
	const line = cvLine(context.document, part, sentence);
	const period = periodOf([line]);
	if (DEGREE.test(words))
		return cvStudies(context, [line])
			.filter(({ credential }) => credential)
			.map((study) => studyDraft(study, period));
	return (
		cvPosts(context, [line])
			.filter(({ title, organization }) => title !== undefined && (organization !== undefined || period !== undefined))
			// "member of the Ohio State house of representatives": the body's name goes on in small letters.
			.filter(({ span, organizationSpan }) => {
				const told = Math.max(span.end, organizationSpan?.end ?? 0);
				return !GOES_ON.test(context.document.text.slice(told, part.end));
			})
			.flatMap((post) => postDraft(post, post.organization ? {} : { sort: 'experience' }, period))
	);
}

function read(context: Context): readonly Draft[] {
	const { document } = context;
	const block = document.blocks.find(({ kind }) => kind === 'paragraph');
	if (!block || !isEntry(context, block)) return [];
	const parts = partsOf(document.text, block);
	if (parts.length < FEWEST || !parts.some(({ start, end }) => YEARS.test(document.text.slice(start, end)))) return [];
	return parts.slice(1).flatMap((part) => {
		const sentence = document.sentences.findIndex(({ start, end }) => start <= part.start && part.start < end);
		if (sentence < 0 || (context.view(sentence) as InnerView).reference.elsewhere) return [];
		return partDrafts(context, part, sentence);
	});
}

/** Directories and encyclopaedias: one long sentence of parts, each a post or a degree with its years, no verb in it. */
export const ENTRY_READERS: readonly Reader[] = entryReaders('entry-part', read);
