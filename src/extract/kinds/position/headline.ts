import type { Frame, Match, When } from '../../frame';
import type { Role } from '../../slots/role';
import { isTitleLine } from '../../title-line';
import { roleDrafts } from '../role-drafts';
import { rolesOf } from './match-slots';

/** Whether the line stands right under one that is only the subject's name. */
function underName(match: Match): boolean {
	const { document, sentence, subject } = match.view;
	// "Ann Lee", "Head of Tides, Acme", "Fellow, Tide Office": the second post stands under the first.
	const above = document.blocks[sentence.block - 1];
	const before = isTitleLine(document, above) ? document.blocks[sentence.block - 2] : above;
	if (!before || before.end - before.start > 80) return false;
	const line = document.text
		.slice(before.start, before.end)
		.toLowerCase()
		.replace(/[*_#.]/g, '')
		.replace(/(?:,? (?:kc|qc|mp|obe|mbe|cbe|kbe|dbe|frs|phd|md|jp|dl|esq)){1,4}$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	return (
		subject.aliases.has(line) ||
		subject.aliases.has(
			line.replace(/^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|ltc|capt|captain|he|h\.e)\s+){1,3}/, ''),
		)
	);
}

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
	const isBody = ['at', 'for', 'with', 'join', 'joined', 'joining', 'left'].some((word) =>
		[` ${word} ${name}`, ` ${word} the ${name}`].some((words) => document.text.includes(words)),
	);
	if (!isBody) return role;
	return {
		...role,
		title: { value: view.text(start, comma), start, end: comma },
		organization: { value: { name }, start: comma + 1, end },
	};
}

/** "Senator for Tallow, 1925–38, 1941–47 (Tide Party)": the years, with at most an aside behind them; `null` for more. */
function datesToEnd({ view, end }: Match): When | null {
	const when = view.date(end);
	// A day alone may be that of the page.
	if (when?.start === undefined) return null;
	const last = view.tokens[when.to]?.text === '(' ? view.adjunct(when.to) : when.to;
	return last === view.tokens.length ? when : null;
}

/** The title on a line of its own under the name. */
export const HEADLINE_FRAMES: readonly Frame[] = [
	{
		name: 'position/headline',
		kind: 'position',
		date: 'start',
		patterns: ['^ <roles> $', '^ <roles> ,'],
		build: (match) => {
			if (!underName(match) && !besideName(match)) return [];
			const when = match.view.tokens[match.end - 1]?.lower === ',' ? datesToEnd(match) : undefined;
			if (when === null) return [];
			const roles = rolesOf(match).map((role) => bodyApart(role, match));
			return roleDrafts(match, roles, { current: true, point: 'none', ...(when && { when }) });
		},
	},
];
