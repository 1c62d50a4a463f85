import { schemaOrg } from '../../vocabulary';

type TermDefinition = string | { readonly '@id': string; readonly '@type': string };
type Context = Readonly<Record<string, TermDefinition>>;

const IRI = 'http://schema.org/';
const PREFIXES = {
	schema: IRI,
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

/** The type that a property's plain string values have, by what schema.org gives as its range. */
function coercion(range: readonly string[]): string | undefined {
	if (range.includes('Text')) return undefined;
	if (range.includes('URL')) return '@id';
	// A clock time or a moment: only the value could tell which, so it stays a string.
	if (range.includes('Time')) return range.includes('DateTime') ? undefined : 'Time';
	return ['Date', 'DateTime'].find((type) => range.includes(type));
}

let made: Context | undefined;

/**
 * schema.org's JSON-LD context, made from the vocabulary in the package: terms are `http://schema.org/…` as in the
 * context that schema.org serves, strings of properties that hold addresses are IRIs, and dates are typed.
 */
export function schemaOrgContext(): Context {
	made ??= {
		'@vocab': IRI,
		...PREFIXES,
		...Object.fromEntries(
			[...schemaOrg().properties.values()].flatMap(({ name, range }) => {
				const type = coercion(range);
				return type ? [[name, { '@id': IRI + name, '@type': type === '@id' ? type : IRI + type }]] : [];
			}),
		),
	};
	return made;
}
