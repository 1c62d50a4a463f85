import { describe, expect, it } from 'vitest';
import { read } from '../../src/read';

describe('JSON Resume', () => {
	const source = JSON.stringify(
		{
			basics: {
				name: 'Mara Quint',
				label: 'Hydrologist',
				email: 'mara@example.org',
				profiles: [{ network: 'X', url: 'https://example.org/m' }],
			},
			work: [{ name: 'River Office', position: 'Head of "Rivers"', startDate: '1999-05', endDate: '2004' }],
			education: [{ institution: 'Leeds', area: 'Water', studyType: 'BSc' }],
			awards: [],
		},
		null,
		2,
	);
	const document = read(source);

	it('is told by its keys, and is data with places', () => {
		expect(document.mediaType).toBe('application/json');
		const position = document.data.find(({ path }) => path.join('/') === 'work/0/position');
		expect(position?.value).toBe('Head of "Rivers"');
		expect(source.slice(position?.start, position?.end)).toBe('Head of \\"Rivers\\"');
		expect(document.data.find(({ path }) => path.join('/') === 'basics/profiles/0/url')?.value).toBe(
			'https://example.org/m',
		);
	});

	it('shows its lines, and no contact data', () => {
		expect(document.text).toBe(
			'Mara Quint\n\nHydrologist\n\nWork experience\n\n1999-05 – 2004, Head of "Rivers", River Office\n\nEducation\n\nBSc, Water, Leeds',
		);
	});

	it('that is other JSON is plain text', () => {
		expect(read('{"a": 1}', { mediaType: 'application/json' }).mediaType).toBe('text/plain');
		expect(read('not json', { mediaType: 'application/json' }).text).toBe('not json');
	});
});

describe('vCard', () => {
	const source = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		'FN:Mara Quint',
		'N:Quint;Mara;;Dr;',
		'ORG:River Office;Measuring',
		'TITLE:Head of Rivers',
		'item1.URL;TYPE=work:https://example.org/',
		' mara',
		'URL:https://example.net/',
		'NOTE:Swims\\, reads\\nand writes.',
		'TEL:+44 20 7946 0000',
		'END:VCARD',
	].join('\r\n');
	const document = read(source);

	it('is data with places: folded lines joined, escapes undone', () => {
		expect(document.data.map(({ path, value }) => [path.join('/'), value])).toEqual([
			['FN', 'Mara Quint'],
			['N', 'Quint;Mara;;Dr;'],
			['ORG', 'River Office;Measuring'],
			['TITLE', 'Head of Rivers'],
			['URL/0', 'https://example.org/mara'],
			['URL/1', 'https://example.net/'],
			['NOTE', 'Swims, reads\nand writes.'],
			['TEL', '+44 20 7946 0000'],
		]);
		const name = document.data[0];
		expect(source.slice(name?.start, name?.end)).toBe('Mara Quint');
	});

	it('shows what it says of the person, and no contact data', () => {
		expect(document.text).toBe('Mara Quint\nHead of Rivers\nMeasuring, River Office\nSwims, reads and writes.');
	});
});
