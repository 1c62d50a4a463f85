import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './tell';

const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);
const syntaxes = ['jsonld', 'microdata', 'rdfa'] as const;

// schema.org's own examples are no part of this project: where they are not at hand there is nothing to measure.
describe.skipIf(!existsSync(file))('schema.org’s own examples (skipped where the file is absent)', () => {
	const examples = existsSync(file)
		? readFileSync(file, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
		: [];
	const documents = examples.flatMap((example) =>
		syntaxes.flatMap((syntax) =>
			[example[syntax] ?? []].flat().map((text) => ({
				name: `${example.id} ${syntax}`,
				findings: findingsOf(text as string, {
					mediaType: syntax === 'jsonld' ? 'application/ld+json' : 'text/html',
				}),
			})),
		),
	);
	const withSeverity = (wanted: string) =>
		documents.filter(({ findings }) => findings.some(({ severity }) => severity === wanted));

	it('have errors in less than one document of a hundred', () => {
		expect(withSeverity('error').length / documents.length).toBeLessThan(0.01);
	});

	it('have warnings in less than eight documents of a hundred', () => {
		expect(withSeverity('warning').length / documents.length).toBeLessThan(0.08);
	});

	it('have a place for every finding', () => {
		for (const { name, findings } of documents)
			for (const { span, code } of findings) expect(span, `${name} ${code}`).toBeDefined();
	});
});
