import type { PublishedFile } from './library';

/** The module that lists all biographies. */
export const VIRTUAL = 'virtual:biograph';

const literal = (value: unknown): string =>
	JSON.stringify(value).replace(/[\u2028\u2029<]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Code of the module of one biography file. */
export function fileModule({ graph, text, biography }: PublishedFile): string {
	return [
		`export const name = ${literal(biography.subject.name)};`,
		`export const slug = ${literal(biography.subject.slug)};`,
		`export const graph = ${literal(graph)};`,
		`export const scriptText = ${literal(text)};`,
		'',
	].join('\n');
}

/** Code of the module that lists all biographies: `biographies`, in the order of their paths. */
export function listModule(files: readonly (readonly [file: string, published: PublishedFile])[]): string {
	const rows = files.map(([file, { biography, graph, text }]) =>
		literal({ file, name: biography.subject.name, slug: biography.subject.slug, graph, scriptText: text }),
	);
	return `export const biographies = [${rows.join(',\n')}];\n`;
}
