import { expect, test } from 'vitest';
import * as door from '../../src';

test('the main door has these names and no others', () => {
	expect(Object.keys(door).sort()).toEqual([
		'BiographError',
		'convert',
		'draftBiography',
		'extract',
		'extractAsync',
		'modelExtractor',
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
