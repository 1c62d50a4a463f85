import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a biography file's name ends with. */
export const EXTENSION = '.biography.yaml';

/**
 * The biography of a page: what `pages` says, else `NAME.biography.yaml` beside `NAME.html`, else the only biography in
 * the folder of an `index.html` that has no page of its own.
 *
 * @param html the path of the HTML file from the root, with `/`
 * @returns the path of the biography file from the root
 */
export function findBiography(root: string, html: string, pages: Readonly<Record<string, string>>): string | undefined {
	if (Object.hasOwn(pages, html)) return pages[html];
	const folder = dirname(html);
	const beside = join(folder, basename(html).replace(/\.html?$/, EXTENSION));
	if (existsSync(join(root, beside))) return beside;
	if (basename(html) !== 'index.html' || !existsSync(join(root, folder))) return undefined;
	const names = new Set(readdirSync(join(root, folder)));
	const files = [...names].filter((name) => name.endsWith(EXTENSION));
	const file = files.length === 1 ? join(folder, files[0]!) : undefined;
	const hasPage = (name: string): boolean => names.has(`${name}.html`) || names.has(`${name}.htm`);
	return file === undefined || hasPage(nameOf(file)) || Object.values(pages).includes(file) ? undefined : file;
}

/**
 * The page of a biography, the other way round: what `pages` says, else `NAME.html` beside it, else the `index.html` that
 * takes it.
 *
 * @param file the path of the biography file from the root, with `/`
 * @returns the path of the HTML file from the root; `undefined` where none is there
 */
export function findPage(root: string, file: string, pages: Readonly<Record<string, string>>): string | undefined {
	const named = Object.keys(pages).find((html) => pages[html] === file);
	if (named !== undefined) return named;
	const folder = dirname(file);
	return [`${nameOf(file)}.html`, `${nameOf(file)}.htm`, 'index.html']
		.map((name) => join(folder, name))
		.find((html) => existsSync(join(root, html)) && findBiography(root, html, pages) === join(file));
}

/** The name that a biography's other files have: `ada` of `people/ada.biography.yaml`. */
export function nameOf(file: string): string {
	return basename(file).slice(0, -EXTENSION.length);
}
