import type { ClaimFact, Span } from '../../model';
import { type WrittenPeriod, writtenPeriod } from '../data/data-date';
import type { Context, Draft, Reader } from '../frame';
import type { Role } from '../slots/role';
import type { Study } from '../slots/studies';
import type { InnerView } from '../view';
import { type ListLine, listLines } from './list-lines';

type CvSort = 'experience' | 'education' | 'membership';

/** What the headings of a CV are called, by what their lines state. */
const HEADINGS: readonly (readonly [CvSort, RegExp])[] = [
	[
		'education',
		/^(?:(?:academic|formal|military|professional|higher|further) )*(?:education|qualifications?|degrees?|studies|schooling|academic background|training|education and (?:training|qualifications))$/,
	],
	[
		'membership',
		/^(?:(?:professional|learned|academic|current|other) )*(?:memberships?|affiliations?|societies|professional bodies|memberships and (?:affiliations|fellowships)|fellowships and memberships|boards?|board memberships?)$/,
	],
	[
		'experience',
		/^(?:(?:professional|work|relevant|academic|employment|career|teaching|research|military|previous|other|clinical|industry|industrial|administrative) )*(?:experience|employment|career|positions?(?: held)?|appointments?|assignments?|history|posts|roles|work|background|career history|employment history)$/,
	],
];
const MONTH = '(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? )?';
const YEAR = '(?:1[89]|20)\\d\\d';
const PERIOD = `${MONTH}${YEAR}(?: ?(?:–|—|-|to|until) ?(?:${MONTH}(?:${YEAR}|\\d\\d(?!\\d))|present|now|today|current|date|ongoing))?`;
const LEADING = new RegExp(`^(?:since |from )?${PERIOD}(?: ?[:.,;|–—-])?\\s+`, 'i');
const TRAILING = new RegExp(`[,;(|–—-]?\\s*\\(?((?:since |from )?${PERIOD})\\)?\\.?$`, 'i');

/** A line with the period that leads or closes it. */
interface Dated {
	readonly period?: WrittenPeriod;
	readonly span?: Span;
	/** Where the words after a leading period begin. */
	readonly from: number;
	readonly leading: boolean;
}

function dated(line: ListLine): Dated {
	const text = line.text.trimEnd();
	if (!/\d\d/.test(text)) return { from: line.start, leading: false };
	const lead = LEADING.exec(text)?.[0];
	if (lead) {
		const words = lead.replace(/(?<![\s:.,;|–—-])[\s:.,;|–—-]+$/, '');
		const period = writtenPeriod(words.replace(/^from /i, '').replace(/\bongoing$/i, 'present'));
		if (period)
			return {
				period,
				span: { start: line.start, end: line.start + words.length },
				from: line.start + lead.length,
				leading: true,
			};
	}
	const trail = TRAILING.exec(text);
	if (trail?.[1] && trail.index > 0) {
		const period = writtenPeriod(trail[1].replace(/^from /i, '').replace(/\bongoing$/i, 'present'));
		const start = line.start + trail.index + trail[0].indexOf(trail[1]);
		if (period) return { period, span: { start, end: start + trail[1].length }, from: line.start, leading: false };
	}
	return { from: line.start, leading: false };
}

function sortOf(headings: readonly string[]): CvSort | undefined {
	for (const heading of headings.slice(0, 2)) {
		const text = heading.replace(/(?<!\s)\s*\([^()]{0,200}\)|(?<![:.])[:.]+$/g, '').trim();
		const found = HEADINGS.find(([, pattern]) => pattern.test(text));
		if (found) return found[0];
	}
	return undefined;
}

const spanOf = (view: InnerView, from: number, to: number): Span => ({
	start: view.tokens[from]?.start ?? view.sentence.start,
	end: view.tokens[to - 1]?.end ?? view.sentence.end,
});

function withDate(fact: ClaimFact, words: Span, { span }: Dated): Draft {
	return { fact, spans: span ? [words, { ...span, slot: 'start' }] : [words] };
}

/** What of a line's period goes into a post or a seat. A single year is when it began. */
function posted(
	period: WrittenPeriod | undefined,
	own: Role['when'],
): { start?: string; end?: string; current?: boolean } {
	if (!period) {
		const { start, end, point, current } = own ?? {};
		const begun = start ?? point;
		return {
			...(begun ? { start: begun } : {}),
			...(end ? { end } : {}),
			...(current ? { current } : end ? { current: false } : {}),
		};
	}
	const { start, end, current } = period;
	const whole = start !== undefined && end !== undefined && start === end;
	return {
		...(start ? { start } : {}),
		...(end && !whole ? { end } : {}),
		...(current ? { current } : end && !whole ? { current: false } : {}),
	};
}

