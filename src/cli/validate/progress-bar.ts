import type { Terminal } from '../terminal';

const WIDTH = 24;
const CLEAR = '\r\u001b[2K';

/** How far a run over many files is, on a terminal; nothing elsewhere. */
export interface ProgressBar {
	/** One more file is done. */
	readonly step: () => void;
	/** Takes the bar away, so that something else can be written; the next step brings it back. */
	readonly hide: () => void;
}

/** A bar on standard error for runs that last long enough to be looked at. */
export function progressBar(total: number, { stderr }: Pick<Terminal, 'stderr'>): ProgressBar {
	if (!stderr.isTTY || total < 50) return { step: () => undefined, hide: () => undefined };
	let done = 0;
	let shown = '';
	return {
		step() {
			done++;
			const part = done / total;
			const bar = '█'.repeat(Math.floor(part * WIDTH)).padEnd(WIDTH, '░');
			const text = `${bar} ${Math.floor(part * 100)} % of ${total} files`;
			if (text !== shown) stderr.write(`${CLEAR}${text}`);
			shown = text;
		},
		hide() {
			if (shown !== '') stderr.write(CLEAR);
			shown = '';
		},
	};
}
