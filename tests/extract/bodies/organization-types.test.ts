import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { isGuessedType, organizationType } from '../../../src/extract/words/organization-type';
import type { OrganizationMention } from '../../../src/model';
import { read } from '../../../src/read';

describe('types that names of organisations give away', () => {
	it.each([
		['University of Ulmen', 'CollegeOrUniversity'],
		['Tallow Royal Institute of Technology', 'CollegeOrUniversity'],
		['Marlow Research Centre', 'ResearchOrganization'],
		['Bexhill Bank plc', 'Corporation'],
		['Marlow Symphony Orchestra', 'MusicGroup'],
		['Ministry of Tides', 'GovernmentOrganization'],
	])('%s is surely a %s', (name, type) => {
		expect([organizationType(name), isGuessedType(name)]).toEqual([type, false]);
	});

	it.each([
		'Tallow Bank',
		'Ulmen University Press',
		'Marlow Court Theatre',
		'Royal College of Cartographers',
		'Ulmen University Boat Club',
		'Bexhill Center',
		'Marlow Foundation Trust',
	])('what %s is, its name only suggests', (name) => {
		expect(organizationType(name)).toBeDefined();
		expect(isGuessedType(name)).toBe(true);
	});
});

describe('types in claims', () => {
	const organizations = (text: string): readonly (OrganizationMention | undefined)[] =>
		extract(read(`Ada Quill is a pilot. ${text}`)).flatMap(({ fact }) =>
			'organization' in fact ? [fact.organization] : [],
		);

	it('are those that the name tells', () => {
		expect(organizations('She worked for Marlow Ltd.')[0]).toEqual({ name: 'Marlow Ltd', type: 'Corporation' });
		expect(organizations('She worked for the Tallow Bank.')[0]).toEqual({ name: 'Tallow Bank' });
	});

	it('are kept where the fact shows the kind', () => {
		expect(organizations('She studied dance at the Tallow Academy.')[0]?.type).toBe('EducationalOrganization');
		expect(organizations('She worked at the Tallow Academy.')[0]?.type).toBeUndefined();
	});
});

describe('the type of a body that is described', () => {
	it.each([
		['the theatre company Low Water', 'PerformingGroup'],
		['the shipping company Low Water', 'Corporation'],
		['the consulting group Low Water', undefined],
		['the rock group Low Water', 'MusicGroup'],
		['the space agency Low Water', 'GovernmentOrganization'],
		['the talent agency Low Water', 'Corporation'],
		['the trade association Low Water', undefined],
	])('%s', (body, type) => {
		const facts = extract(read(`Mara Quill is a surveyor. She works for ${body}.`)).map(({ fact }) => fact);
		const found = facts.find((fact) => fact.kind === 'position');
		expect(found?.kind === 'position' && found.organization?.type).toBe(type);
	});
});
