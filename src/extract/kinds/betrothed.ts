import type { Match } from '../frames/frame';

/** "got engaged to a dancer", "was engaged to Milly": whom somebody is to marry, and no post. */
export const isBetrothed = ({ view: { tokens }, classes: [verb] }: Match): boolean =>
	/(?:^| )engage$/.test(verb?.word ?? '') && tokens[verb?.end ?? 0]?.lower === 'to';
