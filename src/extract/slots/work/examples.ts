import type { View } from '../../frames/frame';
import { inClass } from '../in-class';

const OPENS_EXAMPLES = /^(?:including|such|like|among|viz|viz\.|namely)$/;

/** Token after "including" or "such as" in a phrase of small words; 0 where there is none. */
export function examplesAt(view: View, at: number): number {
	const { tokens } = view;
	for (let i = at; i < at + 9; i++) {
		const token = tokens[i];
		// "of several boards, including"
		if (token?.lower === ',' && i > at && OPENS_EXAMPLES.test(tokens[i + 1]?.lower ?? '')) continue;
		if (token?.kind !== 'word') return 0;
		if (token.lower === 'among' && tokens[i + 1]?.lower === 'them') return i + 2;
		if (/^(?:including|like|viz|namely)$/.test(token.lower)) return tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
		if (token.lower === 'such' && tokens[i + 1]?.lower === 'as') return i + 2;
		if (
			inClass(view, 'title-stop', token.lower) &&
			!/^(?:and|the|a|of|such|other|several|many|various|some)$/.test(token.lower)
		)
			return 0;
	}
	return 0;
}
