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

/** The address of a page: that which the options give, and that which site and path make where the file has none. */
export interface PageAddress {
	readonly given?: string | undefined;
	readonly made?: string | undefined;
}

/** Reads biography files and keeps what was read until a file changes. */
export interface Library {
	/** Publishes a biography file. @param file path from the root @param address that of its page */
	read(file: string, address: PageAddress): PublishedFile;
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
		read(file, { given, made }) {
			const biography = parsed.get(file) ?? parse(file);
			parsed.set(file, biography);
			return attempt(file, () => {
				const { pages, pageUrl, register: _, inject, provenance: __, failOn, root: ___, ...rest } = options;
				const page = given ?? biography.page ?? made;
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
