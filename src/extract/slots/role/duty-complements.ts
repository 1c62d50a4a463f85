import type { View } from '../../frames/frame';
import { bodyAt, organizationAt } from '../organization/body';
import { partEnd } from '../organization/part-of-body';
import type { ComplementReading } from './complement';
import { dutyBeforeOf, isDuty, namesLine, phraseEnd } from './duty';
import { type TitleSpan, titleSpan } from './title-span';

/** Who leads for a cause, and a programme. */
const LEADS = /^(?:lead|champion|spokesperson|spokesman|spokeswoman)$/;

/** Types of bodies that are nobody's cause: "tech lead for Roe Bank". */
const NO_CAUSE = /^(?:Corporation|CollegeOrUniversity|Hospital|NewsMediaOrganization)$/;

/** What posts are for that end in "services": "Student Services". */
const SERVED =
	/^(?:public|student|health|financial|information|support|community|social|academic|human|customer|client|legal|technical|technology|professional|business|shared|administrative|clinical|family|field|global|cloud|research|library|member|public|guest|property)$/;

/** Posts that a duty follows after a comma before a second post. */
const DUTIED = /^(?:president|director|manager|officer|chief)$/;

/** "Vice President, Corporate Marketing": a duty after a comma. */
export function dutyAfterComma(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (title.sort !== 'post' || !tokens[at + 1]?.capital || !tokens[title.start]?.capital) return at;
	const end = phraseEnd(view, at + 1, 5);
	// "Senior Vice President, Finance and Treasurer": the duty of the one post, then the other.
	const then =
		DUTIED.test(title.head) &&
		tokens[end]?.lower === 'and' &&
		!titleSpan(view, at + 1, true) &&
		titleSpan(view, end + 1, true) !== undefined &&
		isDuty(view, end);
	// "Vice President, Administration": one such word is nobody's name.
	const isBody = end > at + 2 && bodyAt(view, at + 1) !== undefined;
	if (!then && (isBody || titleSpan(view, at + 1))) return at;
	const after = tokens[end];
	const closed = !after || after.kind === 'punctuation' || /^(?:at|of|for|and|with|in)$/.test(after.lower);
	return end > at + 1 && closed && isDuty(view, end) ? end : at;
}

/** "head of the legal department of Acme": a part of the body, which somebody else heads. */
export const partHeaded: ComplementReading = ({ view, title, joint, from }) => {
	const end = joint === 'of' && title.sort === 'post' ? partEnd(view, from) : 0;
	return end > 0 && organizationAt(view, end + 1) ? end : undefined;
};

/** "Head of Human Resources of Acme": the duty, then the body. */
export const innerDuty: ComplementReading = (complement) => {
	const { view, joint, from, end } = complement;
	const inner = complement.isField || joint === 'to' ? from : dutyBeforeOf(view, from, end);
	return inner > from ? inner : undefined;
};

/** "dean of programmes for the University of X", "head of production and head of news": the duty ends before the rest. */
export const dutyOfPost: ComplementReading = (complement) => {
	const { view, title, from, end } = complement;
	if (!complement.isDuty || title.sort !== 'post') return undefined;
	const rest = complement.word(end);
	if (/^(?:for|at|with)$/.test(rest) && bodyAt(view, end + 1)) return end;
	// "conductor of the Tide Opera and guest at the Hale Arts": with an article it is a body that its last word names.
	const isNamed = complement.word(from) === 'the' && complement.isCapital(from + 1) && complement.body !== undefined;
	if (rest === 'and' && !isNamed && titleSpan(view, end + 1, true)) return end;
	return end === from + 1 && !complement.tokens[from]?.allCaps ? end : undefined;
};

/** One leads for a cause, and a programme. */
export const causeLed: ComplementReading = ({ view, title, joint, at, from, end }) => {
	if (!LEADS.test(title.head) || joint !== 'for' || end === from) return undefined;
	const cause = organizationAt(view, from);
	const type = (cause?.value as { readonly type?: string } | undefined)?.type ?? '';
	if (NO_CAUSE.test(type)) return at;
	return type === 'Project' ? undefined : Math.max(end, cause?.end ?? 0);
};

/** "Dean for Public Service", "Vice President of Student Services": no body of that name without an article. */
export const services: ComplementReading = (complement) => {
	const { title, joint, from, end } = complement;
	const isServing = SERVED.test(complement.word(from)) && /^services?$/.test(complement.word(from + 1));
	return title.sort === 'post' && (joint === 'for' || joint === 'of') && end === from + 2 && isServing
		? end
		: undefined;
};

/** "Director of Training, Doctrine, and Plans at Fort Hale", "Director of Strategy and Technology": several lines of work are no bodies. */
export const severalLines: ComplementReading = (complement) => {
	const { view, title, joint, from, end, tokens } = complement;
	if (title.sort !== 'post' || !/^(?:of|for|in)$/.test(joint)) return undefined;
	const mark = tokens.findIndex(({ lower }, at) => at > from && at < end && /^(?:,|and|&)$/.test(lower));
	if (mark < 0 || !namesLine(view, mark)) return undefined;
	return complement.word(mark) === ',' || (mark === from + 1 && end === from + 3 && namesLine(view, end))
		? end
		: undefined;
};

/** "dean of students at the University of X": two bodies in a row are a duty and a body. */
export const dutyBeforeBody: ComplementReading = (complement) => {
	const { view, joint, from, end, body } = complement;
	if (body || end === from || joint === 'in') return undefined;
	const rest = complement.word(end);
	return (rest === 'at' && organizationAt(view, end + 1)) || (rest === 'for' && bodyAt(view, end + 1))
		? end
		: undefined;
};
