import {
	BiographError,
	type Biography,
	type BiographyFile,
	type Fact,
	type FactInFile,
	type Organization,
} from '../model';
import { sensitivity } from '../model/sensitivity';
import { freeId, slug } from '../model/slug';
import { referenceFaults } from './biography-references';
import { checkBiography } from './schema-checks.generated';
import { type SchemaError, schemaMessage } from './schema-error';
import { readYaml, type YamlTree } from './yaml-tree';

/** How a file is named in errors. */
export interface ParseOptions {
	/** The file's name, for messages. */
	readonly file?: string;
}

/** What the id of a hand-written fact is made of. */
const NAMING = ['title', 'role', 'credential', 'name', 'country', 'value', 'relation', 'organization'];

function idFor(fact: FactInFile, taken: Set<string>): string {
	const values = NAMING.flatMap((slot) => {
		const value = (fact as unknown as Readonly<Record<string, unknown>>)[slot];
		return typeof value === 'string' ? [value] : [];
	});
	return freeId(
		[fact.kind, ...values.slice(0, 2).map((value) => slug(value).slice(0, 60).replace(/-$/, ''))].join('-'),
		taken,
	);
}

/** An organisation with what belonging to it would tell, which a person who adds one to a file hardly thinks of. */
function marked(one: Organization): Organization {
	const sensitive = one.sensitive ?? sensitivity([one.name, ...(one.alternateName ?? [])], one.type);
	return sensitive ? { ...one, sensitive } : one;
}

/** The biography with what the file may leave out: a fact that a person wrote without evidence counts as accepted. */
function filledIn(file: BiographyFile): Biography {
	const {
		facts = [],
		organizations = [],
		places = [],
		sources = [],
		conflicts = [],
		profile = {},
		$schema: _,
		biograph: _version,
		...rest
	} = file;
	const taken = new Set(facts.flatMap(({ id }) => id ?? []));
	return {
		...rest,
		subject: { ...file.subject, slug: file.subject.slug ?? slug(file.subject.name) },
		profile,
		facts: facts.map((fact): Fact => {
			const { kind, id, status, evidence = [], ...slots } = fact;
			return {
				kind,
				id: id ?? idFor(fact, taken),
				status: status ?? (evidence.length === 0 ? 'accepted' : 'proposed'),
				...slots,
				evidence,
			} as Fact;
		}),
		organizations: organizations.map(marked),
		places,
		sources,
		conflicts,
	};
}

/** Reads and checks a biography file, keeping its YAML for changes in place. */
export function readBiographyFile(
	text: string,
	{ file }: ParseOptions,
): { readonly tree: YamlTree; readonly biography: Biography } {
	const tree = readYaml(text, { code: 'invalid-biography', ...(file !== undefined && { file }) });
	if (tree.value === null || tree.value === undefined) {
		throw new BiographError('invalid-biography', `${file ?? 'biography'}: has no content: start with "subject:"`);
	}
	const check = checkBiography as { (value: unknown): boolean; readonly errors?: readonly SchemaError[] | null };
	if (!check(tree.value)) {
		const [first] = check.errors ?? [];
		const { pointer, message } = schemaMessage(first as SchemaError, tree.value, false);
		throw tree.error(pointer, message);
	}
	const content = tree.value as BiographyFile;
	for (const { pointer, message } of referenceFaults(content)) throw tree.error(pointer, message);
	return { tree, biography: filledIn(content) };
}

/**
 * Parses a biography file (`NAME.biography.yaml`) and checks it against its schema; dates, ids and addresses too.
 *
 * @param text the file's text
 * @param options the file's name, for messages
 * @throws BiographError `invalid-biography` with line and column: what is wrong and what to do
 * @example
 * const biography = parseBiography('subject:\n  name: Ada Roe\nfacts:\n  - { kind: birth, date: 1980 }\n');
 * biography.facts[0]?.status; // 'accepted': a person wrote it
 */
export function parseBiography(text: string, options: ParseOptions = {}): Biography {
	return readBiographyFile(text, options).biography;
}
