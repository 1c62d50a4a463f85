import type { Terminal } from './terminal';

const WIDTH = 24;

/** A progress bar on a terminal; nothing elsewhere. */
export interface Progress {
	/** Notes how many bytes were read. */
	readonly read: (bytes: number) => void;
	readonly show: (lines: number, bad: number) => void;
	/** Takes the bar away. */
	readonly done: () => void;
}

/**
 * A progress bar on standard error, where that is a terminal.
 *
 * @param size the size of the input in bytes, when known: without it, only a count is shown
 */
export function progressOf({ stderr }: Terminal, size: number | undefined): Progress {
	if (!stderr.isTTY) return { read: () => undefined, show: () => undefined, done: () => undefined };
	let seen = 0;
	let shown = '';
	return {
		read: (bytes) => {
			seen += bytes;
		},
		show: (lines, bad) => {
			const part = size ? Math.min(1, seen / size) : 0;
			const bar = size ? `${'█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░')} ${Math.round(part * 100)} % ` : '';
			const text = `${bar}${lines} lines${bad > 0 ? `, ${bad} with errors` : ''}`;
			if (text !== shown) stderr.write(`\r\u001b[2K${text}`);
			shown = text;
		},
		done: () => {
			if (shown !== '') stderr.write('\r\u001b[2K');
		},
	};
}
