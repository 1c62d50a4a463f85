import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBiography, parseRegister } from '../file';
import { BiographError, type Biography, type Register } from '../model';
import { type PublishedGraph, publish, toScriptText, type Withheld } from '../publish';
import { provenance } from '../publish/provenance';
import { applyRegister } from '../reconcile';
import { buildError } from './build-error';
import type { BiographPluginOptions } from './options';

/** A biography file as it is published on a page. */
export interface PublishedFile {
	readonly biography: Biography;
	readonly graph: PublishedGraph;
	/** The graph's text for a script element. */
	readonly text: string;
	readonly withheld: readonly Withheld[];
	readonly provenance: () => string;
}

/** Reads biography files and keeps what was read until a file changes. */
export interface Library {
	/** Publishes a biography file. @param file path from the root @param page address of the page */
	read(file: string, page: string | undefined): PublishedFile;
	/** Forgets a file that has changed. */
	forget(): void;
}

/**
 * Opens the biographies under a root.
 *
 * @throws Error of the build, with file and line, from `read`
 */
export function openLibrary(root: string, options: BiographPluginOptions): Library {
	const parsed = new Map<string, Biography>();
	let register: Register | undefined;
	const attempt = <T>(file: string, act: () => T): T => {
		try {
			return act();
		} catch (error) {
			throw buildError(error, file);
		}
	};
	const textOf = (file: string): string => {
		const path = join(root, file);
		if (existsSync(path)) return readFileSync(path, 'utf8');
		throw new BiographError('not-a-file', `${file}: no such file under ${root}: correct the path in the options`);
	};
	const parse = (file: string): Biography =>
		attempt(file, () => {
			if (options.register !== undefined && !register) {
				const path = options.register;
				register = attempt(path, () => parseRegister(textOf(path), { file: path }));
			}
			const biography = parseBiography(textOf(file), { file });
			return register ? applyRegister(biography, register) : biography;
		});
	return {
		read(file, page) {
			const biography = parsed.get(file) ?? parse(file);
			parsed.set(file, biography);
			return attempt(file, () => {
				const { pages, pageUrl, register: _, inject, provenance: __, failOn, root: ___, ...rest } = options;
				const settings = { ...rest, ...(page !== undefined && { page }) };
				const { graph, withheld } = publish(biography, settings as typeof settings & { readonly profile: 'linked' });
				return {
					biography,
					graph,
					text: toScriptText(graph),
					withheld,
					provenance: () => `${JSON.stringify(provenance(biography, settings), undefined, 1)}\n`,
				};
			});
		},
		forget() {
			parsed.clear();
			register = undefined;
		},
	};
}
