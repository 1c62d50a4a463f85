import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/model';
import { reconcile } from '../../src/reconcile';
import { comparedName, sameOrganization } from '../../src/reconcile/same-organization';
import { body, claimsOf, named, type Row, source } from './claims';

const rule = (one: string, other: string): string | undefined =>
	sameOrganization(comparedName(one), comparedName(other));

describe('two names of one body', () => {
	test.each([
		['University of Northam', 'Northam University', 'same-words'],
		['The University of Northam', 'University of Northam', 'same-words'],
		['Fire & Rescue Board', 'Fire and Rescue Board', 'same-words'],
		["Harbour Masters' Council", 'Harbour Master’s Council', 'same-words'],
		['Coastal Investigation Department', 'Coastal Investigations Department', 'same-words'],
		['Out-of-Hours Care Team', 'Out of Hours Care Team', 'same-words'],
		['Northam Theatre Centre', 'Northam Theater Center', 'same-words'],
		['HMC', "Harbour Masters' Council", 'abbreviation'],
		['the Met', 'Metropolitan Fire Service', 'abbreviation'],
		['UC Northam', 'University of California, Northam', 'abbreviation'],
		['Dept of Tides', 'Department of Tides', 'abbreviation'],
		['Metropolitan Fire', 'Metropolitan Fire Service', 'head-left-out'],
		['Acme', 'Acme Ltd', 'head-left-out'],
		['Northam', 'Northam University', 'head-left-out'],
		['Tidal Data Plan', 'National Tidal Data Plan', 'first-word-left-out'],
		['Westshire Fire Brigade', 'Westshire and Isle of Gorse Fire Brigade', undefined],
		['Westshire Constabulary', 'Westshire and Isle of Gorse Constabulary', 'second-part-left-out'],
		['Northam School of Economics', 'Northam School of Economics and Political Science', 'second-part-left-out'],
		['Wolsey College', 'Wolsey College, University of Northam', 'place-left-out'],
		['Jane Doe College of Marine Safety', 'Jane Doe Exchange College of Marine Safety', 'one-word-more'],
		['Institute of Oceanography', 'Institute of Oceanogrphy', 'spelling'],
	])('%s = %s', (one, other, expected) => {
		expect(rule(one, other)).toBe(expected);
		expect(rule(other, one)).toBe(expected);
	});
});

describe('names of two bodies', () => {
	test.each([
		['University of York', 'York University'],
		['Royal Society', 'Royal Society of Arts'],
		['Royal Academy', 'Royal Academy of Music'],
		['Northam University', 'Northam University Press'],
		['University of California', 'University of California, Berkeley'],
		['Michigan State University', 'University of Michigan'],
		['Northam City', 'Northam City Council Library'],
		['Radio 1', 'Radio 4'],
		['Police', 'Metropolitan Police'],
		['Portsea', 'Portsea South'],
		['Department of Health', 'Department of Health and Human Services'],
		['National Theatre', 'National Theatre of Scotland'],
		['Microsoft', 'Microsoft Research'],
		['Northam Women', 'Northam'],
		['Ford Foundation', 'Ford'],
		['Fordham University', 'Ford'],
		['North Hill School', 'South Hill School'],
	])('%s ≠ %s', (one, other) => {
		expect(rule(one, other)).toBeUndefined();
		expect(rule(other, one)).toBeUndefined();
	});
});

const a = source('a');
const b = source('b');
const post = (name: string, more: object = {}) =>
	({ kind: 'position', title: 'clerk', organization: body(name, more) }) as const;
const organizations = (...rows: readonly Row[]) => reconcile(claimsOf(named(a), ...rows)).organizations;

describe('organisations of a biography', () => {
	test('are one node under their fullest name, with the others as alternate names', () => {
		const found = organizations(
			[a, post('Metropolitan Fire Service', { alternateNames: ['MFS'] })],
			[b, post('the Met')],
			[b, post('Metropolitan Fire')],
			[a, post('MFS')],
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			name: 'Metropolitan Fire Service',
			alternateName: ['MFS', 'the Met', 'Metropolitan Fire'],
		});
	});

	test('an abbreviation that may mean two bodies stays on its own', () => {
		const found = organizations(
			[a, post('National Parks Council')],
			[a, post('Northern Planning Committee')],
			[b, post('NPC')],
		);
		expect(found.map((one) => one.name)).toEqual(['National Parks Council', 'Northern Planning Committee', 'NPC']);
	});

	test('departments of one name at two universities are two', () => {
		const department = (of: string) => post('Department of Physics', { parent: body(of) });
		const found = organizations([a, department('University of Northam')], [b, department('Southam University')]);
		expect(found.filter((one) => one.name === 'Department of Physics').map((one) => one.parent)).toEqual([
			'university-of-northam',
			'southam-university',
		]);
	});

	test('a body and the one it is part of stay two, and keep their relation', () => {
		const found = organizations(
			[a, post('Wolsey College', { parent: body('University of Northam') })],
			[b, post('Wolsey College')],
		);
		expect(found).toMatchObject([
			{ id: 'university-of-northam' },
			{ id: 'wolsey-college', parent: 'university-of-northam' },
		]);
	});

	test('bodies of different kinds are not joined by a short name', () => {
		const found = organizations(
			[a, post('Kestrel', { type: 'SportsTeam' })],
			[b, post('Kestrel College', { type: 'CollegeOrUniversity' })],
		);
		expect(found).toHaveLength(2);
	});

	test('the register decides: its name, @id and links, and two entries are never joined', () => {
		const register: Register = {
			organizations: [
				{
					id: 'acme',
					'@id': 'https://acme.example/#us',
					name: 'Acme Limited',
					aliases: ['Acme', 'Acme Widgets'],
					sameAs: ['https://www.wikidata.org/wiki/Q1'],
					type: 'Corporation',
				},
				{ id: 'acme-trust', name: 'Acme Trust' },
			],
		};
		const claims = claimsOf(named(a), [a, post('Acme Widgets')], [b, post('Acme')], [b, post('Acme Trust')]);
		expect(reconcile(claims, { register }).organizations).toMatchObject([
			{
				id: 'acme',
				atId: 'https://acme.example/#us',
				name: 'Acme Limited',
				sameAs: ['https://www.wikidata.org/wiki/Q1'],
				type: 'Corporation',
			},
			{ id: 'acme-trust', name: 'Acme Trust' },
		]);
	});

	test.each([
		['Harbour Green Party', { type: 'PoliticalParty' }, 'political'],
		['Union of Dock Workers', {}, 'union'],
		['Parish of St Olave', {}, 'religious'],
		['Wolsey Catholic College', { type: 'CollegeOrUniversity' }, undefined],
		['Acme Ltd', {}, undefined],
	])('%s: what belonging to it would tell', (name, more, expected) => {
		expect(organizations([a, post(name, more)])[0]?.sensitive).toBe(expected);
	});

	test('ids are slugs, numbered where two would be one', () => {
		const found = organizations(
			[a, post('Théâtre de l’Œuvre')],
			[a, post('北京大学')],
			[a, post('X', { parent: body('P1') })],
			[a, post('X', { parent: body('P2') })],
		);
		expect(found.map((one) => one.id)).toEqual([
			'theatre-de-loeuvre',
			expect.stringMatching(/^[0-9a-f]{10}$/),
			'p1',
			'x',
			'p2',
			'x-2',
		]);
	});
});
