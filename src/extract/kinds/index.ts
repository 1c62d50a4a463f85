import type { Frame, Reader } from '../frames/frame';
import { LIST_READERS } from '../lists';
import { TALK_READERS } from '../talk';
import { AWARD_FRAMES } from './award';
import { SCHOOL_FRAMES } from './education';
import { CLASS_YEARS_READER } from './education/class-years';
import { DEGREE_FRAMES } from './education/degrees';
import { TRAINING_FRAMES } from './education/training';
import { EVENT_FRAMES } from './event';
import { EXPERTISE_FRAMES } from './expertise';
import { FOUNDED_FRAMES } from './founded';
import { IDENTIFIER_READER } from './identifier';
import { LANGUAGE_FRAMES } from './language';
import { LIFE_READER } from './life';
import { BIRTH_FRAMES } from './life/birth';
import { DEATH_FRAMES } from './life/death';
import { LIFE_LINE_READER } from './life/life-line';
import { MEMBERSHIP_FRAMES } from './membership';
import { NAME_FRAMES, NAME_READER } from './name';
import { NATIONALITY_FRAMES } from './nationality';
import { OCCUPATION_FRAMES } from './occupation';
import { POSITION_FRAMES } from './position';
import { RELATIVE_FRAMES } from './relative';
import { WORK_FRAMES } from './work';
import { PLAYED_FRAMES } from './work/played';
import { TRANSLATED_FRAMES } from './work/translated';

/** All built-in frames, kind by kind; within a kind the more telling come first. */
export const FRAMES: readonly Frame[] = [
	...NAME_FRAMES,
	...BIRTH_FRAMES,
	...DEATH_FRAMES,
	...NATIONALITY_FRAMES,
	...RELATIVE_FRAMES,
	...DEGREE_FRAMES,
	...SCHOOL_FRAMES,
	...TRAINING_FRAMES,
	...POSITION_FRAMES,
	...MEMBERSHIP_FRAMES,
	...AWARD_FRAMES,
	...WORK_FRAMES,
	...TRANSLATED_FRAMES,
	...PLAYED_FRAMES,
	...EVENT_FRAMES,
	...FOUNDED_FRAMES,
	...OCCUPATION_FRAMES,
	...EXPERTISE_FRAMES,
	...LANGUAGE_FRAMES,
];

/** What is read off a document as a whole, beside its sentences. */
export const READERS: readonly Reader[] = [
	NAME_READER,
	LIFE_READER,
	LIFE_LINE_READER,
	IDENTIFIER_READER,
	CLASS_YEARS_READER,
	...LIST_READERS,
	...TALK_READERS,
];

/** Readers that need no words of English: the subject's name and printed identifiers. */
export const ANY_LANGUAGE_READERS: readonly Reader[] = [NAME_READER, IDENTIFIER_READER];
