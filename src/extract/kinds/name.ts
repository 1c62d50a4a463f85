import type { ClaimFact, Span } from '../../model';
import { spanOf } from '../claims/drafts';
import type { Context, Draft, Frame, Match, Reader } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { DEMONYMS } from '../lexicons/countries';
import { genderOfName } from '../lexicons/given-names';
import { isPostNominal } from '../lexicons/post-nominals';
import type { Reference } from '../reference/clause-holder';
import { GENERATION } from '../reference/subject-mention';
import { prefixesFrom } from '../slots/person';
import { isKnownPlace } from '../slots/place';
import { samePerson } from '../subject/person-name';
import { isBareBirthplace } from './life/bare-birthplace';

const nameFact = (name: string, form: string): ClaimFact => ({ kind: 'name', name, form }) as ClaimFact;

const isMeant = ({ mention }: Reference, from: number, at: number): boolean =>
	(mention[from] ?? 0) > 0 || (mention[at] ?? 0) > 0;

/** The subject's own name: the fullest form the text gives, its parts, and the honorifics beside it. */
export const NAME_READER: Reader = {
	name: 'name/subject',
	read: (context) => {
		const { document, subject, view } = context;
		const drafts: Draft[] = [];
		let span = subject.span;
		let prefix: { text: string; start: number; end: number } | undefined;
		let suffix: { text: string; start: number; end: number } | undefined;
		const first = subject.name.split(/\s+/)[0]?.toLowerCase();
		const last = subject.name.split(/\s+/).at(-1)?.toLowerCase();
		for (let index = 0; index < document.sentences.length && index < 400; index++) {
			const block = document.blocks[document.sentences[index]?.block ?? 0];
			if (block?.kind === 'furniture' || block?.kind === 'reference') continue;
			const { tokens, reference } = view(index) as InnerView;
			for (let at = 0; at < tokens.length; at++) {
				if (tokens[at]?.lower !== first || !tokens[at]?.capital) continue;
				let end = at;
				while (end - at < 7 && tokens[end] && tokens[end]?.lower !== last) end++;
				if (tokens[end]?.lower !== last) continue;
				// "Otis R. Roe II" on the page of Otis Eason Roe: his son.
				const named = tokens.slice(at, end + 1).map((token) => token.lower.replace(/\.$/, ''));
				if (!samePerson(named, subject.name.toLowerCase().replace(/\./g, '').split(/\s+/))) continue;
				const whole = { start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 };
				if (!span && document.text.slice(whole.start, whole.end).replace(/\s+/g, ' ').includes(subject.name))
					span = whole;
				const from = prefixesFrom(tokens, at);
				if (from < at && isHonorific(tokens[from]?.lower ?? '', tokens[at - 1]?.lower ?? '')) {
					const start = tokens[at - 1]?.start ?? 0;
					prefix ??= { text: (tokens[at - 1]?.text ?? '').replace(/\.$/, ''), start, end: tokens[at - 1]?.end ?? 0 };
				}
				let to = end + 1;
				const marks: string[] = [];
				let markStart = 0;
				while (isPostNominal(tokens[tokens[to]?.lower === ',' ? to + 1 : to])) {
					if (tokens[to]?.lower === ',') to++;
					if (marks.length === 0) markStart = tokens[to]?.start ?? 0;
					marks.push(tokens[to]?.text ?? '');
					to++;
				}
				// "John Roe II" on the page of John Roe: his grandson.
				const isAnother =
					GENERATION.has(marks[0]?.toLowerCase().replace('.', '') ?? '') && !isMeant(reference, from, at);
				if (marks.length > 0 && !isAnother)
					suffix ??= { text: marks.join(', '), start: markStart, end: tokens[to - 1]?.end ?? 0 };
			}
			if (span && prefix && suffix) break;
		}
		span ??= firstMention(context);
		// "Mrs Peter Bell" goes by her husband's name: of her own only the surname is told.
		const ofHusband =
			/^mrs$/i.test(prefix?.text ?? '') && span && genderOfName(first ?? '') === 'male' ? prefix : undefined;
		if (ofHusband && span) {
			const start = ofHusband.end < span.start && span.start - ofHusband.end < 3 ? ofHusband.start : span.start;
			span = { start, end: span.end };
			prefix = undefined;
		}
		// "John Paul II": the number is of the name where there is no family's.
		const numbered = suffix && !subject.familyName && /^[IVX]+$/.test(suffix.text) ? suffix : undefined;
		if (numbered) suffix = undefined;
		const full = numbered ? `${subject.name} ${numbered.text}` : ofHusband ? `Mrs ${subject.name}` : subject.name;
		if (span) drafts.push({ fact: nameFact(full, 'full'), spans: numbered ? [span, numbered] : [span] });
		if (span && subject.givenName && subject.familyName) {
			const text = document.text.slice(span.start, span.end);
			// Where a name stands in capitals, its parts are found all the same.
			const small = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
			for (const [part, form] of [
				[subject.givenName, 'given'],
				[subject.familyName, 'family'],
			] as const) {
				const at = form === 'given' ? small.indexOf(part.toLowerCase()) : small.lastIndexOf(part.toLowerCase());
				if (at >= 0 && !(ofHusband && form === 'given'))
					drafts.push({
						fact: nameFact(part, form),
						spans: [{ start: span.start + at, end: span.start + at + part.length }],
					});
			}
		}
		if (prefix) drafts.push({ fact: nameFact(prefix.text, 'prefix'), spans: [prefix] });
		if (suffix) drafts.push({ fact: nameFact(suffix.text, 'suffix'), spans: [suffix] });
		return drafts;
	},
};

