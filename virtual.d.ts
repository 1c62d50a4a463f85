/** What `biograph/rollup` gives to code. Add `/// <reference types="biograph/virtual" />` to a project. */
declare module '*.biography.yaml' {
	import type { PublishedGraph } from 'biograph/publish';

	/** The subject's name. */
	export const name: string;
	/** The subject's name as it stands in addresses. */
	export const slug: string;
	/** The graph that was published. */
	export const graph: PublishedGraph;
	/** The graph's text for a script element, escaped. */
	export const scriptText: string;
}

declare module 'virtual:biograph' {
	import type { PublishedGraph } from 'biograph/publish';

	/** The biographies of the site, in the order of their paths. */
	export const biographies: readonly {
		/** Path from the root. */
		readonly file: string;
		readonly name: string;
		readonly slug: string;
		readonly graph: PublishedGraph;
		readonly scriptText: string;
	}[];
}
