/** What the mark at the start of a line says of it. */
export interface LineMark {
	readonly kind: 'bullet' | 'number' | 'heading' | 'quote' | 'rule';
	/** How many characters the mark and the space after it take. */
	readonly length: number;
	/** The mark itself: `•`, `12`. */
	readonly mark: string;
	/** Of a heading: how many characters to leave out at the end. */
	readonly tail?: number;
	/** Of a heading: its level. */
	readonly level?: number;
}

const BULLET = /^(?:[•‣◦▪▫●○·∙⁃➢➤►▶✓✔*+–—-]|\uF0B7)(\s{1,8})/;
const NUMBER = /^(?:\((\d{1,3}|[a-z])\)|\[(\d{1,3})\]|(\d{1,3})[.)]|([a-z])\))(\s{1,8})/;
const RULE = /^(?:[-_=*~–—·•]\s?){3,200}$/;

/** `== Heading ==` of wikis; one sign is the title. */
function wikiHeading(line: string): LineMark | undefined {
	if (line.charAt(0) !== '=' || line.length < 3) return undefined;
	let level = 1;
	while (level < 6 && line.charAt(level) === '=') level++;
	const sign = '='.repeat(level);
	if (!line.endsWith(sign) || line.length <= level * 2) return undefined;
	const inner = line.slice(level, -level);
	const title = inner.trim();
	if (title === '') return undefined;
	const lead = inner.length - inner.trimStart().length;
	return {
		kind: 'heading',
		mark: sign,
		length: level + lead,
		tail: level + (inner.length - lead - title.length),
		level,
	};
}

/** The mark that a trimmed line starts with, if any. */
export function lineMark(line: string): LineMark | undefined {
	if (line.length <= 400 && RULE.test(line)) return { kind: 'rule', length: line.length, mark: line.charAt(0) };
	const heading = wikiHeading(line);
	if (heading) return heading;
	const start = line.slice(0, 16);
	const bullet = BULLET.exec(start);
	if (bullet && bullet[0].length < line.length) {
		return { kind: 'bullet', length: bullet[0].length, mark: start.charAt(0) };
	}
	const number = NUMBER.exec(start);
	if (number && number[0].length < line.length) {
		return {
			kind: 'number',
			length: number[0].length,
			mark: number[1] ?? number[2] ?? number[3] ?? number[4] ?? '',
		};
	}
	if (line.startsWith('> ') && line.length > 2) return { kind: 'quote', length: 2, mark: '>' };
	return undefined;
}
