import type { Frame, Match } from '../../frame';
import { roleDrafts } from '../role-drafts';
import { rolesOf } from './match-slots';

/** Whether the line stands right under one that is only the subject's name. */
function underName(match: Match): boolean {
	const { document, sentence, subject } = match.view;
	const before = document.blocks[sentence.block - 1];
	if (!before || before.end - before.start > 80) return false;
	const line = document.text
		.slice(before.start, before.end)
		.toLowerCase()
		.replace(/[*_#.]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return (
		subject.aliases.has(line) ||
		subject.aliases.has(line.replace(/^(?:dr|prof|professor|mr|mrs|ms|sir|dame|ltc|capt|captain|he|h\.e)\s+/, ''))
	);
}

/** The title on a line of its own under the name. */
export const HEADLINE_FRAMES: readonly Frame[] = [
	{
		name: 'position/headline',
		kind: 'position',
		date: 'start',
		patterns: ['^ <roles> $'],
		build: (match) => (underName(match) ? roleDrafts(match, rolesOf(match), { current: true, point: 'none' }) : []),
	},
];
