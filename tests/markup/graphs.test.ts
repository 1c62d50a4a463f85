import { existsSync, readFileSync } from 'node:fs';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
import type { Quad } from 'n3';
import { RdfaParser } from 'rdfa-streaming-parser';
import { describe, expect, it } from 'vitest';
import { type MarkupGraph, type MarkupValue, readMarkup, schemaName } from '../../src/markup';
import { page } from '../validate/tell';

// Graphs are compared by their statements of schema.org, blank nodes aside: subject, predicate, object.
type Statement = string;
const base = 'https://example.org/page';

const nameOf = (iri: string): string => (schemaName(iri) === undefined ? iri : `schema:${schemaName(iri)}`);
const text = (value: string): string => `"${value.replace(/\s+/g, ' ').trim()}"`;
const subject = (id: string | undefined): string => (id === undefined || id.startsWith('_:') ? '_' : nameOf(id));

function statements(graph: MarkupGraph): readonly Statement[] {
	const found: Statement[] = [];
	for (const node of graph.nodes) {
		for (const type of node.types)
			found.push(`${subject(node.id)} type ${type.schema ? `schema:${type.name}` : type.name}`);
		for (const property of node.properties) {
			const name = property.schema ? `schema:${property.name}` : property.name;
			for (const value of property.values) found.push(`${subject(node.id)} ${name} ${object(value)}`);
		}
	}
	return found.filter((each) => each.includes('schema:')).sort();
}

function object(value: MarkupValue): string {
	if (value.kind === 'node') return subject(value.node.id);
	if (value.kind === 'empty') return '""';
	// The other library reads `content` on any element, which the standard has on meta only; ours keeps both.
	return value.link ? nameOf(value.text.trim()) : text(value.content ?? value.text);
}

/** Statements as another library reads them. */
async function otherStatements(html: string, syntax: 'microdata' | 'rdfa'): Promise<readonly Statement[]> {
	const parser = (syntax === 'microdata'
		? new MicrodataRdfParser({ baseIRI: base, contentType: 'text/html' } as never)
		: new RdfaParser({ baseIRI: base, contentType: 'text/html' })) as unknown as NodeJS.ReadWriteStream;
	const found: Statement[] = [];
	await new Promise<void>((resolve, reject) => {
		parser.on('data', (data) => {
			const quad = data as unknown as Quad;
			const [s, p, o] = [quad.subject, quad.predicate, quad.object];
			// That a page uses a vocabulary is no statement of its own.
			if (p.value.endsWith('#usesVocabulary')) return;
			const predicate = p.value.endsWith('#type') ? 'type' : nameOf(p.value);
			const target = o.termType === 'Literal' ? text(o.value) : o.termType === 'BlankNode' ? '_' : nameOf(o.value);
			found.push(`${s.termType === 'BlankNode' ? '_' : nameOf(s.value)} ${predicate} ${target}`);
		});
		parser.on('error', reject);
		parser.on('end', () => resolve());
		parser.write(html);
		parser.end();
	});
	return found.filter((each) => each.includes('schema:')).sort();
}

const ours = (html: string): readonly Statement[] =>
	readMarkup(html, { mediaType: 'text/html', url: base }).flatMap(statements).sort();

const cases: readonly (readonly [syntax: 'microdata' | 'rdfa', name: string, html: string])[] = [
	[
		'microdata',
		'values from attributes',
		'<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime="2026-05-01">1 May</time><a itemprop="url" href="/x">here</a><meta itemprop="name" content="Ball"><img itemprop="image" src="a.jpg"><data itemprop="identifier" value="7">seven</data></div>',
	],
	[
		'microdata',
		'nested items',
		'<div itemscope itemtype="http://schema.org/Person" itemid="#me"><div itemprop="worksFor" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Mill</b></div></div>',
	],
	[
		'microdata',
		'several names and types',
		'<div itemscope itemtype="http://schema.org/Person http://schema.org/Patient"><b itemprop="name alternateName">Mira</b></div>',
	],
	[
		'microdata',
		'itemref',
		'<p id="job" itemprop="jobTitle">Baker</p><div itemscope itemtype="http://schema.org/Person" itemref="job"><b itemprop="name">Mira</b></div>',
	],
	[
		'rdfa',
		'Lite',
		'<div vocab="http://schema.org/" typeof="Person" resource="#me"><b property="name">Mira</b><a property="url" href="/x">x</a><div property="worksFor" typeof="Organization"><b property="name">Mill</b></div></div>',
	],
	[
		'rdfa',
		'prefix and content',
		'<div prefix="s: http://schema.org/" typeof="s:Person"><b property="s:name" content="Mira">M.</b><time property="s:birthDate" datetime="1990">then</time></div>',
	],
	[
		'rdfa',
		'rel and rev',
		'<div vocab="http://schema.org/" about="#me" typeof="Person"><div rel="worksFor"><div typeof="Organization"><b property="name">Mill</b></div></div><a rel="knows" href="#ole">Ole</a></div>',
	],
	[
		'rdfa',
		'about and inherited vocab',
		'<section vocab="http://schema.org/"><p about="#a" property="name">A</p><p about="#b" typeof="Person"><b property="name">B</b></p></section>',
	],
];

describe('graphs are those of other libraries', () => {
	it.each(cases)('%s: %s', async (syntax, _, body) => {
		const html = page(body);
		expect(ours(html).length).toBeGreaterThan(1);
		expect(ours(html)).toEqual(await otherStatements(html, syntax));
	});
});

const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);

describe.skipIf(!existsSync(file))('schema.org’s own examples (skipped where the file is absent)', () => {
	const examples = existsSync(file)
		? readFileSync(file, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Readonly<Record<string, string>>)
		: [];
	it.each(['microdata', 'rdfa'] as const)('in %s give the graphs of another library, all but a few', async (syntax) => {
		let [same, all] = [0, 0];
		for (const example of examples) {
			const body = example[syntax];
			if (!body) continue;
			const html = page(body);
			const [one, other] = [ours(html), await otherStatements(html, syntax)];
			all++;
			if (JSON.stringify(one) === JSON.stringify(other)) same++;
		}
		// What differs is meant to: words of `rel` that are HTML's own, and a `vocab` without its last slash.
		expect(same / all).toBeGreaterThanOrEqual(0.94);
	});
});
