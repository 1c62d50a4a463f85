import type { Draft, Frame, Match } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { RENOWNED } from '../lexicons/renown';
import { inClass } from '../slots/in-class';
import type { Occupation } from '../slots/role/occupations';
import { namedBehindWord } from './named-behind-word';
import { ofSubject } from './of-subject';
import { spanOf } from './titled-drafts';
import { isFragment } from './under-name';

function drafts(match: Match): readonly Draft[] {
	return (match.slots.occupations ?? [])
		.flatMap((hit) => hit.value as readonly Occupation[])
		.flatMap(({ name, start, end }): Draft[] => {
			const span = spanOf(match, start, end);
			return span ? [{ fact: { kind: 'occupation', name }, spans: [span, { ...span, slot: 'name' }] }] : [];
		});
}

/** More words than stand between what somebody is and their name. */
const REACH = 8;

/** "the Kenyan painter Ann Lee", "Conductor and composer Ann Lee": what stands right before the subject's whole name. */
function beforeName(match: Match): readonly Draft[] {
	const { view, start, end, slots } = match;
	const name = view.tokens.slice(start, slots.subject?.[0]?.end ?? end);
	if (name.length < 2 || name.some((token) => !token.capital && token.kind === 'word' && token.lower.length > 3))
		return [];
	for (let at = Math.max(0, start - REACH); at < start; at++) {
		const opener = view.tokens[at - 1];
		if (opener && opener.kind !== 'punctuation' && !inClass(view, 'title-stop', opener.lower)) continue;
		const hit = view.slot('occupations', at).find((found) => found.end === start);
		if (hit) return drafts({ ...match, slots: { occupations: [{ ...hit, type: 'occupations' }] } });
	}
	return [];
}

/** What goes on behind the first words under a name: "Sculptor, born in Tallow", "Singer with a love of tides". */
const endsFragment = (word: string): boolean =>
	/^(?:[,.;(]|who|whose|with|based|born|from|living|working|and|best)$/.test(word) || RENOWNED.has(word);

/** "Quill's teacher, Otto Roe, …", "In 2001 his agent, Ann Vale,", "Another biographer": somebody else is told of. */
const isOfAnother = ({ view, end }: Match): boolean => {
	const { possessive } = (view as InnerView).reference;
	return (
		/^(?:the|another|other|this|that|one)$/.test(view.tokens[0]?.lower ?? '') ||
		view.tokens.slice(0, end).some((_, at) => (possessive[at] ?? 0) > 0)
	);
};

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
			patterns: ['<subject> , <occupations> ,', '<subject> , <occupations> $', '^ <occupations> , <subject>'],
			build: drafts,
		},
		{
			name: 'occupation/fragment',
			kind: 'occupation',
			patterns: ['^ <occupations>'],
			build: (match) =>
				isFragment(match.view) && !isOfAnother(match) && endsFragment(match.view.tokens[match.end]?.lower ?? '.')
					? drafts(match)
					: [],
		},
		{
			name: 'occupation/before-name',
			kind: 'occupation',
			patterns: ['<subject>'],
			near: namedBehindWord,
			build: beforeName,
		},
	] satisfies readonly Frame[]
).map(ofSubject);
