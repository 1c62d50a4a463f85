import type { Severity } from '../../model';

/** A rule or a family of rules, and what becomes of it. */
export type Rules = Readonly<Record<string, Severity | 'off'>>;

/** What may be said in the configuration file for all files, and again for some of them. */
export interface Adjustments {
	readonly rules?: Rules;
	/** `false` for none of Google's features; else features switched on or off by name. */
	readonly google?: false | Readonly<Record<string, boolean>>;
	readonly page?: boolean;
	readonly privacy?: boolean;
	readonly pending?: boolean;
}

/** The configuration file, `biograph.config.json`. */
export interface Config extends Adjustments {
	/** Globs of files that are not looked at, relative to the folder of the file. */
	readonly ignore?: readonly string[];
	/** Other settings for some files; later ones win. */
	readonly overrides?: readonly ({ readonly files: readonly string[] } & Adjustments)[];
	readonly failOn?: 'error' | 'warning' | 'never';
	readonly baseline?: string;
	readonly vocabulary?: string;
	readonly provenance?: string;
}

/** Everything that checking a file needs, as plain data: it is sent to threads. */
export interface Settings {
	/** The folder that file names are relative to. */
	readonly cwd: string;
	/** The folder that globs are relative to. */
	readonly root: string;
	readonly maxBytes: number;
	readonly page: string | undefined;
	readonly base: Adjustments;
	readonly overrides: readonly ({ readonly files: readonly string[] } & Adjustments)[];
	/** The text of another vocabulary, and the name of its file. */
	readonly vocabulary: { readonly text: string; readonly name: string } | undefined;
	/** The text of the provenance document. */
	readonly provenance: string | undefined;
	/** Whether a report shows source lines or the ends of spans. */
	readonly lines: boolean;
}

/** One set of adjustments over another: what is said later wins, rule by rule. */
export function adjusted(first: Adjustments, later: Adjustments): Adjustments {
	const google =
		later.google === undefined || first.google === undefined || later.google === false || first.google === false
			? (later.google ?? first.google)
			: { ...first.google, ...later.google };
	return {
		...first,
		...later,
		rules: { ...first.rules, ...later.rules },
		...(google === undefined ? {} : { google }),
	};
}
