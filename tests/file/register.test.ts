import { describe, expect, test } from 'vitest';
import { draftRegister, parseBiography, parseRegister } from '../../src/file';
import { publish } from '../../src/publish';
import { applyRegister, reconcile } from '../../src/reconcile';
import { body, claimsOf, named, source } from '../reconcile/claims';

const a = source('a');
const acme = `# our bodies
organizations:
  - id: acme
    "@id": https://acme.example/#us
    name: Acme Ltd # the firm
    aliases: [Acme]
    parent: holding
  - { id: holding, name: Acme Holding }
`;

describe('the register', () => {
	test('gives each page of a site the same organisation, with its links and its parent', () => {
		const register = parseRegister(acme);
		const biography = (name: string, firm: string) =>
			reconcile(claimsOf(named(a, name), [a, { kind: 'position', title: 'clerk', organization: body(firm) }]), {
				register,
			});
		const [one, other] = [biography('Ada Roe', 'Acme'), biography('Sam Poe', 'Acme Ltd')];
		expect(one.organizations).toEqual(other.organizations);
		expect(one.organizations).toMatchObject([
			{ id: 'acme', atId: 'https://acme.example/#us', name: 'Acme Ltd', parent: 'holding' },
			{ id: 'holding', name: 'Acme Holding' },
		]);
	});

	test('links what a biography file names, and leaves what it says itself', () => {
		const file = parseBiography(`subject: { name: Ada Roe }
facts:
  - { kind: position, title: clerk, organization: a }
  - { kind: birth, place: n }
organizations:
  - { id: a, name: Acme, sameAs: ['https://example.org/acme'] }
places:
  - { id: n, name: Northam }
`);
		const register = parseRegister(`${acme}people:
  - { name: Ada Roe, '@id': 'https://example.org/#ada', sameAs: ['https://orcid.org/0000-0002-1825-0097'] }
places:
  - { name: Northam, sameAs: ['https://www.wikidata.org/wiki/Q2'] }
`);
		expect(applyRegister(file, register)).toMatchObject({
			subject: { id: 'https://example.org/#ada' },
			profile: { sameAs: ['https://orcid.org/0000-0002-1825-0097'] },
			organizations: [
				{
					id: 'a',
					name: 'Acme',
					alternateName: ['Acme Ltd'],
					atId: 'https://acme.example/#us',
					sameAs: ['https://example.org/acme'],
					parent: 'holding',
				},
				{ id: 'holding', name: 'Acme Holding' },
			],
			places: [{ id: 'n', sameAs: ['https://www.wikidata.org/wiki/Q2'] }],
		});
		expect(applyRegister(file, {})).toEqual(file);
	});

	test('gives a file that was drafted without it the ids of its entries, so that @ids are the same on all pages', () => {
		const file = parseBiography(`subject: { name: Ada Roe }
facts:
  - { kind: position, title: clerk, organization: a, current: true }
  - { kind: membership, organization: b }
  - { kind: birth, place: n }
  - { kind: death, place: n }
organizations:
  - { id: a, name: Acme }
  - { id: b, name: Acme Limited, parent: a, place: n }
places:
  - { id: n, name: Northam }
`);
		const register = parseRegister(`organizations:
  - { id: acme, name: Acme Ltd, aliases: [Acme, Acme Limited], sensitive: union }
places:
  - { id: northam-devon, name: Northam }
`);
		const applied = applyRegister(file, register);
		expect(applied.organizations).toEqual([
			{
				id: 'acme',
				name: 'Acme',
				alternateName: ['Acme Limited', 'Acme Ltd'],
				sensitive: 'union',
				parent: 'acme',
				place: 'northam-devon',
			},
		]);
		expect(applied.places).toEqual([{ id: 'northam-devon', name: 'Northam' }]);
		const { graph } = publish(applied, { site: 'https://example.org/', profile: 'linked' });
		const ids = graph['@graph'].map((node) => node['@id']);
		expect(ids).toContain('https://example.org/#org-acme');
		expect(ids).toContain('https://example.org/#place-northam-devon');
	});

	test('is offered entries for what it does not know, and keeps the rest as it is', () => {
		const claims = claimsOf(
			named(a),
			[a, { kind: 'position', title: 'clerk', organization: body('Acme') }],
			[a, { kind: 'position', title: 'diver', organization: body('Port of Northam', { alternateNames: ['PoN'] }) }],
			[a, { kind: 'birth', place: { name: 'Northam' } }],
		);
		const { text, proposed } = draftRegister(reconcile(claims, { register: parseRegister(acme) }), acme);
		expect(proposed).toBe(2);
		expect(text).toContain('name: Acme Ltd # the firm');
		expect(parseRegister(text)).toMatchObject({
			organizations: [
				{ id: 'acme' },
				{ id: 'holding' },
				{ id: 'port-of-northam', name: 'Port of Northam', aliases: ['PoN'] },
			],
			places: [{ id: 'northam', name: 'Northam' }],
		});
		const again = draftRegister(reconcile(claims, { register: parseRegister(text) }), text);
		expect(again).toEqual({ text, proposed: 0 });
	});

	test('may be empty or not there yet', () => {
		expect(parseRegister('')).toEqual({});
		const { text } = draftRegister(
			reconcile(claimsOf(named(a), [a, { kind: 'position', organization: body('Acme') }])),
			undefined,
		);
		expect(parseRegister(text).organizations).toMatchObject([{ id: 'acme', name: 'Acme' }]);
	});
});

describe('a register with a fault', () => {
	test.each([
		['organizations:\n  - { id: a, name: A, parent: a }\n', 'f.yaml:2:23: "A" is part of itself: correct "parent"'],
		[
			'organizations:\n  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: c }\n  - { id: c, name: C, parent: b }\n',
			'is part of itself',
		],
		['organizations:\n  - { name: A, sameAs: [Q42] }\n', 'write https://www.wikidata.org/wiki/Q42'],
	])('%j says %s', (text, message) => {
		expect(() => parseRegister(text, { file: 'f.yaml' })).toThrow(message);
	});

	test('chains of parents are none', () => {
		const chain =
			'organizations:\n  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: c }\n  - { id: c, name: C }\n';
		expect(parseRegister(chain).organizations).toHaveLength(3);
	});
});
