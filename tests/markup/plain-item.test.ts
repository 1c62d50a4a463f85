import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entity, type MarkupGraph, type MarkupNode, type Place, readMarkup } from '../../src/markup';
import { schemaContext } from '../../src/markup/json-ld/context';
import { PlainItem } from '../../src/markup/json-ld/plain-item';
import type { JsonObject } from '../../src/markup/json-ld/shapes';

/** The steps that lead to a place. */
function stepsTo(place: Place): readonly (string | number)[] {
	const steps: (string | number)[] = [];
	for (let at: Place | undefined = place; at; at = at.up) if (at.key !== undefined) steps.unshift(at.key);
	return steps;
}

/** All that a graph tells, without its circles. */
function told(graph: MarkupGraph): object {
	const number = new Map(graph.nodes.map((node, index): [MarkupNode, number] => [node, index]));
	const ofEntity = ({ id, types, parts, properties, holders, described }: Entity): object => ({
		...{ id, types, described, parts: parts.map((part) => number.get(part)) },
		...{ properties: properties.map(stepsTo), holders: holders.map(stepsTo) },
	});
	return {
		problems: graph.problems,
		ids: [...graph.byId.keys()],
		entities: graph.entities.map(ofEntity),
		nodes: graph.nodes.map((node) => ({
			...{ at: stepsTo(node), id: node.id, writtenId: node.writtenId, reference: node.reference },
			...{ holder: node.holder && stepsTo(node.holder), entity: ofEntity(node.entity) },
			types: node.types.map((type) => ({ ...type, up: stepsTo(type) })),
			properties: node.properties.map((property) => ({
				...{ at: stepsTo(property), part: property.part, name: property.name, written: property.written },
				...{ schema: property.schema, reverse: property.reverse, annotation: property.annotation, open: property.open },
				node: number.get(property.node),
				values: property.values.map((value) => ({
					...{ at: stepsTo(value), kind: value.kind, isOwn: value.property === property },
					...(value.kind === 'node' ? { node: number.get(value.node) } : {}),
					...(value.kind !== 'node' && value.kind !== 'empty'
						? {
								...{ text: value.text, language: value.language, datatype: value.datatype },
								...{ link: value.link ?? false, content: value.content },
							}
						: {}),
				})),
			})),
		})),
	};
}

/** Holds an item read when asked for against the same document read as a whole. */
function compare(item: object): void {
	const text = JSON.stringify({ '@context': 'https://schema.org', ...item });
	const options = { mediaType: 'application/ld+json', url: 'https://example.org/a' } as const;
	const [whole] = readMarkup(text, options);
	const [block] = whole!.blocks;
	const place: Place = { up: undefined, key: undefined, block: block! };
	const alone = new PlainItem({ ...whole!, problems: [] }, block!.json as JsonObject, schemaContext, place, true);
	expect(told(alone)).toEqual(told(whole!));
}

let ids = 0;
const name = fc.constantFrom('name', 'author', 'startDate', 'query-input', 'nmae', 'toString', 'about');
const { node } = fc.letrec((tie) => ({
	node: fc
		.record(
			{
				'@type': fc.oneof(
					fc.constantFrom<unknown>('Person', 'Persn', 'toString'),
					fc.array(fc.constantFrom('Event', 'Book'), { minLength: 1, maxLength: 3 }),
				),
				'@id': fc.constantFrom('#a', 'b', 'https://example.org/c', 'schema:Person', '').map((id) => `${id}${ids++}`),
				rest: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
			},
			{ requiredKeys: ['rest'] },
		)
		.map(({ rest, ...keywords }) => ({ name: 'Mill', ...keywords, ...rest })),
	value: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom<unknown>('Ada', ' ', '', 'https://example.org/a', 5, 0.1, -0, true, false, null, []),
		fc.constant(0).map(() => ({ '@id': `https://example.org/${ids++}` })),
		tie('node'),
		fc.array(tie('value'), { maxLength: 3 }),
	),
}));

describe('an item in plain words is read as the whole document is', () => {
	it('with all kinds of values', () => {
		fc.assert(fc.property(node, (item) => compare(item as object)));
	});

	const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);
	const isPlain = (text: string): boolean =>
		!/"@(?!context|type|id)|"(?:type|id|schema)"|[^:]\s*"[\w-]*:[\w-]*"\s*:/.test(text) &&
		text.split('"@context"').length === 2;
	it.skipIf(!existsSync(file))('with those of schema.org’s examples (skipped where the file is absent)', () => {
		let compared = 0;
		for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
			const { jsonld = [] } = JSON.parse(line) as { readonly jsonld?: string | readonly string[] };
			for (const text of [jsonld].flat()) {
				if (!isPlain(text)) continue;
				const item: unknown = JSON.parse(text);
				const written = [...text.matchAll(/"@id"\s*:\s*"([^"]*)"/g)].map((match) => match[1]);
				if (Array.isArray(item) || new Set(written).size < written.length) continue;
				compare(item as object);
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(100);
	});
});
