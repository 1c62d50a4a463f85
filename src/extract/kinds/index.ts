import type { Frame, Reader } from '../frame';
import { AWARD_FRAMES } from './award';
import { EDUCATION_FRAMES } from './education';
import { EVENT_FRAMES } from './event';
import { EXPERTISE_FRAMES } from './expertise';
import { FOUNDED_FRAMES } from './founded';
import { MEMBERSHIP_FRAMES } from './membership';
import { POSITION_FRAMES } from './position';
import { WORK_FRAMES } from './work';

/** All built-in frames, kind by kind; within a kind the more telling come first. */
export const FRAMES: readonly Frame[] = [
	...EDUCATION_FRAMES,
	...POSITION_FRAMES,
	...MEMBERSHIP_FRAMES,
	...AWARD_FRAMES,
	...WORK_FRAMES,
	...EVENT_FRAMES,
	...FOUNDED_FRAMES,
	...EXPERTISE_FRAMES,
];

/** What is read off a document as a whole, beside its sentences. */
export const READERS: readonly Reader[] = [];
