import type { Lexicons } from '../frames/frame';
import { BODY_LEXICON } from './bodies';
import { CAREER_LEXICON } from './career';
import { CORE_LEXICON } from './core';
import { DEGREE_LEXICON } from './degrees';
import { EVENT_LEXICON } from './event-heads';
import { PRIZE_LEXICON } from './prizes';
import { TITLE_LEXICON } from './titles';
import { WORK_LEXICON } from './work-types';

/** The built-in lexicons; classes of one name add up. */
export const LEXICONS: readonly Lexicons[] = [
	CORE_LEXICON,
	CAREER_LEXICON,
	TITLE_LEXICON,
	DEGREE_LEXICON,
	BODY_LEXICON,
	PRIZE_LEXICON,
	WORK_LEXICON,
	EVENT_LEXICON,
];
