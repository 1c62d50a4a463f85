import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entity, type MarkupGraph, type MarkupProperty, readMarkup, schemaName } from '../../src/markup';
import { page } from '../validate/tell';
import { differences } from './syntax-differences';

const syntaxes = ['jsonld', 'microdata', 'rdfa'] as const;
const base = 'https://example.org/page';

/** A value as the three syntaxes can all write it: addresses relative, numbers without trailing zeros, no quotes. */
function plain(text: string): string {
	const trimmed = text.replace(/\s+/g, ' ').trim();
	const name = (schemaName(trimmed) || trimmed).replace(/^https:\/\/example\.org\//, '').replace(/^\.?\//, '');
	return (/^\d+\.\d*$/.test(name) ? String(Number(name)) : name).toLowerCase().replace(/["“”]/g, '').trim();
}

/** A second type can only be an `additionalType` in Microdata. */
const said = (property: MarkupProperty, value: string): string =>
	property.name === 'additionalType' && /^[a-z]+$/.test(value) ? `a ${value}` : `${property.name} = ${value}`;

/** What a graph says, without the names of its nodes: `author/name = ada`, one line per path and value. */
function paths(graph: MarkupGraph): readonly string[] {
	const lines = new Set<string>();
	const values = graph.nodes.flatMap(({ properties }) =>
		properties.filter(({ schema, reverse }) => schema && !reverse).flatMap((property) => property.values),
	);
	const held = new Set(values.flatMap((value) => (value.kind === 'node' ? [value.node.entity] : [])));
	const seen = new Set<Entity>();
	const walk = (entity: Entity, before: string, above: readonly Entity[]): void => {
		seen.add(entity);
		for (const type of entity.types) lines.add(`${before}a ${plain(type)}`);
		for (const property of entity.properties) {
			if (!property.schema) continue;
			for (const value of property.values) {
				if (value.kind === 'empty') continue;
				if (value.kind !== 'node') {
					const text = value.link ? value.text : (value.content ?? value.text);
					lines.add(before + said(property, plain(text)));
				} else if (value.node.entity.described) {
					const { entity: inner } = value.node;
					if (!above.includes(inner)) walk(inner, `${before}${property.name}/`, [...above, entity]);
				} else lines.add(before + said(property, plain(value.node.entity.id ?? '')));
			}
		}
	};
	for (const entity of graph.entities) if (entity.described && !held.has(entity)) walk(entity, '', []);
	for (const entity of graph.entities) if (entity.described && !seen.has(entity)) walk(entity, '', []);
	return [...lines].sort();
}

function told(text: string, syntax: (typeof syntaxes)[number]): string {
	const options =
		syntax === 'jsonld'
			? ({ mediaType: 'application/ld+json', url: base } as const)
			: ({ mediaType: 'text/html', url: base } as const);
	return readMarkup(syntax === 'jsonld' ? text : page(text), options)
		.flatMap(paths)
		.join('\n');
}

const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);

// schema.org's own examples are no part of this project: where they are not at hand there is nothing to compare.
describe.skipIf(!existsSync(file))('examples in several syntaxes (skipped where the file is absent)', () => {
	const examples = existsSync(file)
		? readFileSync(file, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Readonly<Record<string, string>>)
		: [];
	const several = examples
		.map((example) => ({
			id: example.id!,
			graphs: syntaxes.flatMap((syntax) => (example[syntax] ? [told(example[syntax]!, syntax)] : [])),
		}))
		.filter(({ graphs }) => graphs.length > 1);
	const differing = several.filter(({ graphs }) => new Set(graphs).size > 1).map(({ id }) => id);

	it('give one graph, or it is known why not', () => {
		expect(several.length).toBeGreaterThan(0);
		expect(differing.filter((id) => !differences.has(id))).toEqual([]);
	});

	it('are explained only where they differ', () => {
		const known = new Set(several.map(({ id }) => id));
		const stale = [...differences.keys()].filter((id) => known.has(id) && !differing.includes(id));
		expect(stale).toEqual([]);
	});
});

describe('one thing said in three syntaxes', () => {
	const inJson = {
		'@context': 'https://schema.org',
		'@type': 'Person',
		name: 'Mira Solberg',
		url: 'https://example.org/mira',
		birthDate: '1990-05-01',
		gender: { '@id': 'https://schema.org/Female' },
		worksFor: { '@type': 'Organization', name: 'Mill' },
	};
	const inMicrodata = `<div itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/mira"><b itemprop="name">Mira
		Solberg</b></a> <time itemprop="birthDate" datetime="1990-05-01">then</time> <link itemprop="gender"
		href="https://schema.org/Female"> <p itemprop="worksFor" itemscope itemtype="http://schema.org/Organization"><i
		itemprop="name">Mill</i></p></div>`;
	const inRdfa = `<div vocab="http://schema.org/" typeof="Person"><a property="url" href="/mira"><b property="name">Mira
		Solberg</b></a> <time property="birthDate" datetime="1990-05-01">then</time> <link property="gender"
		href="https://schema.org/Female"> <p property="worksFor" typeof="Organization"><i property="name">Mill</i></p></div>`;

	it('is one graph', () => {
		const expected = told(JSON.stringify(inJson), 'jsonld');
		expect(expected.split('\n')).toContain('worksFor/name = mill');
		expect(told(inMicrodata, 'microdata')).toBe(expected);
		expect(told(inRdfa, 'rdfa')).toBe(expected);
	});

	it('is another where a value is another', () => {
		expect(told(inRdfa.replace('Mill<', 'Mills<'), 'rdfa')).not.toBe(told(inMicrodata, 'microdata'));
	});
});
