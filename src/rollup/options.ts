import type { PublishOptions } from '../publish';

/** How the plugin finds, publishes and checks biographies. */
export interface BiographPluginOptions extends Omit<PublishOptions, 'page'> {
	/**
	 * Which biography goes into which page: paths of HTML files to paths of biography files, both from the root.
	 * A page that is not named here takes `NAME.biography.yaml` beside `NAME.html`, or the only biography in the
	 * folder of an `index.html`.
	 */
	readonly pages?: Readonly<Record<string, string>>;
	/**
	 * Address of a page, from the path of its HTML file. Where absent: the biography's own `page`, else the site and
	 * that path. For code that imports `NAME.biography.yaml` it is asked about `NAME.html`.
	 */
	readonly pageUrl?: (html: string) => string | undefined;
	/** Path of a register (`entities.yaml`) from the root: organisations and places get its `@id`s and links. */
	readonly register?: string;
	/** Whether the script is written into HTML. Default true. */
	readonly inject?: boolean;
	/** Whether `NAME.provenance.jsonld` is written beside the page and linked from it. Default true. */
	readonly provenance?: boolean;
	/** The findings that stop a build: errors, warnings too, or none. Default `error`. */
	readonly failOn?: 'error' | 'warning' | 'never';
	/** The folder that paths count from. Default: Vite's root, else the working directory. */
	readonly root?: string;
}
