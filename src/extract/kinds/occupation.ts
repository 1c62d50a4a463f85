import type { Draft, Frame, Match } from '../frame';
import type { Occupation } from '../slots/occupations';
import { ofSubject } from './of-subject';
import { spanOf } from './titled-drafts';

function drafts(match: Match): readonly Draft[] {
	return (match.slots.occupations ?? [])
		.flatMap((hit) => hit.value as readonly Occupation[])
		.flatMap(({ name, start, end }): Draft[] => {
			const span = spanOf(match, start, end);
			return span ? [{ fact: { kind: 'occupation', name }, spans: [span, { ...span, slot: 'name' }] }] : [];
		});
}

/** What the subject does for a living, apart from any post. Posts by title are read as posts. */
export const OCCUPATION_FRAMES: readonly Frame[] = (
	[
		{
			name: 'occupation/is',
			kind: 'occupation',
			patterns: ['<subject> @be <occupations>'],
			build: drafts,
		},
		{
			name: 'occupation/apposition',
			kind: 'occupation',
			patterns: ['<subject> , <occupations> ,', '<subject> , <occupations> $'],
			build: drafts,
		},
	] satisfies readonly Frame[]
).map(ofSubject);
