/** Where in a file an error is, as Rollup shows it. */
export interface BuildLocation {
	readonly file?: string;
	readonly line: number;
	readonly column: number;
}

/** What the plugin uses of Rollup's context; Rollup's and Vite's have it. */
export interface BuildContext {
	addWatchFile(file: string): void;
	emitFile(file: { readonly type: 'asset'; readonly fileName: string; readonly source: string }): string;
	warn(message: string): void;
}

/** An emitted file, as far as the plugin looks at it. */
export interface EmittedFile {
	readonly type: 'asset' | 'chunk';
	readonly fileName: string;
	source?: string | Uint8Array;
}

/** What the plugin uses of Vite's development server. */
export interface DevelopmentServer {
	readonly middlewares: {
		use(
			handler: (
				request: { readonly url?: string },
				response: { setHeader(name: string, value: string): unknown; end(body: string): unknown },
				next: () => void,
			) => void,
		): unknown;
	};
	readonly moduleGraph: {
		getModuleById(id: string): unknown;
		invalidateModule(module: never): void;
	};
	readonly ws: { send(payload: { readonly type: 'full-reload' }): void };
}

/** A plugin for Rollup and Vite: the hooks that biograph has. */
export interface BiographPlugin {
	readonly name: 'biograph';
	configResolved(config: { readonly root: string }): void;
	buildStart(this: BuildContext): void;
	resolveId(id: string): string | undefined;
	load(this: BuildContext, id: string): string | undefined;
	configureServer(server: DevelopmentServer): void;
	handleHotUpdate(change: { readonly file: string; readonly server: DevelopmentServer }): void;
	readonly transformIndexHtml: {
		readonly order: 'pre';
		handler(html: string, context: { readonly filename: string }): string;
	};
	readonly generateBundle: {
		readonly order: 'post';
		handler(this: BuildContext, options: unknown, bundle: Record<string, EmittedFile>): void;
	};
}
