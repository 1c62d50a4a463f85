import type { Token } from '../words/tokens';
import { type Ground, mentionAt } from './subject-mention';

/** Verbs of a life, which no firm, team or book is the subject of. */
const LIVES =
	/^(?:married|remarried|divorced|died|lived|studied|graduated|taught|wrote|felt|thought|believed|recalled|remembered|confessed|wept|smiled)$/;
const OWN_WORK = /^(?:his|her|their|working|teaching|writing|painting|studying)$/;
/** Verbs that tell a life where what follows says so: "began her appointment", "had his education", "worked as a cook". */
const LIVES_WITH: Readonly<Record<string, RegExp>> = {
	began: OWN_WORK,
	started: OWN_WORK,
	continued: OWN_WORK,
	had: /^his$/,
	grew: /^up$/,
	worked: /^as$/,
	served: /^as$/,
	became: /^(?:interested|involved|pregnant|ill|engaged|friends)$/,
	was: /^(?:educated|buried|widowed|knighted|ordained|raised|engaged|married|pregnant|elected|awarded|appointed)$/,
};
/** "was born in Leeds", and not "was born in 2010", as projects are. */
const bornAt = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'born' &&
	/^(?:in|at|near|on|into|to)$/.test(tokens[at + 1]?.lower ?? '') &&
	(tokens[at + 1]?.lower !== 'in' || tokens[at + 2]?.capital === true);

/** Words between a verb and what says whose it is: "was first elected". */
const BETWEEN = /^(?:first|then|later|also|again|subsequently|soon|eventually|only)$/;

/**
 * Whether the one word before a verb is the name of somebody of whom the text has not spoken: "Bohl began her
 * appointment", "Everard was educated at". Only what people do tells, since teams, firms and titles stand there too.
 */
export function isLoneName(tokens: readonly Token[], verb: number, ground: Ground): boolean {
	const name = tokens[verb - 1];
	if (!name?.capital || name.kind !== 'word' || name.allCaps || name.quoted || name.text.length < 3) return false;
	const before = tokens[verb - 2];
	if (before?.kind === 'word' && !/^\d{4}s?$/.test(before.text)) return false;
	if (mentionAt(tokens, verb - 1, ground) > 0) return false;
	const word = tokens[verb]?.lower ?? '';
	let next = verb + 1;
	while (BETWEEN.test(tokens[next]?.lower ?? '')) next++;
	return (
		LIVES.test(word) ||
		(word === 'was' && bornAt(tokens, next)) ||
		(Object.hasOwn(LIVES_WITH, word) && LIVES_WITH[word]?.test(tokens[next]?.lower ?? '') === true)
	);
}
