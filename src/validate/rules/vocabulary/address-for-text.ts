import type { PropertyTerm } from '../../../vocabulary';
import type { RuleOf } from '../../rule';
import { microdataValues } from '../sources';

/** What a property takes that only text can say is not the address of a link or an image. */
export const addressForText: RuleOf<'vocabulary/address-for-text'> = {
	code: 'vocabulary/address-for-text',
	severity: 'warning',
	summary: 'What a property takes that only text can say is not the address of a link or an image.',
	source: microdataValues,
	each: 'value',
	kinds: ['text', 'reference'],
	// Of texts, only those that an attribute gives are addresses by their element, and they are shown in any case.
	concerns: (term, _, kind) => kind === 'reference' && takesTextOnly(term),
	check(value, { vocabulary }, report) {
		const { element, property } = value;
		if (!element || !property.schema || property.annotation) return;
		const address =
			value.kind === 'node' ? value.node.writtenId : value.kind === 'text' && value.link ? value.text : '';
		// A link that dials or writes says the number or address itself.
		if (!address || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address)) return;
		if (takesTextOnly(vocabulary.properties.get(property.name)))
			report(value, { property: property.name, element: element.name, value: address.slice(0, 200) });
	},
};

const takesTextOnly = (term: PropertyTerm | undefined): boolean =>
	term !== undefined &&
	term.range.length > 0 &&
	term.range.every((type) => type === 'Text') &&
	!mayBeAddress.has(term.name);

/** Properties of texts for which an address is as good: identifiers, paths and what is given by a file. */
const mayBeAddress: ReadonlySet<string> = new Set(
	'encodingFormat propertyID identifier sku mpn text articleBody transcript schemaVersion'.split(' '),
);
