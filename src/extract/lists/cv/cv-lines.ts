import type { Block, ClaimFact } from '../../../model';
import type { Context, Draft, Reader } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isBareBoard } from '../../slots/organization/bare-board';
import { onceFor } from '../../words/once-for';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { announced } from '../announced';
import { type CvEntry, cvEntries } from './cv-entries';
import type { CvLine } from './cv-fields';
import type { CvPeriod } from './cv-period';
import { type CvPost, cvPosts } from './cv-post';
import { type CvSort, cvSort, OF_OTHERS } from './cv-section';
import { type CvStudy, cvStudies } from './cv-study';
import { withOwnPosts } from './own-posts';

/** The one time that an entry gives; nothing where it gives several in a line. */
export function periodOf(lines: readonly CvLine[]): CvPeriod | undefined {
	const dated = lines.filter(({ periods }) => periods.length > 0);
	const [first] = dated;
	return first?.periods.length === 1 ? first.periods[0] : undefined;
}

function withDate(fact: ClaimFact, found: CvPost | CvStudy, period: CvPeriod | undefined): Draft {
	const { span, organizationSpan } = found;
	// Words of one line are one quote; what stands in another line is quoted beside it.
	const near = organizationSpan && Math.abs(organizationSpan.start - span.end) < 8;
	const main = near
		? { start: Math.min(span.start, organizationSpan.start), end: Math.max(span.end, organizationSpan.end) }
		: span;
	return {
		fact,
		spans: [
			main,
			...(organizationSpan && !near ? [{ ...organizationSpan, slot: 'organization' }] : []),
			...(period ? [{ start: period.start, end: period.end, slot: 'start' }] : []),
		],
	};
}

type Dates = { readonly start?: string; readonly end?: string; readonly current?: boolean };

/** What of an entry's time goes into a post or a seat. A single date is when it began. */
function posted(period: CvPeriod | undefined, own: CvPost['when']): Dates {
	if (!period) {
		const { start, end, point, current } = own ?? {};
		const begun = start ?? point;
		return {
			...(begun ? { start: begun } : {}),
			...(end ? { end } : {}),
			...(current ? { current } : end ? { current: false } : {}),
		};
	}
	const { from, to, current } = period;
	return {
		start: from,
		...(to && to !== from ? { end: to } : {}),
		...(current ? { current } : to && to !== from ? { current: false } : {}),
	};
}

/** "Lecturer, then Reader, 1999–2008": the time begins with the one and ends with the other. */
function ofPart(dates: Dates, part: CvPost['part']): Dates {
	const { start, end, current } = dates;
	if (part === 'first') return start ? { start } : {};
	if (part === 'last') return { ...(end ? { end } : {}), ...(current === undefined ? {} : { current }) };
	return part === 'middle' ? {} : dates;
}

/** "Co-founder & CTO", "Founder/CEO": two posts in the words of one. */
const FOUNDER = /^(?:co-?)?founder\b/i;

/** "IEEE": a body where a list of bodies stands. */
const ACRONYM = /^(?!NGO$)[A-Z]{3,8}$/;

/** Whether a name that stands alone in a list of bodies is one: no word that only says of what sort something is. */
const isListedBody = ({ organization, sure }: CvPost): boolean =>
	organization !== undefined && (ACRONYM.test(organization.name) || (sure && organization.name.includes(' ')));

/** What a post of an entry states: a post, a seat or a founding; nothing where it names too little. */
export function postDraft(
	post: CvPost,
	{ sort }: Pick<CvEntry, 'sort'>,
	period: CvPeriod | undefined,
): readonly Draft[] {
	const { organization, title } = post;
	if (post.sort === 'alumnus' || post.sort === 'other') return [];
	// "Chairman, Governing Board, Tide Corporation": every body has one.
	if (organization && !organization.parent && isBareBoard(organization.name)) return [];
	if (!organization && (sort === undefined || !period)) return [];
	// "Tide Guild, Salt Guild, River Guild": three bodies, and none the others' parent.
	if (organization?.parent?.parent && sort === 'membership') return [];
	if (organization && !title && sort === 'membership' && isListedBody(post))
		return [withDate({ kind: 'membership', organization, ...posted(period, post.when) }, post, period)];
	if (!title && (sort !== 'experience' || !period?.spread || !post.sure)) return [];
	const told = ofPart(posted(period, post.when), post.part);
	// "Former chair, Tide Guild"
	const dates = post.over && told.current === undefined ? { ...told, current: false } : told;
	if (post.sort === 'founder') {
		const date = dates.start ? { date: dates.start } : {};
		return organization ? [withDate({ kind: 'founded', organization, ...date }, post, period)] : [];
	}
	if (organization && title && (sort === 'membership' || (post.sort === 'member' && sort !== 'experience')))
		return [withDate({ kind: 'membership', organization, role: title, ...dates }, post, period)];
	const founded: readonly Draft[] =
		organization && FOUNDER.test(title ?? '')
			? [withDate({ kind: 'founded', organization, ...(dates.start && { date: dates.start }) }, post, period)]
			: [];
	const place = post.place ? { place: post.place } : {};
	const fact = {
		kind: 'position',
		...(title ? { title } : {}),
		...(organization ? { organization } : {}),
		...place,
		...dates,
	} as ClaimFact;
	return [...founded, withDate(fact, post, period)];
}

