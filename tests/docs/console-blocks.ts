/** A command of a page and what it prints there; a line `…` stands for any lines. */
export interface ConsoleExample {
	readonly command: string;
	readonly output: readonly string[];
	readonly line: number;
}

/** A module of a page and what it prints there; `undefined` where the page does not show it. */
export interface ModuleExample {
	readonly code: string;
	readonly output: readonly string[] | undefined;
	readonly line: number;
}

interface Fence {
	readonly language: string;
	readonly lines: readonly string[];
	readonly line: number;
	readonly lastLine: number;
}

const fencesOf = (markdown: string): Fence[] => {
	const fences: Fence[] = [];
	let open: { language: string; lines: string[]; line: number } | undefined;
	for (const [index, text] of markdown.split('\n').entries()) {
		const mark = /^```(\S*)/.exec(text);
		if (mark && open) {
			fences.push({ ...open, lastLine: index + 1 });
			open = undefined;
		} else if (mark) open = { language: mark[1]!, lines: [], line: index + 1 };
		else open?.lines.push(text);
	}
	return fences;
};

/** The commands in the `console` blocks of a page. */
export function consoleExamples(markdown: string): ConsoleExample[] {
	return fencesOf(markdown)
		.filter((fence) => fence.language === 'console')
		.flatMap((fence) => {
			const examples: { command: string; output: string[]; line: number }[] = [];
			for (const [index, text] of fence.lines.entries()) {
				if (text.startsWith('$ ')) examples.push({ command: text.slice(2), output: [], line: fence.line + index + 1 });
				else examples.at(-1)?.output.push(text);
			}
			return examples;
		});
}

/** The `js` blocks of a page that import something, each with the `text` block that follows it as its output. */
export function moduleExamples(markdown: string): ModuleExample[] {
	const fences = fencesOf(markdown);
	return fences.flatMap((fence, index) => {
		if (fence.language !== 'js' || !fence.lines.some((text) => text.startsWith('import '))) return [];
		const next = fences[index + 1];
		const shows = next?.language === 'text' && next.line - fence.lastLine <= 4;
		return [{ code: fence.lines.join('\n'), output: shows ? next.lines : undefined, line: fence.line }];
	});
}

/** What is wrong with real output against that of a page; `undefined` where they agree. */
export function outputDifference(real: string, shown: readonly string[]): string | undefined {
	const lines =
		real.trim() === ''
			? []
			: real
					.trimEnd()
					.split('\n')
					.map((line) => line.trimEnd());
	let at = 0;
	let isGap = false;
	for (const expected of shown.map((line) => line.trimEnd())) {
		if (expected.trim() === '…') {
			isGap = true;
			continue;
		}
		const found = isGap ? lines.indexOf(expected, at) : at;
		if (found === -1 || lines[found] !== expected)
			return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(lines[at])}`;
		at = found + 1;
		isGap = false;
	}
	return isGap || at >= lines.length ? undefined : `more output than shown: ${JSON.stringify(lines[at])}`;
}
