import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/report';
import { validate } from '../../../src/validate';

const person = { '@context': 'https://schema.org', '@type': 'Person', name: 'Ines Duarte' };
const findings = (more: object, options = { privacy: true }) =>
	validate(JSON.stringify({ ...person, ...more }), options).findings.filter(({ code }) => code.startsWith('privacy/'));
const said = (more: object): string[] =>
	findings(more).map(({ args }) => ('class' in args ? `${args.class} ${args.property}` : ''));

describe('data about a living person', () => {
	it.each<[string, object, string[]]>([
		[
			'public facts',
			{ jobTitle: 'Curator', award: 'Silver Compass', worksFor: 'Harbour Museum', sameAs: 'https://example.org' },
			[],
		],
		['family', { spouse: { '@type': 'Person', name: 'R' }, parent: 'S' }, ['C spouse', 'C parent']],
		['children', { children: { '@type': 'Person', name: 'K' } }, ['D children']],
		['gender', { gender: 'Female' }, ['C gender']],
		['body and money', { height: '170 cm', netWorth: 5 }, ['C height', 'C netWorth']],
		['a private mailbox', { email: 'ines@example.org' }, ['C email']],
		['an office mailbox', { email: 'mailto:press@example.org' }, []],
		['a telephone', { telephone: '+351 200 000 000' }, ['C telephone']],
		['a town', { address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' } }, []],
		['a street', { address: { '@type': 'PostalAddress', streetAddress: 'Rua 1' } }, ['D address']],
		['a home in a country', { homeLocation: { '@type': 'Country', name: 'Portugal' } }, []],
		[
			'a home on the map',
			{ homeLocation: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 1 } } },
			['D homeLocation'],
		],
		['a number from a state', { taxID: '123' }, ['D taxID']],
		[
			'one as an identifier',
			{ identifier: { '@type': 'PropertyValue', propertyID: 'SSN', value: '1' } },
			['D identifier'],
		],
		['a public identifier', { identifier: { '@type': 'PropertyValue', propertyID: 'ORCID', value: '1' } }, []],
		['an ordinary society', { memberOf: { '@type': 'Organization', name: 'Chess Club' } }, []],
		['a party', { memberOf: { '@type': 'PoliticalParty', name: 'P' } }, ['C memberOf']],
		['a party by its name', { affiliation: 'Green Party' }, ['C affiliation']],
		['a museum of a faith', { worksFor: { '@type': 'Organization', name: 'Jewish Museum' } }, []],
		['a description', { description: 'She was diagnosed with asthma.' }, ['C description']],
		['a harmless description', { description: 'She writes about convictions.' }, []],
	])('%s', (_, more, expected) => {
		expect(said(more)).toEqual(expected);
	});

	it('is left alone where the person is surely dead', () => {
		expect(said({ gender: 'Female', deathDate: '2001' })).toEqual([]);
		expect(said({ gender: 'Female', birthDate: '1871-05-04' })).toEqual([]);
		expect(said({ gender: 'Female', birthDate: '1971-05-04' })).toEqual(['C gender']);
		expect(said({ gender: 'Female', deathDate: '' })).toEqual(['C gender']);
	});

	it('is seen from the side of a party and of an event', () => {
		const member = { '@type': 'Person', name: 'Ines Duarte' };
		expect(said({ '@type': 'PoliticalParty', member })).toEqual(['C member']);
		expect(said({ '@type': 'Organization', member })).toEqual([]);
		expect(said({ '@type': 'Event', attendee: member })).toEqual(['C attendee']);
	});

	it('is one finding for a property, and its value is never printed', () => {
		const found = findings({
			children: [
				{ '@type': 'Person', name: 'Secret' },
				{ '@type': 'Person', name: 'Secreta' },
			],
		});
		expect(found).toHaveLength(1);
		expect(JSON.stringify(found) + found.map(messageOf)).not.toContain('Secret');
	});

	it('is named only when asked for', () => {
		expect(findings({ gender: 'Female' }, {} as never)).toEqual([]);
	});

	it('of a home within a home within a home ends', () => {
		const loop = { '@id': '#h', '@type': 'Place', name: 'H', address: { '@id': '#h' } };
		expect(said({ homeLocation: loop })).toEqual([]);
	});
});
