import type { OrganizationMention, PlaceMention, Span } from '../../../model';
import type { Context, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isGivenName } from '../../lexicons/given-names';
import { NAME_PREFIXES } from '../../slots/person';
import { isEditor } from '../../slots/role/is-editor';
import type { Role } from '../../slots/role/role';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { type CvBody, cvBody, isPlace } from './cv-body';
import type { CvLine } from './cv-fields';

/** A post that an entry of a CV names. */
export interface CvPost {
	readonly title?: string;
	readonly sort: Role['sort'];
	readonly when?: Role['when'];
	/** Whether "former" stands before the title. */
	readonly over?: boolean;
	readonly organization?: OrganizationMention;
	/** Whether the organisation's name shows that it is one. */
	readonly sure: boolean;
	readonly place?: PlaceMention;
	readonly span: Span;
	readonly organizationSpan?: Span;
	/** Of several posts held one after another: whether the entry's time tells its beginning or its end. */
	readonly part?: 'first' | 'middle' | 'last';
}

interface Field extends Span {
	readonly sentence: number;
	/** Whether it follows the title in its own field: "Engineer, …", "Engineer at …". */
	readonly after?: boolean;
}

const JOINTS = new Set([',', 'at', '@', '-', ':', '/', 'with', ';', 'for']);
/** What belongs to a title behind the words that the lexicons know: "Engineer II", "Engineer (Search)". */
const TITLE_TAIL = /^(?:\s?(?:[IVX]{1,4}|\d|\([^()]{1,40}\)))?$/;

const MOST_POSTS = 3;

interface Titled {
	readonly roles: readonly Role[];
	readonly title: string;
	readonly span: Span;
	readonly rest?: Span;
}

/** "Board of Directors, Tide Guild": a seat told by the board alone. */
const SEAT =
	/^(?:(?:Advisory|Executive|Editorial|Governing) )?(?:[Bb]oard(?: [Mm]ember| of (?:[Dd]irectors|[Tt]rustees|[Gg]overnors|Advis[eo]rs|Visitors|Regents))?|Steering Committee|Advisory (?:Council|Committee))(?=, |$)/;

function seatIn({ document }: Context, { start, end }: Field): Titled | undefined {
	const [title] = SEAT.exec(document.text.slice(start, end)) ?? [];
	if (title === undefined) return undefined;
	const span = { start, end: start + title.length };
	const role: Role = { title: { value: title, start: 0, end: 1 }, head: 'board', sort: 'member' };
	return { roles: [role], title, span, rest: { start: span.end + 2, end } };
}

/**
 * "Head of Dredging, Tide Bank": what somebody heads, where no word shows that it is a body, and one behind the comma does.
 *
 * @param view of the field
 */
function ofWhat(context: Context, view: View, field: Field, role: Role): Titled | undefined {
	const { title, organization, when: _, ...own } = role;
	const { name = '', type } = organization?.value ?? {};
	const next = view.tokens[(organization?.end ?? 0) + 1];
	if (!organization || !next || view.tokens[organization.end]?.lower !== ',') return undefined;
	if (type || /^[A-Z]{2,}$/.test(name) || hasOrganizationHead(wordsOf(name))) return undefined;
	const words = view.text(title.start, organization.end);
	const rest = { start: next.start, end: field.end };
	if (!words.endsWith(` of ${name}`) || !cvBody(context, field.sentence, rest)?.sure) return undefined;
	const start = view.tokens[title.start]?.start ?? field.start;
	const whole: Role = { ...own, title: { ...title, value: words } };
	return { roles: [whole], title: words, span: { start, end: start + words.length }, rest };
}

/** As far as a name behind a colon is looked at. */
const LONGEST_NAME = 40;

/** Whether words go on with a colon and a person: ": Prof. Tom Reed", ": Ann Roe". */
function namesSomebody(words: string): boolean {
	const [, first = '', second = ''] = /^\s?:\s{1,2}(\p{Lu}[\p{L}.]{1,14})\s(\p{Lu}?)/u.exec(words) ?? [];
	const name = first.toLowerCase().replace('.', '');
	return second !== '' && (NAME_PREFIXES.has(name) || isGivenName(name));
}

/** "Appointed Queen's Counsel, 1981": how somebody came to a post, before it. */
const CAME_TO =
	/^(?:(?:Re-?)?[Aa]ppointed|(?:Re-?)?[Ee]lected|Promoted|Named|Made|Became|Served)(?: (?:as|to))?(?: (?:an?|the))? (?=\p{Lu})/u;

