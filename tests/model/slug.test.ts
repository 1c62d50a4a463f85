import reference from '@sindresorhus/transliterate';
import { expect, test } from 'vitest';
import { slug } from '../../src/model/slug';

test.each([
	['Université de Łódź', 'universite-de-lodz'],
	['Straßenbau Öhringen', 'strassenbau-oehringen'],
	['Подъездный Ельцин', undefined],
	['Αθηνά Παππά', undefined],
	['نور حداد', undefined],
	['Նարինե Ուլուբաբյան', undefined],
	['ＡＢＣ ①', undefined],
])('%s in an address', (name, wanted) => {
	const plain = reference(name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	expect(plain.length).toBeGreaterThan(0);
	expect(slug(name)).toBe(wanted ?? plain);
});

test('a name of which nothing remains gives digits of its hash', () => {
	expect(slug('北京')).toMatch(/^[0-9a-f]{10}$/);
});
