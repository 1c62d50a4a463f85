import type { View } from '../frames/frame';

/** Whether a word stands right before what begins with a capital, as before few of all mentions: "the painter Ann Lee". */
export const namedBehindWord = ({ tokens }: View, start: number): boolean =>
	tokens[start - 1]?.kind === 'word' && tokens[start]?.capital === true;
