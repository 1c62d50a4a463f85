import type { LiteralValue } from '../../../markup';
import type { Look } from '../../looks';
import type { RuleContext, RuleOf } from '../../rule';
import { checkDigits } from '../sources';
import { checkIdentifier, type Scheme } from './check-digits';
import { fineAddress } from './fine-address';
import { lexicalForm } from './lexical-form';
import { kindsOf } from './value-kinds';

/** Identifiers with a check digit (ORCID, ISNI, ISBN, ISSN, GTIN, LEI) are whole and add up. */
export const identifier: RuleOf<'values/identifier'> = {
	code: 'values/identifier',
	severity: 'error',
	summary: 'Identifiers with a check digit (ORCID, ISNI, ISBN, ISSN, GTIN, LEI) are whole and add up.',
	source: checkDigits,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term, vocabulary) =>
		term !== undefined &&
		(Object.hasOwn(properties, term.name) || term.name === 'value' || kindsOf(term, vocabulary).url),
	fine: (term, vocabulary, kind) =>
		term?.name === 'value' ? undefined : ((term && looks.get(term.name)) ?? fineAddress(term, vocabulary, kind)),
	check(value, context, report) {
		if ((value.kind !== 'text' && value.kind !== 'number') || !value.property.schema) return;
		const found = identifierIn(value, context);
		const cause = found && checkIdentifier(found.scheme, found.id);
		if (!found || !cause) return;
		const { scheme } = found;
		// A number printed wrong on the thing itself is its number all the same.
		const severity = scheme === 'ORCID' || scheme === 'ISNI' ? 'error' : 'warning';
		report(value, { property: value.property.name, scheme, value: lexicalForm(value), cause }, { severity });
	},
};

const addresses: readonly { readonly scheme: Scheme; readonly pattern: RegExp }[] = [
	{ scheme: 'ORCID', pattern: /^(?:https?:\/\/)?(?:www\.)?orcid\.org\/([^/?#\s]{1,40})\/?$/i },
	{ scheme: 'ISNI', pattern: /^(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?([^/?#]{1,40})\/?$/i },
	{ scheme: 'ISBN', pattern: /^urn:isbn:([^\s]{1,40})$/i },
	{ scheme: 'ISSN', pattern: /^urn:issn:([^\s]{1,40})$/i },
];
const labelled = /^[oig]/i;
const label = /^(?:orcid|isni|isbn|issn|gtin)(?:-1[03])?:? ?(?=\d)/i;
// Most addresses are none of these: one look instead of four.
const address = /^(?:https?:\/\/)?(?:www\.)?(?:orcid|isni)\.org\/|^urn:is[bs]n:/i;
const properties: Readonly<Record<string, Scheme>> = {
	isbn: 'ISBN',
	issn: 'ISSN',
	gtin: 'GTIN',
	gtin8: 'GTIN',
	gtin12: 'GTIN',
	gtin13: 'GTIN',
	gtin14: 'GTIN',
	leiCode: 'LEI',
};

// As it is nearly always written: nothing but itself.
const bare = /^[\dX -]{8,20}$/;
/** By property: whether a text is an identifier that adds up. */
const looks: ReadonlyMap<string, Look> = new Map(
	Object.entries(properties).map(([name, scheme]) => {
		const fine = (text: string): boolean => bare.test(text) && checkIdentifier(scheme, text) === undefined;
		return [name, { fine, ordinary: true }];
	}),
);

/** The identifier that a value is: by its address, its property, or the `propertyID` beside it. */
function identifierIn(
	value: LiteralValue,
	context: RuleContext,
): { readonly scheme: Scheme; readonly id: string } | undefined {
	const written = lexicalForm(value);
	if (written.length > 140) return undefined;
	const text = labelled.test(written) ? written.replace(label, '') : written;
	if (text.length > 120) return undefined;
	if (address.test(text)) {
		for (const { scheme, pattern } of addresses) {
			const id = pattern.exec(text)?.[1];
			if (id !== undefined) return { scheme, id };
		}
	}
	const { name, node } = value.property;
	if (Object.hasOwn(properties, name)) return text.includes(':') ? undefined : { scheme: properties[name]!, id: text };
	if (name !== 'value' || !(context.sourceHas('propertyID') || context.sourceHas('\\u'))) return undefined;
	for (const property of node.entity.properties) {
		if (property.name !== 'propertyID') continue;
		for (const id of property.values) {
			const named =
				id.kind === 'text' ? /(?:^|[/:])(orcid|isni|isbn|issn)(?:\.org)?\/?$/i.exec(id.text.trim())?.[1] : undefined;
			if (named !== undefined) return { scheme: named.toUpperCase() as Scheme, id: text };
		}
	}
	return undefined;
}
