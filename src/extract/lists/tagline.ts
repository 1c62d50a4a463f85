import type { ClaimFact, Document, Span } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import { underName } from '../kinds/under-name';
import { isGivenName } from '../lexicons/given-names';
import { isBodyElsewhere } from '../slots/organization/body-elsewhere';
import { mention } from '../slots/organization/mention';
import { isKnownPlace } from '../slots/place';
import { headsBody } from '../slots/role/heads-whole';
import { hasOrganizationHead } from '../words/organization-type';
import { saysOver } from '../words/says-over';
import { headsTitle } from '../words/title-heads';
import { isBodyLine } from './body-line';
import { type CvLine, cvLine } from './cv/cv-fields';
import { periodOf, postDraft, studyDraft } from './cv/cv-lines';
import { cvPosts } from './cv/cv-post';
import { cvStudies } from './cv/cv-study';
import { entryReaders } from './entry-readers';
import { asHeld } from './line-draft';

/** What parts a line under a name. */
const MARK = /(?<!\s)\s*(?:[|•·]|\s\/{1,2}\s)\s*/g;
/** No line under a name is longer, in characters. */
const LONGEST = 240;
const MOST_PARTS = 12;
/** What no part has that only names things; "he/him" tells how somebody is spoken of. */
const PROSE = /\b(?:he|she|they|i|we|is|are|was|were|has|have|had|who|which|his|her|their|my|your|you)\b/i;
/** "ex-Globex", "Previously @ Globex, Initech". */
const PAST = /^(?:ex[-–: ]\s?|(?:prev(?:iously)?|formerly|past|before)[.:]?\s(?:(?:at|with)\s|@\s?)?)@?(?=\p{Lu})/iu;
const NAME = /^@?(\p{Lu}[\p{L}\d.&'’-]{0,30}(?: (?:of |the |for )?\p{Lu}[\p{L}\d.&'’-]{0,30}){0,4})$/u;
const ALUMNUS = /^(.{3,60}?) (?:alum|alumn(?:us|a)|grad(?:uate)?)$/;
const DEGREE = /^(?:[BM]\.?(?:A|S|Sc|Eng|BA|Ed|Phil)\b|Ph\.?D|J\.?D|M\.?D\b|Bachelor|Master|Doctor)/;

/** A line with years is a CV's. */
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/** Where the parts of a line stand; none where it is one thing. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
	const line = text.slice(start, end);
	if (line.length > LONGEST || line.includes('\n') || YEAR.test(line)) return [];
	const parts: Span[] = [];
	let from = 0;
	for (const { index, 0: mark } of [...line.matchAll(MARK), { index: line.length, 0: '' }]) {
		const words = line.slice(from, index);
		if (words !== '') parts.push({ start: start + from, end: start + from + words.length });
		from = index + mark.length;
	}
	return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}

/** A line of parts, and its sentence. */
interface Tagline {
	readonly parts: readonly Span[];
	readonly sentence: number;
}

/** The parts of the line under the subject's name, or of the line that the name opens. */
function tagline(context: Context): Tagline | undefined {
	const { document, view } = context;
	for (let sentence = 0; sentence < document.sentences.length; sentence++) {
		const { block, start } = document.sentences[sentence]!;
		// Such a line stands at the top.
		if (block > LAST_BLOCK) return undefined;
		const line = document.blocks[block]!;
		if (line.start !== start) continue;
		const parts = behindName(context, line) ?? partsOf(document.text, line);
		if (parts.length === 0) continue;
		if (isName(context, parts[0]!)) return { parts: parts.slice(1), sentence };
		if (underName(view(sentence)) && !parts.some((part) => namesAnother(textOf(document, part))))
			return { parts, sentence };
	}
	return undefined;
}
const LAST_BLOCK = 4;

