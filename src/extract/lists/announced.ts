import type { Subject } from '../subject/subject';

const OPENING =
	'^(?:he )?(?:(?:currently|presently|now|also|still|previously|formerly|recently|has|have|had|is|was|been|an?|the|proud|active) ){0,5}';
const SEVERAL = '(?: the following| several| numerous| many| various| multiple| these)*';

/** What the subject did, as the verbs that open a list tell it, and the heading that would say the same. */
const DEEDS: readonly (readonly [verbs: string, objects: string, heading: string])[] = [
	[
		'(?:been awarded|won|honou?red with|recipient of|winner of)',
		'(?: (?:awards|hono(?:u)?rs|prizes|medals|recognitions?))?',
		'awards',
	],
	['received', '', 'awards'],
	[
		'(?:received|earned)',
		' (?:awards|hono(?:u)?rs|prizes|medals|recognitions?)(?: and (?:awards|hono(?:u)?rs))?',
		'awards',
	],
	[
		'(?:members? of|belongs? to|affiliated with)',
		'(?: (?:professional )?(?:organi[sz]ations|societies|bodies|associations|groups))?',
		'memberships',
	],
	[
		'(?:serves?|served|sits?|sat) on',
		'(?: (?:the )?(?:boards?|committees|councils|panels|commissions)(?: of)?)?',
		'boards',
	],
	['(?:author of|written|wrote|published|authored)', '(?: (?:books|novels|titles))?', 'books'],
	['(?:released|recorded)', '(?: (?:albums|records|singles))?', 'albums'],
	['(?:directed|starred in|appeared in)', '(?: films)?', 'films'],
	[
		'(?:spoken at|speaker at|presented at|spoke at|lectured at)',
		'(?: (?:events|conferences|universities|meetings))*',
		'talks',
	],
	['(?:holds?|earned|received)', ' (?:academic |university )?(?:degrees|qualifications)(?: from)?', 'education'],
	[
		'(?:holds?|held)',
		' (?:academic |leadership |senior |professional )?(?:positions?|posts?|roles|offices|appointments)(?: of| as)?',
		'positions',
	],
	['(?:serves?|served|works?|worked) as', '', 'positions'],
];

const ANNOUNCEMENTS = DEEDS.map(
	([verbs, objects, heading]) => [new RegExp(`${OPENING}${verbs}${SEVERAL}${objects}$`), heading] as const,
);
/** "He is currently". */
const IS = /^he (?:is|was|has been|is currently|is also|is now|currently is)$/;

/** "Some of his most important awards include", "books by him", "his books". */
const INCLUDING =
	/^(?:(?:some|a few|a selection|examples|highlights) of |among )?(?:his )?([a-z][a-z'’ &-]{2,60}?) (?:include|includes|included|are|were|have included|has included)(?: the following|,? among others)?$/;
const OWN = /^(?:his ([a-z][a-z'’ &-]{2,40})|(?:(?:a |the )?list of )?([a-z][a-z'’ &-]{2,40}) (?:by|of) him)$/;
/** What praises the things of a list, or counts them, and does not say what they are. */
const PRAISE =
	/\b(?:best[- ]known|better[- ]known|most (?:important|notable|recent|significant|famous)|many|numerous|various|several|greatest|latest) /g;

const PRONOUNS: Readonly<Record<Subject['gender'], readonly string[]>> = {
	male: ['he', 'they'],
	female: ['she', 'they'],
	other: ['they', 'he', 'she'],
	unknown: ['he', 'she', 'they'],
};
const OWNED: Readonly<Record<string, string>> = { he: 'his', she: 'her', they: 'their', i: 'my' };

/** The words with "he", "his" and "him" for what means the subject in them. */
function asHe({ aliases, gender, firstPerson }: Subject, words: string): string {
	const callings: (readonly [from: string, to: string])[] = [];
	for (const pronoun of [...PRONOUNS[gender], ...(firstPerson === 'nowhere' ? [] : ['i'])])
		callings.push([`${pronoun} `, 'he '], [`${OWNED[pronoun]} `, 'his ']);
	for (const alias of aliases) callings.push([`${alias} `, 'he '], [`${alias}'s `, 'his '], [`${alias}’s `, 'his ']);
	for (const [from, to] of callings) {
		if (words.startsWith(from)) return to + words.slice(from.length);
		const at = to === 'his ' ? words.indexOf(` ${from}`) + 1 : 0;
		if (at > 0 && at < 30) return words.slice(0, at) + to + words.slice(at + from.length);
	}
	const alias = [...aliases].find((name) => words.endsWith(` by ${name}`) || words.endsWith(` of ${name}`));
	return alias === undefined ? words : `${words.slice(0, -alias.length)}him`;
}

/**
 * The plain heading that a heading, or a line that opens a list, stands for: "memberships" for "She is a member of the
 * following organisations", "books" for "Books by Mara Quill". What says nothing of the kind stays as it is.
 *
 * @param words in small letters
 */
export function announced(subject: Subject, words: string): string {
	const told = asHe(subject, words.trim().replace(/:$/, ''));
	const named = INCLUDING.exec(told)?.[1] ?? OWN.exec(told)?.slice(1).find(Boolean);
	// "Her husband's books include": somebody else's.
	if (named !== undefined) return /(?<!children)['’]s /.test(named) ? words : named.replace(PRAISE, '');
	if (IS.test(told)) return 'positions';
	return ANNOUNCEMENTS.find(([pattern]) => pattern.test(told))?.[1] ?? words;
}
