import type { Frame, Match, When } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { DESCRIPTORS } from '../../lexicons/descriptors';
import { isGivenName } from '../../lexicons/given-names';
import { HOLDER } from '../../reference/clause-holder';
import { isBodyElsewhere } from '../../slots/organization/body-elsewhere';
import type { Role } from '../../slots/role/role';
import { isNewsLine } from '../../words/news-line';
import { saysOver } from '../../words/says-over';
import { roleDrafts } from '../role/role-drafts';
import { isFragment, underName } from '../under-name';
import { rolesOf } from './match-slots';

/** Whether the name and nothing else stands before the post, in a paragraph of just these. */
function besideName(match: Match): boolean {
	const { tokens, subject } = match.view;
	const first = rolesOf(match)[0]?.title.start ?? 0;
	const words = tokens.slice(0, first).map((token) => token.lower);
	if (first < 2 || !subject.aliases.has(words.join(' '))) return false;
	const { block, sentence } = match.view;
	// In Markdown a line that goes on in the next is one line.
	return sentence.start === block.start && sentence.end === block.end && tokens[first]?.capital === true;
}

/**
 * "Chief Scientist, Tidal Energy" as a post and its body, where the text elsewhere has somebody at, for or with that
 * body; else what follows the comma may as well be a duty: "Vice President, Global Sales".
 */
function bodyApart(role: Role, { view }: Match): Role {
	const { tokens, document } = view;
	const { start, end } = role.title;
	const comma = tokens.findIndex((token, at) => at > start && at < end - 1 && token.lower === ',');
	if (comma < 0 || role.organization || !tokens[comma + 1]?.capital) return role;
	const name = view.text(comma + 1, end);
	if (!isBodyElsewhere(document, name)) return role;
	return {
		...role,
		title: { value: view.text(start, comma), start, end: comma },
		organization: { value: { name }, start: comma + 1, end },
	};
}

/** "Ruth Reed Director", "Secretary of Defense Tom Reed": somebody is named with the post. */
const holdsName = ({ title }: Role, { view: { tokens, lexicon } }: Match): boolean => {
	const titles = lexicon.words.get('title');
	return tokens.slice(title.start, title.end - 1).some((token, index) => {
		const next = tokens[title.start + index + 1];
		const isInitial = /^\p{Lu}\.?$/u.test(next?.text ?? '');
		const surname = isInitial ? tokens[title.start + index + 2] : next;
		return (
			token.capital &&
			isGivenName(token.lower) &&
			!COMMON.test(token.lower) &&
			surname?.capital === true &&
			title.start + index + (isInitial ? 2 : 1) < title.end &&
			!titles?.has(surname.lower) &&
			!DESCRIPTORS.has(surname.lower)
		);
	});
};
/** Given names that are words of posts as well: "Grant Programme Officer", "Georgia State Director". */
const COMMON =
	/^(?:grant|faith|grace|rose|will|mark|bill|may|june|april|august|hope|joy|earl|dean|dale|glen|florence|georgia|virginia|carolina|victoria|madison|jackson|jordan|lane|drew|guy|ray|rich|crystal|ivy|olive|amber|pearl|robin|jay|lance|miles|penny|bob|rob|pat|gene|christian)$/;

/** "Senator for Tallow, 1925–38, 1941–47 (Tide Party)": the years, with at most an aside behind them; `null` for more. */
function datesToEnd({ view, end }: Match): When | null {
	const when = view.date(end);
	// A day alone may be that of the page.
	if (when?.start === undefined) return null;
	const last = view.tokens[when.to]?.text === '(' ? view.adjunct(when.to) : when.to;
	return last === view.tokens.length ? when : null;
}

/** "Principal Flute of the Tide Orchestra since 2016, regularly featured": what is told of somebody in that post. */
const goesOn = ({ view, end }: Match): boolean =>
	/^(?:where|regularly|frequently|often|known|featured|responsible|with|(?:specialis|specializ|overse|lead|teach|work|direct|serv)ing)$/.test(
		view.tokens[end]?.text ?? '',
	);

/** Whether the post of a line is held: nobody says so of one that was "formerly" or "later" somebody's. */
function heldNow({ view }: Match): { readonly current?: boolean } {
	const opening = view.tokens[0]?.lower ?? '';
	if (saysOver(view.document.text.slice(view.sentence.start, view.sentence.end))) return { current: false };
	if (/^(?:formerly|previously|once|earlier|originally|initially)$/.test(opening)) return { current: false };
	return /^(?:later|then|subsequently|eventually|afterwards?|thereafter)$/.test(opening) ? {} : { current: true };
}

/** The title on a line of its own under the name. */
export const HEADLINE_FRAMES: readonly Frame[] = [
	{
		name: 'position/headline',
		kind: 'position',
		date: 'start',
		patterns: ['^ <roles> $', '^ <roles> ,'],
		build: (match) => {
			if ((!underName(match.view) && !besideName(match)) || (match.view as InnerView).reference.afterOther) return [];
			// "(b Tallow, 3 May 1950). Kenyan tenor and leader.": a line of work in a dictionary, and no line of its own.
			const before = match.view.document.text.slice(match.view.block.start, match.view.sentence.start);
			if (/^\([^()]{3,200}\)\.?\s*$/.test(before)) return [];
			if (isNewsLine(match.view.tokens) || rolesOf(match).some((role) => holdsName(role, match))) return [];
			// "His father ran Acme."
			if (/^(?:his|her|their|my|our)$/.test(match.view.tokens[0]?.lower ?? '')) return [];
			const when = match.view.tokens[match.end - 1]?.lower === ',' ? datesToEnd(match) : undefined;
			if (when === null && !(goesOn(match) && rolesOf(match).every(({ organization }) => organization))) return [];
			// "Novelist", "American sculptor": a line of work, which is told as such.
			const lines = isFragment(match.view) ? match.view.slot('occupations', 0)[0] : undefined;
			if (lines && rolesOf(match).every(({ title, organization }) => !organization && title.end <= lines.end))
				return [];
			const roles = rolesOf(match).map((role) => bodyApart(role, match));
			return roles.flatMap((role) =>
				// "Scout for the Tallow Hawks (2008)": a year beside it, and no word of now.
				roleDrafts(
					match,
					[role],
					role.when?.point ? { point: 'start' } : { ...heldNow(match), point: 'none', ...(when && { when }) },
				),
			);
		},
	},
	{
		name: 'position/fragment',
		kind: 'position',
		date: 'start',
		patterns: ['^ (formerly|previously|currently|presently|now) (,|:)? <roles> $'],
		// A sentence of its own that names nobody tells of whom the text does; a post with no body may be of anything there.
		build: (match) => {
			const { reference } = match.view as InnerView;
			const roles = rolesOf(match).filter(({ organization }) => organization !== undefined);
			return reference.elsewhere || reference.afterOther || reference.main > HOLDER.subject
				? []
				: roleDrafts(match, roles, { ...heldNow(match), point: 'none' });
		},
	},
];
