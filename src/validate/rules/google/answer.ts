import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { slotsOf } from './slots';
import { googleSource } from './source';

const ANSWERS = slotsOf(['acceptedAnswer', 'suggestedAnswer']);

/** Questions that count answers and show none. */
export const answer: RuleOf<'google/answer'> = {
	code: 'google/answer',
	severity: 'error',
	summary: 'A question that counts answers has an accepted or a suggested one.',
	source: googleSource('Q&A page', 'qapage', '2026-09-01'),
	each: 'graph',
	forTypes: hasEntry('question'),
	check(context, report) {
		for (const match of matches(context)) {
			const { entry, named, values } = match;
			const count = values.get('answerCount')?.[0];
			if (entry.id !== 'question' || !count || count.kind === 'node' || count.kind === 'empty') continue;
			if (!(Number(count.text) > 0)) continue;
			const answers = match.valuesOf(ANSWERS, context.vocabulary);
			if (answers.has('acceptedAnswer') || answers.has('suggestedAnswer')) continue;
			report(match.at, { ...named, count: count.text });
		}
	},
};
