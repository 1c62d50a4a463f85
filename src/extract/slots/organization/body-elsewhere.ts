import type { Document } from '../../../model';

/** Whether a text has somebody at, for or with a bare name, which is a body's then. */
export const isBodyElsewhere = ({ text }: Document, name: string): boolean =>
	['at', 'for', 'with', 'join', 'joined', 'joining', 'left'].some((word) =>
		[` ${word} ${name}`, ` ${word} the ${name}`].some((words) => text.includes(words)),
	);
