import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/read';
import { parseReference } from '../../src/read/references/parse-reference';
import { FURNITURE_LINES, FURNITURE_PROSE } from '../../src/read/structure/furniture-lines';

/** Pieces that feed the repetitions in the patterns; after many of them comes what lets no pattern match. */
const PIECES = [
	' ',
	'a',
	'A',
	'1',
	'-',
	'.',
	'>',
	'/',
	'|',
	'@',
	'a ',
	'A ',
	'Ab ',
	'by Ab ',
	'share on ',
	'to the ',
	'Ab, and ',
	'x, ',
	'a > ',
	'for ',
	'home / ',
	'website ',
	'cookie ',
	'facebook | ',
	'ALL ',
	'1 May ',
	'(',
	'a.b',
	'12. ',
	'"',
];

describe('no pattern of furniture takes long over any line', () => {
	it.each([...FURNITURE_LINES, ...FURNITURE_PROSE].map(({ reason, pattern }) => [reason, pattern] as const))(
		'%s %s',
		(_, pattern) => {
			for (const piece of PIECES) {
				for (const end of ['', '!', '\n!', '»»']) {
					const line = piece.repeat(300 / piece.length) + end;
					expect(pattern.test(line)).toBeTypeOf('boolean');
				}
			}
		},
	);
});

describe('references and sentences come to an end', () => {
	it.each(PIECES)('%j', (piece) => {
		const text = piece.repeat(20_000 / piece.length);
		expect(parseReference(text)).toBeDefined();
		expect(splitSentences(text)).toBeDefined();
	});
});
