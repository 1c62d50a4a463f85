import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert';
import type { FactOf } from '../../src/model';
import { provenance } from '../../src/publish/provenance';
import { validate } from '../../src/validate';

const HARBOUR = {
	id: 'harbour',
	url: 'https://harbour.example/ada',
	published: '2023-04',
	text: 'Ada Roe (born 12 March 1961) is an oceanographer. She is a senior researcher at the Tide Institute. She worked as an engineer at Acme Ltd from 1990 to 1996.',
};
const QUAY = {
	id: 'quay',
	url: 'https://quay.example/speakers',
	published: '2024-02',
	text: 'Ada Roe was born in 1962. She is a senior researcher at the Tide Institute and a professor at Harbour College.',
};
const OPTIONS = { profile: 'linked', page: 'https://example.org/ada', include: ['birthDate'] } as const;

type Node = Record<string, unknown>;

describe.each([
	['one order', [HARBOUR, QUAY]],
	['the other', [QUAY, HARBOUR]],
])('two texts about one person, in %s', (_, sources) => {
	const { biography, graph, findings } = convert(sources, OPTIONS);
	const nodes = graph['@graph'] as unknown as readonly Node[];
	const person = nodes.find((node) => node['@type'] === 'Person') as Node;

	test('give three organisations, each once, and all posts with the sources of each', () => {
		expect(biography.organizations.map(({ name }) => name).sort()).toEqual([
			'Acme Ltd',
			'Harbour College',
			'Tide Institute',
		]);
		const posts = biography.facts.filter((fact): fact is FactOf<'position'> => fact.kind === 'position');
		const told = posts.map(({ title, organization, evidence }) => [
			title,
			organization,
			[...new Set(evidence.map(({ source }) => source))].sort().join(' '),
		]);
		expect(told.sort()).toEqual([
			['engineer', 'acme-ltd', 'harbour'],
			['professor', 'harbour-college', 'quay'],
			['senior researcher', 'tide-institute', 'harbour quay'],
		]);
		const employers = (person.worksFor as Node[]).map((role) => (role.worksFor as Node)['@id']);
		expect(employers.sort()).toEqual([
			'https://example.org/ada#org-acme-ltd',
			'https://example.org/ada#org-harbour-college',
			'https://example.org/ada#org-tide-institute',
		]);
		expect(nodes.filter((node) => String(node['@id']).includes('#org-'))).toHaveLength(3);
	});

	test('that differ in the year of birth keep both, say which was chosen and why', () => {
		expect(biography.facts.filter(({ kind }) => kind === 'birth')).toHaveLength(1);
		expect(biography.conflicts).toHaveLength(1);
		const [conflict] = biography.conflicts;
		expect(conflict).toMatchObject({ slot: 'date', chosen: '1962', rule: 'later-source' });
		expect(conflict?.values.map(({ value, evidence }) => [value, evidence[0]?.source]).sort()).toEqual([
			['1961-03-12', 'harbour'],
			['1962', 'quay'],
		]);
		expect(person.birthDate).toBe('1962');
	});

	test('have the value that was not chosen in the provenance, and nothing without an entry', () => {
		const document = provenance(biography, { ...OPTIONS, proposed: true });
		const birth = document.facts.find(({ kind }) => kind === 'birth');
		expect(birth).toMatchObject({
			rank: 'preferred',
			alternatives: [{ slot: 'date', value: '1961-03-12', rank: 'normal', rule: 'later-source' }],
		});
		const { findings: against } = validate(JSON.stringify(graph), { provenance: JSON.stringify(document) });
		expect(against.filter(({ code }) => code.startsWith('provenance/'))).toEqual([]);
	});

	test('give markup without errors', () => {
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