/** "Words: Tom Reed": a line of credits. */
function namesAnother(words: string): boolean {
	const [, given = ''] =
		/^(?:\p{L}{2,12}: |[Bb]y )?(\p{Lu}\p{L}{1,20})(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,20}$/u.exec(words) ?? [];
	return given !== '' && isGivenName(given.toLowerCase());
}

const isName = ({ document, subject }: Context, span: Span): boolean =>
	subject.aliases.has(textOf(document, span).toLowerCase());

/** "Ann Roe — CTO, Acme", "Ann Roe: CTO, Acme": the name and what stands behind the dash. */
function behindName(context: Context, { start, end }: Span): readonly Span[] | undefined {
	const line = context.document.text.slice(start, Math.min(end, start + LONGEST_LINE));
	const [before = '', name = ''] = /^(\p{Lu}[^:|–—]{2,50}?)(?: [–—-] |: )(?=\p{Lu})/u.exec(line) ?? [];
	const named = { start, end: start + name.length };
	const isOne = name !== '' && end - start < LONGEST_LINE && !YEAR.test(line) && isName(context, named);
	return isOne ? [named, { start: start + before.length, end }] : undefined;
}

const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);

/** The bodies that a part names, by commas and "and": where somebody was before. */
function bodiesIn(text: string, { start, end }: Span): readonly (Span & { readonly name: string })[] {
	const found: (Span & { readonly name: string })[] = [];
	let from = start;
	for (const piece of text.slice(start, end).split(/(,\s(?:ex-)?|\sand\s(?:ex-)?|\s&\s)/)) {
		const name = NAME.exec(piece)?.[1];
		if (name !== undefined) found.push({ name, start: from + piece.length - name.length, end: from + piece.length });
		else if (!/^(?:,|\sand|\s&)\s(?:ex-)?$/.test(piece)) return [];
		from += piece.length;
	}
	return found;
}

/** What one part states: where somebody was, what and where they studied, else a post with its body. */
function partDrafts(context: Context, part: Span, next: Span | undefined, sentence: number): readonly Draft[] {
	const { document } = context;
	const words = textOf(document, part);
	if (PROSE.test(words)) return [];
	const past = PAST.exec(words)?.[0].length;
	const left = past && { start: part.start + past, end: part.end };
	if (left && !context.part(sentence, left).slot('roles', 0)[0])
		return bodiesIn(document.text, left).flatMap(({ name, ...span }) =>
			headsTitle(name.toLowerCase())
				? []
				: [
						{
							fact: { kind: 'position', organization: mention(name), current: false } as ClaimFact,
							spans: [{ ...span, slot: 'organization' }],
						},
					],
		);
	const school = ALUMNUS.exec(words)?.[1];
	if (school !== undefined && NAME.test(school) && hasOrganizationHead(school.split(' '))) {
		const fact: ClaimFact = { kind: 'education', organization: mention(school) };
		return [{ fact, spans: [{ start: part.start, end: part.start + school.length, slot: 'organization' }] }];
	}
	const line = cvLine(document, part, sentence);
	const period = periodOf([line]);
	if (DEGREE.test(words))
		return cvStudies(context, [line])
			.filter(({ credential, organization }) => credential && organization)
			.map((study) => studyDraft(study, period));
	return cvPosts(context, [line])
		.filter(({ title }) => title !== undefined)
		.map((post) => withNext(post, document, next))
		.filter((post) => isAtBody(post, document))
		.flatMap((post) => postDraft(post, {}, period))
		.map((draft) => asHeld(draft, !saysOver(words)));
}

type Post = ReturnType<typeof cvPosts>[number];

/** "CTO | Acme": a post and its body in two parts, where the body's name or the text shows that it is one. */
function withNext(post: Post, document: Document, next: Span | undefined): Post {
	const name = next && NAME.exec(textOf(document, next))?.[1];
	if (post.organization || !next || name === undefined || headsTitle(name.split(' ').at(-1)!.toLowerCase()))
		return post;
	if (!hasOrganizationHead(name.split(' ')) && !isBodyElsewhere(document, name)) return post;
	return { ...post, organization: mention(name), organizationSpan: next, sure: true };
}