/** The first place where the text names the subject in any way, for a name that it never writes in full. */
function firstMention({ document, subject, view }: Context): Span | undefined {
	for (let index = 0; index < document.sentences.length; index++) {
		const { tokens } = view(index);
		const at = tokens.findIndex((token) => token.capital && subject.aliases.has(token.lower));
		const token = tokens[at];
		if (token) return { start: token.start, end: token.end };
	}
	const sentence = document.sentences[0];
	return sentence && { start: sentence.start, end: sentence.end };
}

/** Titles of address; ranks and offices before a name are posts. */
const isHonorific = (...words: readonly string[]): boolean =>
	words.some((word) =>
		[
			'dr',
			'prof',
			'professor',
			'sir',
			'dame',
			'lord',
			'lady',
			'rev',
			'reverend',
			'fr',
			'hon',
			'sheikh',
			'rabbi',
			'mr',
			'mrs',
			'ms',
		].includes(word),
	);

const called =
	(form: string): ((match: Match) => readonly Draft[]) =>
	(match) =>
		(match.slots.name ?? []).slice(0, 3).flatMap((hit): Draft[] => {
			const name = (hit.value as string).replace(/["“”]/g, '');
			// "Mrs Peter Bell" is the name of her husband.
			return name.length > 60 || /^(?:Mr|Mrs|Ms|Miss|Mme)\b/.test(name)
				? []
				: [{ fact: nameFact(name, form), spans: [spanOf(match.view, hit.start, hit.valueEnd ?? hit.end)] }];
		});

/** "best known as Sergeant Bell in Low Tide": a part, and no name; "known as Zeb in Kenya" is one. */
function isPart({ view: { tokens }, slots }: Match): boolean {
	const [name, ...more] = slots.name ?? [];
	const next = tokens[tokens[(name?.end ?? 0) + 1]?.lower === 'the' ? (name?.end ?? 0) + 2 : (name?.end ?? 0) + 1];
	return (
		name !== undefined &&
		more.length === 0 &&
		/^(?:in|on|from)$/.test(tokens[name.end]?.lower ?? '') &&
		(next?.capital === true || next?.quoted === true) &&
		!isKnownPlace(next.text) &&
		!DEMONYMS.has(next.text)
	);
}

/** How texts state other names of the subject: at birth, on stage, in print, among friends. */
export const NAME_FRAMES: readonly Frame[] = [
	{
		name: 'name/birth',
		kind: 'name',
		patterns: [
			'<subject> \\( … (née|nee|né) <name>',
			'<subject> , (née|nee|né) <name>',
			'<subject> \\( born <name:person> (;|,|in|on)',
			'<subject> (@be)? born (as)? <name:person> (on|in|at|,|to)',
			'<subject> , whose (real|birth|given|legal) name (is|was) <name>',
			"<subject's> (birth|maiden|real|given) name (is|was) <name>",
		],
		build: (match) =>
			match.slots.name?.some((hit) => isBareBirthplace(match.view, hit)) ? [] : called('birth')(match),
	},
	{
		name: 'name/alternate',
		kind: 'name',
		patterns: [
			'<subject> (@be)? ,? (better|best|also|commonly|professionally|popularly|widely|affectionately|simply|sometimes)? known (professionally|simply|also|popularly|widely)? (as|by (the|his|her|their) (stage|pen|ring)? (name|nickname|pseudonym|alias)) (the)? <name>',
			'<subject> \\( … (better|best|also|commonly)? known (as|professionally as) (the)? <name>',
			'<subject> … under the (stage|pen)? (name|pseudonym|alias) (of)? <name>',
			"<subject's> (stage|pen|artist) name (is|was) <name>",
			'<subject> , whose (stage|pen|artist) name (is|was) <name>',
			'<subject> (writes|wrote|performs|performed|records|recorded|paints|publishes|published) (fiction|music|poetry|novels)? as <name> (.|,|;|and)',
			'^ (writing|performing|recording|publishing) as <name> , <subject>',
			'<subject> @be (nicknamed|dubbed|called) <name>',
			'<subject> , (nicknamed|a.k.a.|aka|alias) <name>',
		],
		build: (match) => (isPart(match) ? [] : called('alternate')(match)),
	},
];