/** What a study of an entry states. A single date is when it ended. */
export function studyDraft(study: CvStudy, period: CvPeriod | undefined): Draft {
	const end = period
		? (period.to ?? (period.spread ? undefined : period.from))
		: (study.when?.end ?? study.when?.point);
	const start = period ? (period.spread && period.from !== period.to ? period.from : undefined) : study.when?.start;
	const fact = {
		kind: 'education',
		...(study.organization ? { organization: study.organization } : {}),
		...(study.credential ? { credential: study.credential } : {}),
		...(study.category ? { category: study.category } : {}),
		...(study.field ? { field: study.field } : {}),
		...(start ? { start } : {}),
		...(end ? { end } : {}),
	} as ClaimFact;
	return withDate(fact, study, period);
}

/** Expected, or not finished: no degree that the person has. */
const NOT_YET =
	/\b(?:expected|anticipated|candidate|in progress|incomplete|unfinished|not completed|uncompleted|withdrew|deferred|declined|offer)\b/i;

/** A degree at the head of a line; a look that spares the rest the reading. */
const OPENS_DEGREE = /^(?:[BMD]\.? ?[A-Z]|Ph|LL|J\.?D|Ed\.?D|Bachelor|Master|Doctor|Honorary)/;

const blockOf = ({ document }: Context, { sentence }: CvLine): Block | undefined =>
	document.blocks[document.sentences[sentence]?.block ?? 0];

/** "B.A., Upton University" as a list item or a line of its own that no heading names: a degree that leads, and its school. */
function degreeLine(context: Context, { lines }: CvEntry, words: string): readonly CvStudy[] {
	const [first] = lines;
	if (!first || !OPENS_DEGREE.test(words) || NOT_YET.test(words) || words.length > 140) return [];
	const { document } = context;
	const block = blockOf(context, first);
	const heading = block?.heading === undefined ? undefined : document.blocks[block.heading];
	if (block?.kind !== 'list-item' || (heading && OF_OTHERS.test(document.text.slice(heading.start, heading.end))))
		return [];
	return cvStudies(context, lines).filter(
		({ credential, organization, span }) => credential && organization && span.start - first.start < 3,
	);
}

/** "Marker of scripts" above "Upton University, 2014–2018": whatever the line above the body says, it need be no employment. */
const isUnread = ({ title, organizationSpan }: CvPost, [first, ...more]: readonly CvLine[]): boolean =>
	title === undefined &&
	organizationSpan !== undefined &&
	more.length > 0 &&
	first !== undefined &&
	first.end <= organizationSpan.start;

function draftsOf(context: Context, entry: CvEntry): readonly Draft[] {
	const { lines, sort } = entry;
	const [first] = lines;
	// The part of the page that introduces somebody else.
	if (!first || (context.view(first.sentence) as InnerView).reference.elsewhere) return [];
	const period = periodOf(lines);
	const words = lines.map(({ start, end }) => context.document.text.slice(start, end)).join(' ');
	if (sort === undefined) {
		// Without a heading that says so, a line must lead with its years.
		const degrees = degreeLine(context, entry, words);
		if (degrees.length > 0) return degrees.map((study) => studyDraft(study, period));
		const leads = period?.spread === true && first.periods[0] === period && period.start - first.start < 3;
		if (!leads || /[.!?]\s+\p{Lu}|\b(?:he|she|they|was|were|has|had)\b/u.test(words)) return [];
		const posts = cvPosts(context, lines).filter((post) => post.title && post.sure);
		if (posts.length > 0) return posts.flatMap((post) => postDraft(post, entry, period));
		return cvStudies(context, lines)
			.filter(({ credential }) => credential)
			.map((study) => studyDraft(study, period));
	}
	if (sort === 'education')
		return NOT_YET.test(words) ? [] : cvStudies(context, lines).map((study) => studyDraft(study, period));
	return cvPosts(context, lines)
		.filter((post) => !isUnread(post, lines))
		.filter(
			({ title, organization }) =>
				title !== undefined ||
				sort !== 'membership' ||
				blockOf(context, first)?.kind === 'list-item' ||
				(lines.length === 1 && first.fields.length === 1 && hasOrganizationHead(wordsOf(organization?.name ?? ''))),
		)
		.flatMap((post) => postDraft(post, entry, period));
}

/** Whether lines name a post with its title, or a study: then what stands below them are details. */
function isHeader(context: Context, lines: readonly CvLine[], sort: CvSort): boolean {
	if (lines.every(({ fields }) => fields.length === 0)) return false;
	return sort === 'education'
		? cvStudies(context, lines).length > 0
		: cvPosts(context, lines).some(({ title }) => title !== undefined);
}

/** Several readers ask for the entries of the same document. */
const allDrafts = onceFor((context: Context) => {
	const entries = cvEntries(context.document, {
		sortOf: (heading) => cvSort(announced(context.subject, heading)),
		isHeader: (lines, sort) => isHeader(context, lines, sort),
		namesBody: (lines) => cvPosts(context, lines).some(({ organization }) => organization !== undefined),
	});
	return withOwnPosts(context, entries).flatMap((entry) => draftsOf(context, entry));
});

function cvDrafts(context: Context, kinds: readonly ClaimFact['kind'][]): readonly Draft[] {
	// What a résumé in JSON shows as text is read from its data.
	if (context.document.mediaType === 'application/json') return [];
	return allDrafts(context).filter(({ fact }) => kinds.includes(fact.kind));
}

/** Entries of a CV: posts, studies and seats under the headings that say so, and lines that lead with their years. */
export const CV_READERS: readonly Reader[] = [
	{ name: 'position/cv-line', read: (context) => cvDrafts(context, ['position', 'founded']) },
	{ name: 'education/cv-line', read: (context) => cvDrafts(context, ['education']) },
	{ name: 'membership/cv-line', read: (context) => cvDrafts(context, ['membership']) },
];