/** The post told by lines under the name, one below the other: "Professor of Tides", "Department of Physics, Upton University". */
function stackDrafts(context: Context): readonly Draft[] {
	const { document, view } = context;
	const first = document.sentences.findIndex(
		({ block, ...span }, sentence) => block <= LAST_BLOCK && underName(view(sentence)) && !isName(context, span),
	);
	const lines: CvLine[] = [];
	for (let sentence = first; sentence >= 0 && lines.length < 3; sentence++) {
		const span = lineAt(context, sentence);
		const words = span && textOf(document, span);
		if (!words || (lines.length > 0 && !mayBeBody(context, words))) break;
		lines.push(cvLine(document, span, sentence));
	}
	const end = lines.at(-1)?.end;
	return cvPosts(context, lines)
		.filter(({ title, organizationSpan }) => title !== undefined && organizationSpan?.end === end)
		.filter((post) => lines.length > 1 || isAtBody(post, document))
		.flatMap((post) => postDraft(post, {}, undefined))
		.map((draft) => asHeld(draft, !saysOver(lines.map((line) => textOf(document, line)).join(' '))));
}

/** Whether a line under a post names a body: by its words, or by the text that has somebody there. */
const mayBeBody = ({ document }: Context, line: string): boolean =>
	isBodyLine(line)
		? !NO_BODY.test(line.slice(line.lastIndexOf(',') + 1))
		: NAME.test(line) && !headsTitle(line.toLowerCase()) && !isKnownPlace(line) && isBodyElsewhere(document, line);

/** "CTO, Acme": a post and its body; "Product Manager, Payments" tells the line of work, and nothing shows where. */
function isAtBody({ title = '', organization, organizationSpan, sure }: Post, document: Document): boolean {
	if (!organization || !organizationSpan) return organization !== undefined;
	const { name } = organization;
	return sure || headsBody(title) || CODED.test(name) || isBodyElsewhere(document, name);
}
/** Names that are no words: "IBM", "GitHub", "Roe & Vale". */
const CODED = /^[A-Z\d]{2,8}$|\p{Ll}\p{Lu}|&/u;

/** A block that is one line, and no prose. */
function lineAt({ document: { sentences, blocks, text }, subject }: Context, at: number): Span | undefined {
	const sentence = sentences[at];
	const block = sentence && blocks[sentence.block];
	if (
		(block?.kind !== 'paragraph' && block?.kind !== 'heading') ||
		block.start !== sentence?.start ||
		block.end !== sentence.end
	)
		return undefined;
	const words = text.slice(block.start, block.end);
	if (words.toLowerCase().includes(subject.name.toLowerCase())) return undefined;
	return words.length < LONGEST_LINE && !ENDS_PROSE.test(words) && !PROSE.test(words) && !YEAR.test(words)
		? block
		: undefined;
}
const LONGEST_LINE = 100;
const ENDS_PROSE = /(?<!\b(?:Ltd|Inc|Co|Corp|Bros))\.$|[!?:]$/;
/** Rooms, addresses and units. */
const NO_BODY =
	/\b(?:Hall|Building|House|Room|Street|Road|Avenue|Campus|Department|Division|Office|Section|Team|Board|Branch|Detail|Infantry)\b/;

function read(context: Context): readonly Draft[] {
	const { parts = [], sentence = 0 } = tagline(context) ?? {};
	const told = parts.flatMap((part, index) => partDrafts(context, part, parts[index + 1], sentence));
	return told.length > 0 ? told : stackDrafts(context);
}

/** The line under a name that says all in a few words: "Engineer @ Acme · ex-Globex · Tallow University alum". */
export const TAGLINE_READERS: readonly Reader[] = entryReaders('tagline', read);
