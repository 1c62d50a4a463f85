import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaOrgVocabulary } from '../../scripts/generate-vocabulary';
import { nearestName, parseVocabulary, schemaOrg } from '../../src/vocabulary';

const vocabulary = schemaOrg();
const property = (name: string) => vocabulary.properties.get(name)!;

describe('the built-in vocabulary', () => {
	it('is what the generator writes', () => {
		for (const [path, content] of Object.entries(schemaOrgVocabulary()))
			expect(readFileSync(path, 'utf8')).toBe(content);
	});

	it('knows types through several parents', () => {
		expect(vocabulary.isSubtype('Hospital', 'CivicStructure')).toBe(true);
		expect(vocabulary.isSubtype('Hospital', 'Organization')).toBe(true);
		expect(vocabulary.isSubtype('Organization', 'Hospital')).toBe(false);
		expect(vocabulary.isSubtype('URL', 'Text')).toBe(true);
		expect(vocabulary.types.get('URL')?.kind).toBe('datatype');
	});

	it('knows domains and ranges, subtypes included', () => {
		expect(vocabulary.inDomain(property('jobTitle'), ['Patient'])).toBe(true);
		expect(vocabulary.inDomain(property('jobTitle'), ['Organization'])).toBe(false);
		expect(vocabulary.inDomain(property('jobTitle'), ['Organization', 'Person'])).toBe(true);
		expect(vocabulary.inRange(property('worksFor'), ['Corporation'])).toBe(true);
		expect(vocabulary.inRange(property('worksFor'), ['Place'])).toBe(false);
	});

	it('knows enumerations, what is superseded and what is pending', () => {
		expect(vocabulary.types.get('EventStatusType')?.members).toContain('EventCancelled');
		expect(vocabulary.types.get('StatusEnumeration')?.members).toContain('EventCancelled');
		expect(vocabulary.members.get('InStock')?.types).toEqual(['ItemAvailability']);
		expect(property('colleagues').supersededBy).toEqual(['colleague']);
		expect(property('jobTitle').pending).toBe(true);
		expect(property('memberOf').inverseOf).toEqual(['member']);
	});
});

describe('nearestName', () => {
	it.each([
		['jobtitle', 'jobTitle'],
		['job_title', 'jobTitle'],
		['jobTitles', 'jobTitle'],
		['birhtDate', 'birthDate'],
		['nmae', 'name'],
		['aggregaterating', 'aggregateRating'],
	])('finds %s', (name, expected) => {
		expect(vocabulary.nearest(name, 'properties')).toBe(expected);
	});

	it('finds nothing where nothing is like it', () => {
		expect(vocabulary.nearest('xyzzy', 'properties')).toBeUndefined();
		expect(nearestName('x'.repeat(100), ['x'.repeat(99)])).toBeUndefined();
	});

	it('takes what fits the place among equals', () => {
		expect(nearestName('nome', ['node', 'name'], (name) => name === 'name')).toBe('name');
		expect(nearestName('nome', ['node', 'name'], (name) => name === 'node')).toBe('node');
	});
});

describe('parseVocabulary', () => {
	const graph = [
		{ '@id': 'schema:Thing', '@type': 'rdfs:Class' },
		{ '@id': 'schema:Robot', '@type': 'rdfs:Class', 'rdfs:subClassOf': { '@id': 'schema:Thing' } },
		{
			'@id': 'schema:madeBy',
			'@type': 'rdf:Property',
			'schema:domainIncludes': [{ '@id': 'schema:Robot' }],
			'schema:rangeIncludes': { '@id': 'schema:Thing' },
		},
	];
	it('reads a release as JSON-LD', () => {
		const own = parseVocabulary(JSON.stringify({ '@graph': graph }), 'own');
		expect(own.version).toBe('own');
		expect(own.isSubtype('Robot', 'Thing')).toBe(true);
		expect(own.properties.get('madeBy')?.domain).toEqual(['Robot']);
	});

	it('refuses what is no release', () => {
		expect(() => parseVocabulary('{"a": 1}', 'own')).toThrow(/no types and properties/);
		expect(() => parseVocabulary('{"a": ', 'own')).toThrow(/not JSON/);
	});
});
