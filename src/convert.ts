import { type ExtractOptions, extract } from './extract';
import type { Biography, Finding } from './model';
import { type Published, type PublishedGraph, type PublishOptions, publish, type Withheld } from './publish';
import { type ReadOptions, read } from './read';
import { type ReconcileOptions, reconcile } from './reconcile';
import { validate } from './validate';

/** One source: its text and what is known of it. */
export interface SourceText extends ReadOptions {
	readonly text: string;
}

/** The options of all stages. */
export type ConvertOptions = ExtractOptions & ReconcileOptions & Omit<PublishOptions, 'proposed'>;

/** What `convert` gives: the result of each stage that a caller may want. */
export interface Converted {
	readonly biography: Biography;
	readonly graph: PublishedGraph;
	readonly withheld: readonly Withheld[];
	readonly findings: readonly Finding[];
}

/**
 * Converts texts about one person into one validated graph: read, extract, reconcile, publish, validate. The facts
 * are published as proposed: nobody has accepted them yet.
 *
 * @param sources a text, or several about the same person with what is known of each
 * @param options the options of all stages
 * @throws BiographError for bad input and options: no person in the text, an address that is none, …
 * @example
 * const { graph, biography } = convert('Ada Roe is an engineer at Acme Ltd.', { profile: 'linked' });
 */
export function convert(
	sources: string | SourceText | readonly (string | SourceText)[],
	options: ConvertOptions = {},
): Converted {
	const documents = [sources]
		.flat()
		.map((source) => (typeof source === 'string' ? read(source) : read(source.text, source)));
	const claims = documents.flatMap((document) => extract(document, options));
	const biography = reconcile(claims, options);
	const { graph, withheld }: Published = publish(biography, { ...options, proposed: true } as PublishOptions & {
		profile: 'linked';
	});
	const { findings } = validate(JSON.stringify(graph), { mediaType: 'application/ld+json' });
	return { biography, graph, withheld, findings };
}
