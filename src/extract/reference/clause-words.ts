import { oncePerWord } from '../words/once-per-word';
import { PREPOSITIONS } from '../words/prepositions';
import { isPronoun } from './pronoun';

/** Verbs after which a name is an object: "made", "met". */
export const OBJECT_VERBS_BEFORE = new Set(
	'made appointed named elected called gave awarded told asked invited helped saw led brought took sent introduced married met encouraged offered taught hired recruited signed inspired persuaded convinced allowed enabled joined'.split(
		' ',
	),
);

/** Verbs whose object is somebody else than who acts. */
export const APPOINTS = new Set(
	'appointed named nominated hired promoted elected elevated selected recruited commissioned designated installed ordained consecrated created made knighted awarded presented honored honoured decorated assigned dispatched'.split(
		' ',
	),
);

/** Words and marks behind which a clause may begin. */
export const BOUNDARIES = new Set([
	',',
	';',
	':',
	'and',
	'but',
	'or',
	'while',
	'when',
	'after',
	'before',
	'because',
	'although',
	'though',
	'where',
	'as',
	'since',
	'if',
	'until',
	'whereas',
	'-',
	'(',
	')',
]);

/** Words that open a noun phrase. */
export const DETERMINERS = new Set(
	'the a an this that these those his her their its my our your some many several two three all each every another both'.split(
		' ',
	),
);

/** Pronouns that may mean anybody or anything. */
export const OTHER_PRONOUNS = new Set(
	'it they he she we you this these those there who which that one everyone nobody someone'.split(' '),
);

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** The closed classes of words that clauses are made with, as bits: a word can be in several. */
export const CLASS = { pronoun: 1, relative: 2, boundary: 4, preposition: 8, other: 16, determiner: 32 } as const;

/** The classes that a word is in. */
export const classesOf = oncePerWord(
	(word) =>
		(isPronoun(word) ? CLASS.pronoun : 0) |
		(RELATIVES.has(word) ? CLASS.relative : 0) |
		(BOUNDARIES.has(word) ? CLASS.boundary : 0) |
		(PREPOSITIONS.has(word) ? CLASS.preposition : 0) |
		(OTHER_PRONOUNS.has(word) ? CLASS.other : 0) |
		(DETERMINERS.has(word) ? CLASS.determiner : 0),
);
