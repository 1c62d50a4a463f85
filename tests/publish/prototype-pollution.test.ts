import { expect, test } from 'vitest';
import type { Biography } from '../../src/model';
import { publish, toScriptText } from '../../src/publish';
import { provenance } from '../../src/publish/provenance';
import { biography, fact } from './ada-roe';

const HOSTILE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

test.each(HOSTILE)('%s as an id, a name, a scheme or a role is a word like any other', (word) => {
	const hostile: Biography = biography(
		[
			fact('position', { title: word, organization: word, current: true }),
			fact('identifier', { scheme: word, value: word }),
			fact('work', { name: word, role: word, type: word }),
			fact('event', { name: word, place: word, role: word }),
			fact('name', { name: word, form: word }),
			fact('relative', { relation: word, name: word }),
		],
		{ organizations: [{ id: word, name: word }], places: [{ id: word, name: word }] },
	);
	const before = Object.getOwnPropertyNames(Object.prototype);
	const { graph } = publish(hostile, { profile: 'linked', include: ['all'] });
	provenance(hostile, { profile: 'linked', include: ['all'] });
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	expect(({} as Record<string, unknown>).name).toBeUndefined();
	const organization = graph['@graph'].find((node) => node['@type'] === 'Organization');
	expect(organization?.name).toBe(word);
	expect(JSON.parse(toScriptText(graph))).toEqual(graph);
});

test('a key of input is never a key of the prototype', () => {
	const input = JSON.parse(
		'{"facts":[{"kind":"award","id":"a","status":"accepted","evidence":[],"name":"x","__proto__":{"polluted":1}}]}',
	);
	publish(biography(input.facts), { profile: 'linked' });
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
