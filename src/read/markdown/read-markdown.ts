import type { Reference } from '../../model';
import type { BlockDraft, Draft } from '../draft';
import { isoDay } from '../html/read-html';
import { parseReference } from '../references/parse-reference';
import { TextWriter } from '../text-writer';
import { readFrontMatter } from './front-matter';
import { layFrontProse } from './front-prose';
import { renderMarkdown } from './render-markdown';

/** Reads Markdown of the dialects that sites use, with the YAML or TOML before it. */
export function readMarkdown(source: string): Draft {
	const front = readFrontMatter(source);
	const items = front?.items ?? [];
	const writer = new TextWriter();
	renderMarkdown(source.slice(front?.end ?? 0), writer);
	layFrontProse(items, writer);
	const value = (key: string): string | undefined =>
		items.find(({ path }) => path.length === 1 && path[0] === key)?.value;
	const title = value('title') ?? value('name');
	const published = isoDay(value('date') ?? value('published') ?? value('pubDate'));
	const laid = writer.finish();
	// Footnotes are references; one defined twice counts once.
	const references = new Map<string, Reference>();
	const blocks = laid.blocks.map((block): BlockDraft => {
		const { start, end, mark: key } = block;
		if (block.kind !== 'reference' || key === undefined) return block;
		if (!references.has(key)) references.set(key, { key, start, end, ...parseReference(laid.text.slice(start, end)) });
		return { ...block, reference: key };
	});
	return {
		...laid,
		blocks,
		references: [...references.values()],
		data: items,
		...(title === undefined ? {} : { title: title.replace(/<[^<>]{0,200}>/g, '') }),
		...(published === undefined ? {} : { published }),
	};
}
