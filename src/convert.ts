import { type ExtractOptions, extract } from './extract';
import { BiographError, type Biography, type Claim, type Document, type Finding, type Note } from './model';
import { notesOn } from './notes';
import { type PublishedGraph, type PublishOptions, publish, type Withheld } from './publish';
import { type ReadOptions, read } from './read';
import { type ReconcileOptions, reconcile } from './reconcile';
import { checkPublished } from './validate/check-published';

/** One source: its text and what is known of it. */
export interface SourceText extends ReadOptions {
	readonly text: string;
}

/** The options of all stages. */
export type ConvertOptions = ExtractOptions & ReconcileOptions & Omit<PublishOptions, 'proposed'>;

/** What `convert` gives: the result of each stage that a caller may want. */
export interface Converted {
	readonly documents: readonly Document[];
	readonly biography: Biography;
	readonly graph: PublishedGraph;
	readonly withheld: readonly Withheld[];
	readonly findings: readonly Finding[];
	/** Texts that are not in English, and texts that tell nothing of the subject. */
	readonly notes: readonly Note[];
}

/** What `convert` takes: a text, or several about the same person. */
export type Sources = string | SourceText | readonly (string | SourceText)[];

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
export function convert(sources: Sources, options: ConvertOptions = {}): Converted {
	const { documents, biography, notes } = gather(sources, options);
	// Which of the two graphs it is depends on `profile`; here it is only handed on.
	const { graph, withheld } = publish(biography, { ...options, proposed: true, profile: options.profile as 'linked' });
	const findings = checkPublished(JSON.stringify(graph), options.profile, { mediaType: 'application/ld+json' });
	return { documents, biography, graph, withheld, findings, notes };
}

/** The first half of the line: texts to documents and a biography. */
export function gather(
	sources: Sources,
	options: ExtractOptions & ReconcileOptions = {},
): Pick<Converted, 'documents' | 'biography' | 'notes'> {
	const documents = [sources]
		.flat()
		.map((source) => (typeof source === 'string' ? read(source) : read(source.text, source)));
	const biography = reconcile(claimsOf(documents, options), options);
	return { documents, biography, notes: notesOn(documents, biography) };
}

/** The claims of all documents. What one of them leaves open, its subject, the others may tell. */
function claimsOf(documents: readonly Document[], options: ExtractOptions): readonly Claim[] {
	if (options.subject !== undefined || documents.length < 2)
		return documents.flatMap((document) => extract(document, options));
	const found = documents.map((document) => attempt(() => extract(document, options)));
	const names = found.map((claims) => (claims instanceof BiographError ? undefined : nameIn(claims)));
	const [subject, ...others] = mostNamed(documents, new Set(names.filter((name) => name !== undefined)));
	const retry = (index: number): boolean =>
		subject !== undefined && others.length === 0 && names[index] !== subject && mentions(documents[index], subject);
	return documents.flatMap((document, index) => {
		const claims = found[index];
		if (claims instanceof BiographError && !retry(index)) throw claims;
		const doubtful = claims instanceof BiographError || !akin(names[index] ?? '', subject ?? '');
		return doubtful && retry(index) ? extract(document, { ...options, subject }) : (claims as readonly Claim[]);
	});
}

function attempt(run: () => readonly Claim[]): readonly Claim[] | BiographError {
	try {
		return run();
	} catch (error) {
		if (error instanceof BiographError && /-subject$/.test(error.code)) return error;
		throw error;
	}
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
const akin = (one: string, other: string): boolean => wordsOf(one).some((word) => wordsOf(other).includes(word));

function nameIn(claims: readonly Claim[]): string | undefined {
	const names = claims.map(({ fact }) => fact).filter((fact) => fact.kind === 'name');
	return (names.find(({ form }) => form === 'full') ?? names[0])?.name;
}

/** Whether a document has the last word of a name, which most texts call a person by. */
function mentions(document: Document | undefined, name: string): boolean {
	const last = wordsOf(name).at(-1);
	return last !== undefined && wordsOf(document?.text ?? '').includes(last);
}

/** The name that most documents mention; several where they are equal and about different people. */
function mostNamed(documents: readonly Document[], names: ReadonlySet<string>): readonly string[] {
	const counted = [...names].map((name) => ({
		name,
		count: documents.filter((document) => mentions(document, name)).length,
	}));
	const most = counted.reduce((best, { count }) => Math.max(best, count), 0);
	const [first, ...rest] = counted.filter(({ count }) => count === most).map(({ name }) => name);
	return first === undefined ? [] : [first, ...rest.filter((name) => !akin(name, first))];
}
