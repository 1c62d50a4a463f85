import { extname, resolve } from 'node:path';
import type { SourceText } from '../convert';
import { BiographError, type MediaType } from '../model';
import { readText, sourceId } from './input';
import type { SharedOptions } from './shared-options';
import { readSourcesFile } from './sources-file';
import type { Terminal } from './terminal';

/** What the ending of a file's name says of it; other files are judged by their first characters. */
const ENDINGS: ReadonlyMap<string, MediaType> = new Map([
	['.md', 'text/markdown'],
	['.markdown', 'text/markdown'],
	['.html', 'text/html'],
	['.htm', 'text/html'],
	['.xhtml', 'text/html'],
	['.wiki', 'text/x-wiki'],
	['.wikitext', 'text/x-wiki'],
	['.mediawiki', 'text/x-wiki'],
	['.json', 'application/json'],
	['.vcf', 'text/vcard'],
	['.vcard', 'text/vcard'],
]);

/**
 * The sources that paths name, with what `--sources` says of them; each has an id of its own, made of its file name.
 *
 * @throws BiographError for no path, standard input twice, or a file that cannot be read as text
 */
export async function readSources(
	paths: readonly string[],
	{ sources: about, maxBytes }: Pick<SharedOptions, 'sources' | 'maxBytes'>,
	terminal: Terminal,
): Promise<readonly SourceText[]> {
	if (paths.length === 0) throw new BiographError('invalid-option', 'no file given: name one, or - for standard input');
	if (paths.filter((path) => path === '-').length > 1) {
		throw new BiographError('invalid-option', 'standard input is named twice: give - once');
	}
	const known = about === undefined ? undefined : await readSourcesFile(about, maxBytes, terminal);
	const taken = new Set<string>();
	const sources: SourceText[] = [];
	for (const path of paths) {
		const text = await readText(path, maxBytes, terminal);
		let id = sourceId(path);
		for (let number = 2; taken.has(id); number++) id = `${sourceId(path)}-${number}`;
		taken.add(id);
		const mediaType = ENDINGS.get(extname(path).toLowerCase());
		sources.push({ ...(mediaType && { mediaType }), ...known?.get(resolve(terminal.cwd, path)), text, id });
	}
	return sources;
}
