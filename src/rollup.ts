import { isAbsolute, join, relative, sep } from 'node:path';
import { biographyFiles } from './rollup/biography-files';
import { checkPage } from './rollup/check';
import { checkOptions } from './rollup/check-options';
import { EXTENSION, findBiography, findPage, nameOf } from './rollup/find-biography';
import { inject } from './rollup/inject';
import { type Library, openLibrary, type PageAddress, type PublishedFile } from './rollup/library';
import { fileModule, listModule, VIRTUAL } from './rollup/modules';
import type { BiographPluginOptions } from './rollup/options';
import type { BiographPlugin } from './rollup/plugin';

export type { BiographPluginOptions } from './rollup/options';
export type { BiographPlugin } from './rollup/plugin';

const slashed = (path: string): string => path.split(sep).join('/');

/**
 * A plugin for Rollup and Vite: writes the markup of biography files into the HTML pages of a site, with their
 * provenance beside them, or gives it to code as `import { scriptText } from './ada.biography.yaml'` and
 * `import { biographies } from 'virtual:biograph'`. Injecting adds nothing to what the browser loads as code.
 *
 * @param options how biographies are found, published and checked
 * @throws BiographError `invalid-option` or `invalid-url` for an option that is not right
 * @throws Error in the build, with file and line, for a file that is not right
 * @example
 * export default { plugins: [biograph({ site: 'https://example.org/' })] };
 */
export function biograph(options: BiographPluginOptions = {}): BiographPlugin {
	checkOptions(options);
	const { pages = {}, inject: isInjected = true, provenance: isTold = true } = options;
	let root = options.root ?? '.';
	let isVite = false;
	let library: Library | undefined;
	const documents = new Map<string, string>();
	const warnings: string[] = [];
	/** The pages that the build has. */
	const met = new Set<string>();

	const books = (): Library => {
		library ??= openLibrary(root, options);
		return library;
	};
	const addressOf = (html: string): PageAddress => ({
		given: options.pageUrl?.(html),
		made:
			options.site === undefined
				? undefined
				: `${options.site.replace(/\/$/, '')}/${encodeURI(html.replace(/(?:^|(?<=\/))index\.html$/, ''))}`,
	});
	/** The biography for code: of the page that it is on, so that both have the same `@id`s. */
	const forCode = (file: string): PublishedFile => {
		const page = findPage(root, file, pages);
		const address =
			page === undefined ? { given: options.pageUrl?.(file.replace(EXTENSION, '.html')) } : addressOf(slashed(page));
		return books().read(file, address);
	};
	/** The page with its markup, where it has a biography. */
	const dress = (html: string, path: string): string => {
		met.add(path);
		const file = findBiography(root, path, pages);
		if (!isInjected || file === undefined) return html;
		const published = books().read(slashed(file), addressOf(path));
		let markup = `<script type="application/ld+json">${published.text}</script>\n`;
		if (isTold) {
			const name = `${nameOf(file)}.provenance.jsonld`;
			documents.set(slashed(join(path, '..', name)), published.provenance());
			// Vite would look for the file before it is written; it takes the attribute out.
			markup += `<link rel="alternate" type="application/ld+json" href="${encodeURIComponent(name)}"${isVite ? ' vite-ignore' : ''}>\n`;
		}
		const dressed = inject(html, markup);
		warnings.push(...checkPage(dressed, path, slashed(file), options));
		return dressed;
	};
	return {
		name: 'biograph',
		configResolved(config) {
			isVite = true;
			root = options.root ?? config.root;
		},
		buildStart() {
			library = undefined;
			documents.clear();
			met.clear();
			for (const file of biographyFiles(root)) this.addWatchFile(join(root, file));
			if (options.register !== undefined) this.addWatchFile(join(root, options.register));
		},
		resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
		load(id) {
			if (id === `\0${VIRTUAL}`) {
				return listModule(biographyFiles(root).map((file) => [file, forCode(file)]));
			}
			if (!id.endsWith(EXTENSION)) return undefined;
			this.addWatchFile(id);
			return fileModule(forCode(slashed(isAbsolute(id) ? relative(root, id) : id)));
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const asked = request.url?.split('?', 1)[0] ?? '';
				const document = [...documents].find(([path]) => `/${encodeURI(path)}` === asked)?.[1];
				if (document === undefined) return next();
				response.setHeader('Content-Type', 'application/ld+json');
				response.end(document);
			});
		},
		handleHotUpdate({ file, server }) {
			if (!file.endsWith(EXTENSION) && !(options.register && file.endsWith(options.register))) return;
			library?.forget();
			const listed = server.moduleGraph.getModuleById(`\0${VIRTUAL}`);
			if (listed) server.moduleGraph.invalidateModule(listed as never);
			server.ws.send({ type: 'full-reload' });
		},
		transformIndexHtml: {
			order: 'pre',
			handler(html, { filename }) {
				try {
					return dress(html, slashed(relative(root, filename)));
				} catch (error) {
					// Vite would show line and column as places in the page; the message says where they are.
					if (error instanceof Error && 'loc' in error) error.loc = undefined;
					throw error;
				}
			},
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				for (const emitted of Object.values(bundle)) {
					if (isVite || emitted.type !== 'asset' || !/\.html?$/.test(emitted.fileName)) continue;
					const { source = '' } = emitted;
					emitted.source = dress(
						typeof source === 'string' ? source : new TextDecoder().decode(source),
						emitted.fileName,
					);
				}
				for (const [fileName, source] of documents) this.emitFile({ type: 'asset', fileName, source });
				for (const page of met.size > 0 ? Object.keys(pages) : [])
					if (!met.has(page)) warnings.push(`pages names "${page}", which this build does not have: correct the path`);
				for (const warning of warnings.splice(0)) this.warn(warning);
			},
		},
	};
}
