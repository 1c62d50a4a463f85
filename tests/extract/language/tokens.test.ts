import { describe, expect, it } from 'vitest';
import { isDigit, isLetter, isUpper } from '../../../src/extract/words/letters';
import { tokenize } from '../../../src/extract/words/tokens';

const texts = (text: string): string[] => tokenize(text, { start: 0, end: text.length }, []).map((token) => token.text);

describe('tokens', () => {
	it.each([
		["Mara's Ph.D. (2019)", ['Mara', "'s", 'Ph.D.', '(', '2019', ')']],
		['the U.S. Army', ['the', 'U.S.', 'Army']],
		['from 1956–59', ['from', '1956', '–', '59']],
		['since 2012-Present', ['since', '2012', '-', 'Present']],
		['a 20-year plan of 1,600 beds at 9:30am', ['a', '20-year', 'plan', 'of', '1,600', 'beds', 'at', '9:30am']],
		["the Chiefs' Council", ['the', 'Chiefs', "'", 'Council']],
		["I'm Mara O'Dell", ['I', "'m", 'Mara', "O'Dell"]],
		['Dr. J. Quill retired.', ['Dr.', 'J.', 'Quill', 'retired', '.']],
		['born Oct.7, 1933', ['born', 'Oct.', '7', ',', '1933']],
		['Marks & Spencer plc', ['Marks', '&', 'Spencer', 'plc']],
	])('%s', (text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it('skips markers and keeps the offsets of the text', () => {
		const text = 'She left[1][2] Ulm.';
		const tokens = tokenize(text, { start: 0, end: text.length }, [
			{ start: 8, end: 11, kind: 'citation' },
			{ start: 11, end: 14, kind: 'citation' },
		]);
		expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['She', 'left', 'Ulm', '.']);
	});

	it('tells what stands in quotation marks and parentheses', () => {
		const text = 'He wrote “Low Tide” (a novel).';
		const tokens = tokenize(text, { start: 0, end: text.length }, []);
		expect(tokens.filter((token) => token.quoted).map((token) => token.text)).toEqual(['Low', 'Tide']);
		expect(tokens.filter((token) => token.depth > 0).map((token) => token.text)).toEqual(['(', 'a', 'novel', ')']);
	});

	it('knows the letters, digits and capitals of every script', () => {
		const wrong: string[] = [];
		for (let code = 0; code < 0xd800; code++) {
			const char = String.fromCharCode(code);
			if (isLetter(char, 0) !== /[\p{L}\p{M}]/u.test(char)) wrong.push(`letter ${code}`);
			if (isDigit(char, 0) !== /\p{Nd}/u.test(char)) wrong.push(`digit ${code}`);
			if (isUpper(char, 0) !== /\p{Lu}/u.test(char)) wrong.push(`capital ${code}`);
		}
		expect(wrong).toEqual([]);
	});
});
