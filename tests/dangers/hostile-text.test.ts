import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert';
import { extract } from '../../src/extract';
import { BiographError, type MediaType } from '../../src/model';
import { read } from '../../src/read';

const LIFE = 'Ann Lee is an engineer at Acme Ltd. She joined Acme Ltd in 2009. ';
const MEDIA: readonly MediaType[] = ['text/plain', 'text/markdown', 'text/html', 'text/x-wiki'];

/** Texts that make careless readers slow, deep or wrong; each is tried in every format. */
const HOSTILE: Record<string, string> = {
	'words that objects know': 'constructor toString hasOwnProperty __proto__ valueOf '.repeat(400),
	'words that objects know, as names': 'She joined Constructor __proto__ Ltd in 2001 as toString. '.repeat(200),
	'white space without end': ' '.repeat(300_000),
	'line ends without end': '\n'.repeat(300_000),
	'open brackets': '('.repeat(100_000),
	'open square brackets': '[['.repeat(50_000),
	'open braces': '{{'.repeat(50_000),
	'open tags': '<div>'.repeat(50_000),
	'open quotation marks': '“'.repeat(100_000),
	commas: 'a, '.repeat(100_000),
	'a list that does not end': `She worked at ${'Acme Ltd, '.repeat(20_000)}`,
	'capitals that do not end': 'Acme '.repeat(60_000),
	'capitals joined by of': 'Bank of '.repeat(40_000),
	'one word': 'a'.repeat(500_000),
	digits: '9'.repeat(300_000),
	dates: 'from 1990 to 1991 '.repeat(20_000),
	'full stops': '. '.repeat(100_000),
	'asterisks and underscores': '*_'.repeat(50_000),
	'emphasis among words': '**a__'.repeat(20_000),
	'quotes of quotes': `${'> '.repeat(5_000)}x`,
	'nested lists': Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n'),
	'lone surrogates': '\uD800\uDC00\uD800 '.repeat(10_000),
	'null and control characters': '\u0000\u0007\u001B[31m'.repeat(10_000),
	'marks upon marks': `a${'\u0301'.repeat(100_000)}`,
	'right to left': '\u202Eabc\u202C '.repeat(20_000),
};

describe.each(MEDIA)('hostile text as %s', (mediaType) => {
	test.each(Object.keys(HOSTILE))('%s', (name) => {
		const document = read(`${LIFE}\n\n${HOSTILE[name]}`, { mediaType });
		let claims: readonly { evidence: readonly unknown[] }[] = [];
		try {
			claims = extract(document);
		} catch (error) {
			expect(error).toBeInstanceOf(BiographError);
		}
		for (const claim of claims) expect(claim.evidence.length).toBeGreaterThan(0);
	});
});

describe('text that is no English biography', () => {
	test.each([
		[
			'German',
			'Anna Lehm wurde am 3. Mai 1960 in Ulm geboren und ist seit 1995 Professorin an der Universität Ulm. Sie studierte Physik und erhielt 2001 den Preis der Stadt. Ihr Vater war Richter, ihre Mutter war Lehrerin.',
		],
		[
			'French',
			'Anne Leroy est née à Lyon le 3 mai 1960. Elle est professeure à l’université de Nantes depuis 1995. Elle a étudié la physique et a reçu le prix de la ville en 2001. Son père était juge.',
		],
		[
			'Spanish',
			'Ana López nació en Sevilla el 3 de mayo de 1960. Es profesora de la Universidad de Granada desde 1995. Estudió física y recibió el premio de la ciudad en 2001. Su padre era juez.',
		],
	])('%s gives few facts or none, and says why', (_, text) => {
		const document = read(text);
		expect(document.language).toBeDefined();
		expect(document.language).not.toBe('en');
		let facts: readonly { kind: string }[] = [];
		try {
			facts = convert(text).biography.facts.filter((fact) => fact.kind !== 'name');
		} catch (error) {
			expect(error).toBeInstanceOf(BiographError);
		}
		expect(facts.length).toBeLessThanOrEqual(1);
	});

	test.each([
		[
			'all capitals',
			'ANN LEE IS AN ENGINEER AT ACME LTD. SHE JOINED ACME LTD IN 2009. HER FATHER WAS A PROFESSOR AT THE UNIVERSITY OF ULM.',
		],
		[
			'no capitals',
			'ann lee is an engineer at acme ltd. she joined acme ltd in 2009. her father was a professor at the university of ulm.',
		],
	])('%s: what is found is stated', (_, text) => {
		let facts: readonly { kind: string }[] = [];
		try {
			facts = convert({ text }, { subject: 'Ann Lee' }).biography.facts;
		} catch (error) {
			expect(error).toBeInstanceOf(BiographError);
		}
		const posts = facts.filter((fact) => fact.kind === 'position') as { title?: string }[];
		expect(posts.filter((post) => /professor/i.test(post.title ?? ''))).toEqual([]);
		expect(facts.filter((fact) => ['birth', 'death', 'nationality', 'award', 'relative'].includes(fact.kind))).toEqual(
			[],
		);
	});
});