/** The posts that a field begins with, and what follows them in it. */
function titledIn(context: Context, whole: Field): Titled | undefined {
	const [came = ''] = CAME_TO.exec(context.document.text.slice(whole.start, whole.end)) ?? [];
	const field = { ...whole, start: whole.start + came.length };
	const view = context.part(field.sentence, field) as InnerView;
	const match = view.slot('roles', 0)[0];
	if (!match || match.start > 1) return seatIn(context, field);
	// "Assistant at Tallow College, chair: Prof. Tom Reed", "Supervisor: Ann Roe": who held that.
	const last = view.tokens[match.end - 1]?.end ?? field.end;
	const isOthers = namesSomebody(context.document.text.slice(last, last + LONGEST_NAME));
	const roles = (match.value as readonly Role[]).slice(0, isOthers ? -1 : MOST_POSTS);
	const [role] = roles;
	if (!role || role.title.start > 1) return undefined;
	const headed = roles.length === 1 ? ofWhat(context, view, field, role) : undefined;
	if (headed) return headed;
	const { text } = context.document;
	const startOf = (at: number): number => view.tokens[at]?.start ?? field.end;
	const endOf = (at: number): number => view.tokens[at - 1]?.end ?? field.start;
	const start = startOf(role.title.start);
	const behind = text.slice(endOf(match.end), field.end);
	if (roles.length === 1 && !role.organization && behind !== '' && TITLE_TAIL.test(behind))
		return { roles, title: text.slice(start, field.end), span: { start, end: field.end } };
	const next = view.tokens[match.end];
	if (next && !JOINTS.has(next.lower)) {
		const words = text.slice(start, field.end);
		// "Manager in Coastal Risk": the words behind are the title's own, unless they name a body.
		const own = /^(?:in|of|on) /.test(behind.trim()) && words.length < 80 && !role.organization;
		return { roles, title: own ? words : role.title.value, span: { start, end: own ? field.end : endOf(match.end) } };
	}
	const rest = next ? { start: startOf(match.end + 1), end: field.end } : undefined;
	// "Research Intern, Tide Research, Upton": what reads as a duty is the body where no other follows.
	const comma = role.title.value.indexOf(', ');
	const isDuty = comma > 0 && (rest ? !cvBody(context, field.sentence, rest)?.sure : isEditor(role.head));
	if (roles.length === 1 && isDuty) {
		const end = start + comma;
		return {
			roles,
			title: role.title.value.slice(0, comma),
			span: { start, end },
			rest: { start: end + 2, end: field.end },
		};
	}
	return { roles, title: role.title.value, span: { start, end: endOf(match.end) }, ...(rest && { rest }) };
}

/**
 * The posts that the lines of an entry name. A body whose name does not show that it is one counts only beside a title.
 *
 * @param lines one to five lines
 */
export function cvPosts(context: Context, lines: readonly CvLine[]): readonly CvPost[] {
	const fields: Field[] = lines.flatMap(({ fields: own, sentence }) => own.map((field) => ({ ...field, sentence })));
	let titled: Titled | undefined;
	let body: CvBody | undefined;
	const firsts = lines.map(({ fields: [field], sentence }) => field && { ...field, sentence });
	const titles = firsts.filter((field) => field && titledIn(context, field));
	// Of two lines that may be a post, the one above names its body: "Bexhill Marine, Upton" over "Engineer".
	const doubtful = titles.length > 1 ? firsts[0] : undefined;
	for (let at = 0; at < fields.length && at < 12; at++) {
		const field = fields[at] as Field;
		if (!titled) {
			const found = titledIn(context, field);
			const passes = found && !(doubtful?.start === field.start && !found.roles[0]?.organization && found.rest);
			titled = passes ? found : undefined;
			if (titled) {
				if (titled.rest && titled.rest.end > titled.rest.start)
					fields.splice(at + 1, 0, { ...titled.rest, sentence: field.sentence, after: true });
				continue;
			}
		}
		if (!body && !titled?.roles.some(({ organization }) => organization) && !isPlace(context, field.sentence, field)) {
			body = cvBody(context, field.sentence, field, field.after);
			// "Tidewell Ltd, Chief Engineer"
			if (body?.rest && !titled) fields.splice(at + 1, 0, { ...body.rest, sentence: field.sentence });
		}
	}
	const place = body?.place?.value;
	if (!titled)
		return body
			? [{ sort: 'post', organization: body.value, sure: body.sure, ...(place && { place }), span: body.span }]
			: [];
	const { roles, span } = titled;
	const { text } = context.document;
	const ladder = roles.length > 1 && /\b(?:then|later|and then)\b|→|>/.test(text.slice(span.start, span.end));
	return roles.map((role, index) => {
		const shared = ladder ? roles.find(({ organization }) => organization)?.organization : undefined;
		const own = (role.organization ?? shared)?.value;
		const organization = own ?? body?.value;
		const where = role.place?.value ?? (own ? undefined : place);
		return {
			title: roles.length === 1 ? (titled as Titled).title : role.title.value,
			sort: role.sort,
			sure: own !== undefined || body?.sure === true,
			...(role.when && { when: role.when }),
			...(role.current === false && { over: true }),
			...(organization && { organization }),
			...(where && { place: where }),
			span,
			...(!own && body && { organizationSpan: body.span }),
			...(ladder && { part: index === 0 ? 'first' : index === roles.length - 1 ? 'last' : 'middle' }),
		};
	});
}
