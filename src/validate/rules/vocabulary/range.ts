import type { LiteralValue, NodeValue } from '../../../markup';
import type { PropertyTerm, Vocabulary } from '../../../vocabulary';
import type { Report, RuleContext, RuleOf, ValueKind } from '../../rule';
import { dataModel } from '../sources';
import { fitsRange } from './fits-range';

/** A value is of a kind that the property takes; text and addresses stand for anything. */
export const range: RuleOf<'vocabulary/range'> = {
	code: 'vocabulary/range',
	severity: 'warning',
	summary: 'A value is of a type that schema.org means the property to have; text and addresses stand for any type.',
	source: dataModel,
	each: 'value',
	kinds: ['node', 'bare', 'number', 'boolean'],
	concerns: (term, vocabulary, kind) =>
		term !== undefined &&
		term.range.length > 0 &&
		term.supersededBy.length === 0 &&
		(kind === 'node' || kind === 'bare' || !takesLiteral(term, kind, vocabulary)),
	check(value, context, report) {
		const { property } = value;
		if (!property.schema || value.kind === 'empty' || value.kind === 'text') return;
		const term = context.vocabulary.properties.get(property.name);
		if (!term || term.range.length === 0 || term.supersededBy.length > 0) return;
		if (value.kind !== 'node') checkLiteral(value, term, context, report);
		else if (!property.annotation) checkNode(value, term, context, report);
	},
};

function checkNode(
	value: NodeValue,
	term: PropertyTerm,
	context: RuleContext,
	report: Report<'vocabulary/range'>,
): void {
	// What a reference points to is judged by graph/reference-type.
	if (value.node.reference || fitsRange(value, term, context)) return;
	report(value.node.types[0] ?? value, { property: term.name, found: value.node.entity.types, expected: term.range });
}

/** Numbers and booleans where nothing like them is expected. */
function checkLiteral(
	value: LiteralValue,
	term: PropertyTerm,
	{ vocabulary }: RuleContext,
	report: Report<'vocabulary/range'>,
): void {
	if (value.datatype !== undefined) return;
	if (takesLiteral(term, value.kind, vocabulary)) return;
	const found = value.kind === 'boolean' ? 'Boolean' : 'Number';
	report(value, { property: term.name, found: [found], expected: term.range });
}

function takesLiteral({ range }: PropertyTerm, kind: ValueKind, vocabulary: Vocabulary): boolean {
	const wanted = kind === 'boolean' ? ['Boolean'] : numeric;
	return range.some((type) => type !== 'URL' && wanted.some((ancestor) => vocabulary.isSubtype(type, ancestor)));
}

// A number is a fair way to write each of these.
const numeric = [
	'Number',
	'Text',
	'Date',
	'DateTime',
	'Quantity',
	'StructuredValue',
	'Rating',
	'Enumeration',
	'DefinedTerm',
];
