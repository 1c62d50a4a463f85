import type { Draft, Frame, Match } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { spanOf } from './titled-drafts';

function topics(match: Match): readonly Draft[] {
	// "founded a school, focused on design": the school's line.
	const { tokens } = match.view;
	const verb = match.classes[0];
	if (
		verb?.name === 'specialise' &&
		verb.start === match.start &&
		tokens[verb.start - 1]?.lower === ',' &&
		/ed$/.test(tokens[verb.start]?.lower ?? '')
	)
		return [];
	const hits = match.slots.topic ?? [];
	const last = hits.at(-1);
	// "With her interest in glass, Ruth Reed is": behind the comma the clause begins that it opens.
	const isSubject =
		last !== undefined &&
		hits.length > 1 &&
		tokens[last.start - 1]?.lower === ',' &&
		tokens[last.start]?.capital === true &&
		(match.view as InnerView).isVerb(tokens[last.valueEnd ?? last.end]);
	return (isSubject ? hits.slice(0, -1) : hits).map((hit): Draft => {
		const spans: Draft['spans'][number][] = [];
		const whole = spanOf(match, hit.start - match.start <= 16 ? match.start : hit.start, hit.valueEnd ?? hit.end);
		if (whole) spans.push(whole);
		const own = spanOf(match, hit.start, hit.valueEnd ?? hit.end);
		if (own) spans.push({ ...own, slot: 'name' });
		return { fact: { kind: 'expertise', name: hit.value as string }, spans };
	});
}

/** What the subject is said to be expert in; never inferred from posts. */
export const EXPERTISE_FRAMES: readonly Frame[] = [
	{
		name: 'expertise/stated',
		kind: 'expertise',
		patterns: [
			'<subject> @specialise <topic+>',
			"<subject's> (main|current|primary|academic|professional|particular)? (research|scholarly|academic|teaching|clinical|professional)? (interests|interest|expertise|specialties|specialities|specialty|speciality|areas of expertise|fields of expertise|research areas|research) (include|includes|are in|is in|lie in|lies in|are|in|focus on|focuses on) <topic+>",
			"<subject's> (areas|fields|area|field) of (expertise|interest|research|specialisation|specialization|study) (include|includes|are|is) <topic+>",
			'<subject> @be (an|a|the)? (internationally|nationally|widely|recognised|recognized|leading|acknowledged)? (expert|specialist|authority) (in|on) <topic+>',
			'<subject> … expertise in <topic+>',
		],
		build: topics,
	},
];
