import type { MarkupMediaType } from '../markup';
import type { Severity } from '../model';
import type { Vocabulary } from '../vocabulary';

/** How markup is validated. Everything is optional. */
export interface ValidateOptions {
	/** What the markup is; found out from its first characters where absent. */
	readonly mediaType?: MarkupMediaType;
	/** The address of the page: the base of relative addresses. */
	readonly url?: string;
	/** The name of the file, for the findings' spans. */
	readonly file?: string;
	/**
	 * The provenance document of the markup, made with the same options: its nodes count as present, and each value that
	 * tells of its subject has to have an entry in it.
	 */
	readonly provenance?: string;
	/** Another vocabulary than the built-in one, from `parseVocabulary`. */
	readonly vocabulary?: Vocabulary;
	/** Rules switched off or given another severity, by code (`values/date`) or family (`values`). The code wins. */
	readonly rules?: Readonly<Record<string, Severity | 'off'>>;
	/** The family `google`: `false` for none, else features to switch on or off by name; all are on. */
	readonly features?: false | Readonly<Record<string, boolean>>;
	/** The family `page`: compare the markup with the page's visible text. On by default for HTML. */
	readonly page?: boolean;
	/** The family `privacy`: class C and D data about living people. Off by default. */
	readonly privacy?: boolean;
	/** Also names terms that schema.org has not settled yet. Off by default. */
	readonly pending?: boolean;
}

/** How much was looked at: so that no finding means checked, not passed over. */
export interface Coverage {
	readonly blocks: number;
	readonly nodes: number;
	readonly properties: number;
	/** Blocks passed over, and why. */
	readonly skipped: readonly { readonly reason: string; readonly line: number; readonly column: number }[];
	/** The vocabulary used. */
	readonly vocabulary: string;
}
