import type { InnerView } from '../frames/view';
import { isCompanion, isRelative } from '../lexicons/kin';
import { personAt } from '../subject/person-name';
import { hasOrganizationHead } from '../words/organization-type';

const OWNER = /^(?:his|her|their|my)$/;
/** Words between who does something and the verb. */
const BETWEEN = /^(?:both|also|then|later|jointly|together|soon|subsequently|eventually|each)$/;

/** End of "her brother", "his friend Tom Reed"; the token itself where nobody such is named. */
function afterCompanion({ tokens }: InnerView, at: number): number {
	if (!OWNER.test(tokens[at]?.lower ?? '')) return at;
	for (let next = at + 1; next < at + 4 && tokens[next]?.kind === 'word'; next++) {
		const word = tokens[next]?.lower ?? '';
		if (isRelative(word) || isCompanion(word)) return afterName(tokens, next + 1);
	}
	return at;
}

function afterName(tokens: InnerView['tokens'], at: number): number {
	let end = at;
	while (tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	return end;
}

/**
 * The token behind whom the subject does something together with, where a verb follows: "Quill and Tom Reed were", "she and
 * her brother founded". The token itself where nobody is.
 */
export function afterPartner(view: InnerView, at: number): number {
	const { tokens, isVerb } = view;
	if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== '&') return at;
	let end = afterCompanion(view, at + 1);
	if (end === at + 1) end = personAt(tokens, at + 1, true)?.end ?? afterName(tokens, at + 1);
	if (end === at + 1 || hasOrganizationHead(tokens.slice(at + 1, end).map(({ text }) => text))) return at;
	while (BETWEEN.test(tokens[end]?.lower ?? '')) end++;
	return isVerb(tokens[end]) ? end : at;
}

/** What the subject slot's value is where the subject does something together with somebody. */
export const TOGETHER = 'together';

/** Whether a token stands behind a verb whose subjects are two: "Quill and Tom Reed became directors". */
export function isToldOfTwo(view: InnerView, at: number): boolean {
	for (let from = 0; from < at; from++) {
		const end = view.reference.mention[from] ?? 0;
		if (end > 0 && (afterPartner(view, end) > end || isSecond(view, from))) return true;
	}
	return false;
}

/** "Tom Reed and Ann Quill became": the subject is named behind somebody else. */
function isSecond({ tokens, isVerb, reference }: InnerView, at: number): boolean {
	return (
		at > 1 &&
		tokens[at - 1]?.lower === 'and' &&
		tokens[at - 2]?.capital === true &&
		isVerb(tokens[reference.mention[at] ?? 0])
	);
}
