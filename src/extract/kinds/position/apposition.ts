import type { Frame, Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { inClass } from '../../slots/in-class';
import { prefixesFrom } from '../../slots/person';
import type { Role } from '../../slots/role/role';
import { PREPOSITIONS } from '../../words/prepositions';
import { namedBehindWord } from '../named-behind-word';
import { standsAlone } from '../role/post-sort';
import { roleDrafts } from '../role/role-drafts';
import { rolesOf } from './match-slots';

/** "Harbour Gazette editor Ann Lee": the post in the words right before the name. */
function rolesBefore(match: Match): readonly Role[] {
	const { view, start } = match;
	for (let at = Math.max(0, start - 8); at < start; at++) {
		const opener = view.tokens[at - 1];
		if (opener && opener.kind !== 'punctuation' && !inClass(view, 'title-stop', opener.lower)) continue;
		for (const hit of view.slot('roles', at)) if (hit.end === start) return hit.value as readonly Role[];
	}
	return [];
}

/** "Designed by Ann Lee, the Harbour Chair won", "According to Ann Lee, the director left": behind the comma stands whom the verb is about. */
function opensMainClause(match: Match): boolean {
	const { view, slots, end } = match;
	const subject = slots.subject?.[0];
	const first = rolesOf(match)[0]?.title.start ?? 0;
	return (
		subject !== undefined &&
		PREPOSITIONS.has(view.tokens[prefixesFrom(view.tokens, subject.start) - 1]?.lower ?? '') &&
		[first, first - 1].some((at) => view.tokens[at]?.lower === 'the') &&
		(view as InnerView).isVerb(view.tokens[end])
	);
}

/** Posts beside the name: appositions, lines under it, words before it. */
export const APPOSITION_FRAMES: readonly Frame[] = [
	{
		name: 'position/apposition',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> , (who @be)? <roles> ,',
			'<subject> , <roles> $',
			'<subject> \\( <roles> \\)',
			'<subject> - <roles> $',
			'<subject> : <roles> $',
			'^ <roles> : <subject> $',
			'^ (the)? <roles> , <subject>',
			"^ (the)? <roles> , <subject's> (work|works|poems|poetry|writing|essays|stories|books|music|paintings|photographs|research)",
			'<subject> , <roles> @be',
			'^ <roles> - <subject> $',
			'<subject> , <roles>',
		],
		build: (match) =>
			roleDrafts(match, opensMainClause(match) ? [] : rolesOf(match).filter((role) => standsAlone(role)), {
				point: 'none',
			}),
	},
	{
		name: 'position/before-name',
		kind: 'position',
		date: 'start',
		patterns: ['<subject>'],
		near: namedBehindWord,
		build: (match) => {
			const roles = rolesBefore(match);
			return roleDrafts(
				match,
				roles.filter((role) => role.organization !== undefined),
				{ point: 'none' },
			);
		},
	},
];
