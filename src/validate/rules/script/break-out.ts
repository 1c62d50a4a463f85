import type { MarkupBlock } from '../../../markup';
import type { RuleOf } from '../../rule';
import { scriptContents } from '../sources';

// What ends a script element, or makes a parser read past its end tag. The letters of `script` may be of any case.
const sequence = /<\/script|<!--|<script/gi;

/** Markup holds nothing that ends or swallows the script element around it. */
export const breakOut: RuleOf<'script/break-out'> = {
	code: 'script/break-out',
	severity: 'warning',
	summary: 'JSON-LD holds nothing that ends or swallows the script element that it stands in, or will stand in.',
	source: scriptContents,
	each: 'graph',
	gate: (context) => context.sourceHas('<'),
	check({ graph }, report) {
		for (const block of graph.blocks) {
			if (block.syntax !== 'json-ld') continue;
			const at = { up: undefined, key: undefined, block };
			if (block.element && block.json === undefined && isCutOff(block)) {
				const span = { start: block.end, end: Math.min(block.end + 8, block.source.length) };
				report(at, { sequence: '</script' }, { severity: 'error', span });
				continue;
			}
			const found = [...inBlock(block)];
			// In a page only both together swallow what follows the script.
			const swallows = block.element !== undefined && found.some(([text]) => text === '<!--');
			const severity = swallows && found.some(([text]) => /^<script/i.test(text)) ? 'error' : 'warning';
			const first = found[0];
			if (first) report(at, { sequence: first[0] }, { severity, span: first[1] });
		}
	},
};

function* inBlock({ source, start, end }: MarkupBlock): Generator<[string, { start: number; end: number }]> {
	// Of NDJSON each line is a block: a search in the whole source would run on to its end for every one.
	const text = source.slice(start, end);
	if (!text.includes('<')) return;
	for (const match of text.matchAll(sequence)) {
		yield [match[0], { start: start + match.index, end: start + match.index + match[0].length }];
	}
}

/** Whether a script ends inside a text of its JSON: the end tag was part of the text. */
function isCutOff({ source, start, end }: MarkupBlock): boolean {
	let inside = false;
	for (let at = start; at < end; at++) {
		const letter = source[at];
		if (letter === '\\') at++;
		else if (letter === '"') inside = !inside;
	}
	return inside && /^<\/script/i.test(source.slice(end, end + 8));
}
