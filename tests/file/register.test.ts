import { describe, expect, test } from 'vitest';
import { draftRegister, parseRegister } from '../../src/file';
import { reconcile } from '../../src/reconcile';
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