function roleDrafts(view: InnerView, at: number, line: Dated, sort: CvSort | undefined): readonly Draft[] {
	const roles = view.slot('roles', at)[0];
	const after = roles ? undefined : organizationFirst(view, at);
	const found = (roles?.value ?? after?.roles ?? []) as readonly Role[];
	return found.slice(0, 1).flatMap((role): readonly Draft[] => {
		const organization = role.organization?.value ?? after?.organization;
		if (role.sort === 'alumnus' || role.sort === 'other') return [];
		if (!organization && (sort === undefined || !line.period)) return [];
		const dates = posted(line.period, role.when);
		const words = spanOf(view, at, Math.max(role.title.end, role.organization?.end ?? 0, after?.end ?? 0));
		const title = role.title.value;
		if (role.sort === 'founder') {
			const date = dates.start ? { date: dates.start } : {};
			return organization ? [withDate({ kind: 'founded', organization, ...date }, words, line)] : [];
		}
		if (organization && (sort === 'membership' || (role.sort === 'member' && sort !== 'experience'))) {
			return [withDate({ kind: 'membership', organization, role: title, ...dates }, words, line)];
		}
		const place = role.place ? { place: role.place.value } : {};
		return [
			withDate({ kind: 'position', title, ...(organization ? { organization } : {}), ...place, ...dates }, words, line),
		];
	});
}

/** "Tidewell Ltd, Chief engineer": the body first, the post behind a comma or dash. */
function organizationFirst(
	view: InnerView,
	at: number,
): { organization: NonNullable<Role['organization']>['value']; roles: readonly Role[]; end: number } | undefined {
	const body = view.slot('organization', at)[0];
	if (!body || !/^[,:;|–—-]$/.test(view.tokens[body.end]?.text ?? '')) return undefined;
	const roles = view.slot('roles', body.end + 1)[0];
	if (!roles) return undefined;
	return {
		organization: body.value as NonNullable<Role['organization']>['value'],
		roles: roles.value as readonly Role[],
		end: roles.end,
	};
}

function studyDrafts(view: InnerView, at: number, line: Dated): readonly Draft[] {
	let studies = view.slot('studies', at)[0];
	let organization: Study['organization'];
	if (!studies) {
		const school = view.slot('organization', at)[0];
		if (!school) return [];
		organization = {
			value: school.value as NonNullable<Study['organization']>['value'],
			start: school.start,
			end: school.end,
		};
		if (/^[,:;|(–—-]$/.test(view.tokens[school.end]?.text ?? '')) studies = view.slot('studies', school.end + 1)[0];
	}
	const end = line.period?.end ?? (line.period?.current ? undefined : line.period?.start);
	const spread =
		line.period?.start !== undefined && line.period.end !== undefined && line.period.start !== line.period.end;
	const found = (studies?.value ?? [{}]) as readonly Partial<Study>[];
	return found.flatMap((study): readonly Draft[] => {
		const body = study.organization ?? organization;
		if (!body && !study.credential) return [];
		const until = end ?? study.when?.end ?? study.when?.point;
		const fact = {
			kind: 'education',
			...(body ? { organization: body.value } : {}),
			...(study.credential ? { credential: study.credential.value } : {}),
			...(study.category ? { category: study.category } : {}),
			...(study.field ? { field: study.field.value } : {}),
			...(spread && line.period?.start ? { start: line.period.start } : {}),
			...(until ? { end: until } : {}),
		} as ClaimFact;
		return [withDate(fact, spanOf(view, at, studies?.end ?? body?.end ?? at + 1), line)];
	});
}

/** Sentence that each block begins with. */
function firstSentences(context: Context): ReadonlyMap<number, number> {
	const first = new Map<number, number>();
	context.document.sentences.forEach(({ block }, index) => {
		if (!first.has(block)) first.set(block, index);
	});
	return first;
}

function cvDrafts(context: Context, kinds: readonly ClaimFact['kind'][]): readonly Draft[] {
	const first = firstSentences(context);
	const indexes = new Map(context.document.blocks.map((block, index) => [block, index] as const));
	return listLines(context.document).flatMap((line): readonly Draft[] => {
		const sort = sortOf(line.headings);
		const when = dated(line);
		// Without a heading that says so, a line of a list must lead with its years.
		if (sort === undefined && !(when.leading && when.period?.end !== when.period?.start)) return [];
		if (
			line.block.kind === 'paragraph' &&
			(!when.leading || /[.!?]\s+\p{Lu}|\b(?:he|she|they|was|were|has|had)\b/u.test(line.text))
		)
			return [];
		const sentence = first.get(indexes.get(line.block) ?? -1);
		if (sentence === undefined) return [];
		const view = context.view(sentence) as InnerView;
		const at = view.tokens.findIndex(
			(token) => token.start >= when.from && (token.kind === 'word' || token.kind === 'number'),
		);
		if (at < 0 || view.reference.elsewhere) return [];
		const drafts = sort === 'education' ? studyDrafts(view, at, when) : roleDrafts(view, at, when, sort);
		const more =
			drafts.length === 0 && sort === undefined
				? studyDrafts(view, at, when).filter(({ fact }) => 'credential' in fact)
				: drafts;
		return more.filter(({ fact }) => kinds.includes(fact.kind));
	});
}

/** Lines of a CV: posts, studies and seats under the headings that say so, and lines that lead with their years. */
export const CV_READERS: readonly Reader[] = [
	{ name: 'position/cv-line', read: (context) => cvDrafts(context, ['position', 'founded']) },
	{ name: 'education/cv-line', read: (context) => cvDrafts(context, ['education']) },
	{ name: 'membership/cv-line', read: (context) => cvDrafts(context, ['membership']) },
];
