import type { OrganizationMention, PlaceMention, Span } from '../../../model';
import type { Context, View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { inClass } from '../../slots/in-class';
import { isBody } from '../../slots/organization/body';
import { mention } from '../../slots/organization/mention';
import { isKnownPlace } from '../../slots/place';
import { hasOrganizationHead } from '../../words/organization-type';

/** A body that a field of a CV names, and whether its name shows that it is one. */
export interface CvBody {
	readonly value: OrganizationMention;
	readonly sure: boolean;
	readonly span: Span;
	readonly place?: { readonly value: PlaceMention; readonly span: Span };
	/** What follows it in the field and is no part of it. */
	readonly rest?: Span;
}

/** A name of any kind: capitalised words, with small ones between them. */
const NAME =
	/^[\p{Lu}\d][\p{L}\p{M}\d.&'’+/-]*(?: (?:[\p{Lu}\d(&][\p{L}\p{M}\d.&'’+/)-]*|of|the|and|for|de|la|du|von|der)){0,7}$/u;
/** What may be a town that no list knows. */
const TOWN = /^\p{Lu}[\p{L}'’.-]{2,}(?: \p{Lu}[\p{L}'’.-]{2,}){0,2}$/u;
/** "Position: Head Coach": what the words behind the colon are. */
const LABEL =
	/^(?:Position|Title|Job Title|Role|Roles|Rank|Post|Employer|Company|Organi[sz]ation|Institution|Degree|Major|Field|Location|Dates?|Period|Years?|Duration|Team|Record|Responsibilities|Duties|Status|Specialty)$/i;
const LIST_COMMA = /,\s+/g;

const spanOf = (view: View, from: number, to: number): Span => ({
	start: view.tokens[from]?.start ?? view.sentence.start,
	end: view.tokens[to - 1]?.end ?? view.sentence.end,
});

/** The parts of a field between its commas. */
export function partsOf(text: string, field: Span): readonly Span[] {
	const parts: Span[] = [];
	let from = field.start;
	for (const match of text.slice(field.start, field.end).matchAll(LIST_COMMA)) {
		parts.push({ start: from, end: field.start + match.index });
		from = field.start + match.index + match[0].length;
	}
	parts.push({ start: from, end: field.end });
	return parts.filter(({ start, end }) => end > start);
}

/** Where a body is, as the words after its name say. */
function placeOf(context: Context, sentence: number, field: Span): CvBody['place'] {
	if (field.end <= field.start) return undefined;
	const view = context.part(sentence, field);
	const match = view.slot('place', 0)[0];
	if (!match || match.end < view.tokens.length) return undefined;
	const parts = partsOf(context.document.text, field).map(({ start, end }) => context.document.text.slice(start, end));
	// "Tide Research, Boston": a body and its town.
	const last = / (\S+)$/.exec(parts[0] ?? '')?.[1]?.toLowerCase();
	if (parts.length > 1 && last !== undefined && inClass(view, 'duty', last)) return undefined;
	// "Upton, Devon" may be any two names; a land, a region or a state's letters tell that it is a place.
	if (!parts.some((part) => isKnownPlace(part) || /^[A-Z]{2}$/.test(part))) return undefined;
	return { value: match.value as PlaceMention, span: field };
}

/** Whether a field is nothing but a place. */
export function isPlace(context: Context, sentence: number, field: Span): boolean {
	return placeOf(context, sentence, field) !== undefined;
}

/** The last part of a field where it is a post and what stands before it is a place; nothing elsewhere. */
function postBehind(context: Context, sentence: number, field: Span): Span | undefined {
	const last = partsOf(context.document.text, field).at(-1);
	if (!last || last.start === field.start) return undefined;
	const view = context.part(sentence, last);
	const whole = view.slot('roles', 0)[0]?.end === view.tokens.length;
	return whole && placeOf(context, sentence, { start: field.start, end: last.start - 2 }) ? last : undefined;
}

/**
 * The body that a field of a CV names: "School of Law, University of Ulm", "Tidewell Ltd, Upton, UK".
 *
 * @param sentence index of the sentence that the field stands in
 * @param afterTitle whether the field follows a post, so that two names in it are the body and its town
 */
export function cvBody(context: Context, sentence: number, field: Span, afterTitle = false): CvBody | undefined {
	const { text } = context.document;
	if (LABEL.test(text.slice(field.start, field.end))) return undefined;
	const view = context.part(sentence, field);
	const match = view.slot('organization', 0)[0];
	if (
		match &&
		match.start <= 1 &&
		(match.end === view.tokens.length || view.tokens[match.end]?.kind === 'punctuation')
	) {
		const value = match.value as OrganizationMention;
		const sure = isBody(view, match);
		const span = spanOf(view, match.start, match.end);
		const behind = { start: view.tokens[match.end + 1]?.start ?? field.end, end: field.end };
		// "Upton School, Washington, D.C., Instructor": a place, then the post.
		const post = postBehind(context, sentence, behind);
		const rest = post ?? behind;
		const place = placeOf(context, sentence, post ? { start: behind.start, end: post.start - 2 } : behind);
		if (rest.end > rest.start && !place && !value.parent) {
			// "QLAB, University of Tallow": the rest is the body that it belongs to.
			const larger = context.part(sentence, rest);
			const whole = larger.slot('organization', 0)[0];
			if (whole && isBody(larger, whole)) {
				const parent = whole.value as OrganizationMention;
				const after = { start: larger.tokens[whole.end + 1]?.start ?? rest.end, end: rest.end };
				const where = placeOf(context, sentence, after);
				const end = spanOf(larger, whole.start, whole.end).end;
				return {
					value: { ...value, parent },
					sure: true,
					span: { start: span.start, end },
					...(where && { place: where }),
				};
			}
		}
		// "Political, Economic, Communications desk": a list, and no body's name.
		if (!sure && rest.end > rest.start && !place)
			return afterTitle && TOWN.test(text.slice(rest.start, rest.end)) ? { value, sure, span } : undefined;
		return { value, sure, span, ...(place && { place }), ...((post || !place) && rest.end > rest.start && { rest }) };
	}
	const [first, ...rest] = partsOf(text, field);
	const name = first && text.slice(first.start, first.end);
	if (!first || !name || !NAME.test(name) || isKnownPlace(name) || name.length > 80) return undefined;
	const words = name.split(/\s+/);
	// A person's name is no body's.
	if (isGivenName((words[0] ?? '').toLowerCase()) && words.length > 1 && !hasOrganizationHead(words)) return undefined;
	const place = rest[0] && placeOf(context, sentence, { start: rest[0].start, end: field.end });
	const sure = hasOrganizationHead(words);
	if (!sure && rest.length > 0 && !place) return undefined;
	return {
		value: mention(name),
		sure,
		span: first,
		...(place && { place }),
	};
}
