import type { Frame } from '../../frames/frame';
import { ofSubject } from '../of-subject';
import { APPOINTED_FRAMES } from './appointed';
import { APPOSITION_FRAMES } from './apposition';
import { AT_BODY_FRAMES } from './at-body';
import { CONFIRMED_FRAMES } from './confirmed';
import { COPULA_FRAMES } from './copula';
import { EMPLOYER_FRAMES } from './employer';
import { ENNOBLED_FRAMES } from './ennobled';
import { ENTRY_FRAMES } from './entry';
import { HEADLINE_FRAMES } from './headline';
import { JOINED_FRAMES } from './joined';
import { LED_FRAMES } from './led';
import { SECONDMENT_FRAMES } from './secondment';
import { SERVED_FRAMES } from './served';

/** All frames for posts; the more telling come first. */
export const POSITION_FRAMES: readonly Frame[] = [
	...SECONDMENT_FRAMES,
	...APPOINTED_FRAMES,
	...ENNOBLED_FRAMES,
	...CONFIRMED_FRAMES,
	...SERVED_FRAMES,
	...COPULA_FRAMES,
	...APPOSITION_FRAMES,
	...LED_FRAMES,
	...EMPLOYER_FRAMES,
	...JOINED_FRAMES,
	...AT_BODY_FRAMES,
	...HEADLINE_FRAMES,
	...ENTRY_FRAMES,
].map(ofSubject);
