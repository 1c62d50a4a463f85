import { expect, test } from 'vitest';
import * as door from '../../src';

test('the main door has these names and no others', () => {
	expect(Object.keys(door).sort()).toEqual([
		'BiographError',
		'acceptBiography',
		'convert',
		'draftBiography',
		'extract',
		'extractAsync',
		'parseBiography',
		'parseRegister',
		'publish',
		'read',
		'reconcile',
		'toScript',
		'toScriptText',
		'validate',
	]);
});
