import { describe, expect, it } from 'vitest';
import { parseHtml, visibleText } from '../../../src/html';
import { readMarkup } from '../../../src/markup';
import { validate } from '../../../src/validate';
import { foldText } from '../../../src/validate/rules/page/fold-text';
import { monthNames } from '../../../src/validate/rules/page/month-names.generated';
import { type PageWords, pageWords } from '../../../src/validate/rules/page/page-words';
import { showsDate } from '../../../src/validate/rules/page/shows-date';
import { showsName } from '../../../src/validate/rules/page/shows-name';
import { schemaOrg } from '../../../src/vocabulary';

function words(body: string): PageWords {
	const [graph] = readMarkup(`<!doctype html><body>${body}`, { mediaType: 'text/html' });
	const page =
		graph &&
		pageWords({
			graph,
			vocabulary: schemaOrg(),
			options: {},
			visibleText: () => visibleText(parseHtml(body)),
			sourceHas: (sign) => typeof sign === 'string' && body.includes(sign),
			nearest: () => undefined,
		});
	if (!page) throw new Error('the page shows nothing');
	return page;
}

describe('a date is shown', () => {
	it.each([
		['1971-05-04', 'Born 4 May 1971 in Porto'],
		['1971-05-04', 'May 4, 1971'],
		['1971-05-04', 'May 4th, 1971'],
		['1971-05-04', '4th of May, in the year 1971'],
		['1971-05-04', 'Tuesday, 4 May'],
		['1971-05-04', '04/05/1971'],
		['1971-05-04', '5/4/71'],
		['1971-05-04', '4.5.1971'],
		['1971-05-04', '1971-05-04'],
		['1971-05-04', 'geboren am 4. Mai 1971'],
		['1971-03-04', 'Dienstag, den 4. März 1971'],
		['1971-08-04', 'le 4 août 1971'],
		['1971-05-01', 'le 1er mai 1971'],
		['1971-05-04', '4 de maio de 1971'],
		['1971-05-04', '4 мая 1971 года'],
		['1971-05-04', '1971年5月4日'],
		['1971-05-04', '٤ مايو ١٩٧١'],
		['2027-07-21T19:00-05:00', '21–23 July 2027, from 7 pm'],
		['2027-07-21', '<time datetime="2027-07-21T19:00">next Wednesday</time>'],
		['1971', 'In 1971 she'],
		['1971-05', 'since May 1971'],
		['sometime', 'not a date of ISO 8601: no business of this rule'],
	])('%s by %s', (iso, body) => {
		expect(showsDate(iso, words(body))).toBe(true);
	});

	it.each([
		['1971-05-04', 'Born 4 May 1972'],
		['1971-05-04', 'Born 5 May 1971'],
		['1971-05-04', 'Born 4 June 1971'],
		['1971-05-04', 'in 1971 she wrote 4 very long papers about the sea, and may write more'],
		['1971', 'In 1972 she had 19712 letters'],
		['1971-05', 'May 1972, and 1971 in June'],
		['2027-07-21', 'call 21 07 between 9 and 5'],
	])('%s not by %s', (iso, body) => {
		expect(showsDate(iso, words(body))).toBe(false);
	});
});

describe('a name is shown', () => {
	it.each([
		['Ines Duarte', 'Ines Duarte'],
		['Ines Duarte', 'INES&nbsp;DUARTE'],
		['Ines Duarte', 'Inês <b>Duarte</b>'],
		['Inês Duarte', 'Ines Duarte'],
		['Duarte, Ines', 'Ines Duarte'],
		['Ines Duarte', 'Duarte, Ines'],
		['Dr. Ines Duarte', 'Ines Duarte'],
		['Ines Duarte, PhD', 'Ines Duarte'],
		['Ines Maria Duarte', 'Ines Duarte'],
		['Ines Duarte', 'Ines M. Duarte'],
		['Søren Łukasz', 'Soren Lukasz'],
		['Tides and towns | Harbour Museum', 'Tides and Towns'],
		['Duarte & Filhos, Ltd.', 'Duarte & Filhos'],
		['山田太郎', '作家の山田太郎さん'],
		['山田 太郎', '山田太郎'],
		['O’Neil & Söhne', "O'Neil & Sohne"],
	])('%s by %s', (name, body) => {
		expect(showsName(name, words(`<p>About ${body}.</p>`))).toBe(true);
	});

	it.each([
		['Ines Duarte', 'Rui Duarte and Ines Prado'],
		['Ines Duarte', 'Inesita Duarte'],
		['Ann Lee', 'Joann Leeds'],
		['Tides and towns | Harbour Museum', 'the Harbour Museum'],
		['Ines Duarte', '<script>"Ines Duarte"</script><p hidden>Ines Duarte</p>nobody'],
	])('%s not by %s', (name, body) => {
		expect(showsName(name, words(`<p>About ${body}.</p>`))).toBe(false);
	});
});

const page = (markup: object, body: string): string =>
	`<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...markup })}</script>${body}`;
const said = (markup: object, body: string): string[] =>
	validate(page(markup, body), { mediaType: 'text/html' })
		.findings.filter(({ code }) => code.startsWith('page/'))
		.map(({ severity, code, args }) => `${severity} ${code} ${'property' in args ? args.property : ''}`.trim());

describe('the main entity', () => {
	const person = { '@type': 'Person', name: 'Ines Duarte' };
	it('has its name on the page, or the page is about something else', () => {
		expect(said(person, '<h1>Ines Duarte</h1>')).toEqual([]);
		expect(said(person, '<h1>Rui Prado</h1>')).toEqual(['warning page/main-name']);
		expect(said({ ...person, alternateName: 'Rui Prado' }, '<h1>Rui Prado</h1>')).toEqual([]);
		expect(said({ '@type': 'ProfilePage', mainEntity: person }, '<h1>Rui Prado</h1>')).toEqual([
			'warning page/main-name',
		]);
		expect(said(person, '<h1><b>Ines Duarte</b><span>Curator</span></h1>')).toEqual([]);
		expect(said(person, '<h1>I<b>nes</b> Duarte</h1>')).toEqual([]);
		expect(said({ '@type': 'Organization', name: 'Harbour' }, '<img alt="Harbour logo"><p>Welcome</p>')).toEqual([]);
	});

	it('is not looked for where the page shows nothing, or nobody can say which it is', () => {
		expect(said(person, '')).toEqual([]);
		expect(said(person, '<div id="root"></div><script>render()</script>')).toEqual([]);
		const two = {
			'@graph': [
				{ '@type': 'Person', name: 'Ines Duarte' },
				{ '@type': 'Event', name: 'Tides' },
			],
		};
		expect(said(two, '<h1>Rui Prado</h1>')).toEqual(['info page/not-shown name', 'info page/not-shown name']);
	});

	it('is not looked for outside of pages, nor when the family is off', () => {
		const text = JSON.stringify({ '@context': 'https://schema.org', ...person });
		expect(validate(text).findings).toEqual([]);
		expect(validate(page(person, '<h1>Rui</h1>'), { page: false }).findings).toEqual([]);
	});
});

describe('other values', () => {
	const born = (birthDate: string, body: string, more: object = {}) =>
		said({ '@type': 'Person', name: 'Ines Duarte', birthDate, ...more }, body);
	it.each([
		['another year', '1972-05-04', '<p>Ines Duarte was born on 4 May 1971.</p>'],
		['another day', '1971-05-05', '<p>Ines Duarte was born on 4 May 1971.</p>'],
		['another month', '1971-06-04', '<p>Ines Duarte (May 4, 1971)</p>'],
		['nothing alike', '1968-01-01', '<p>Ines Duarte, born in Porto on 4 May 1971.</p>'],
		['years alone', '1968', '<p>Ines Duarte, geboren 1971 in Porto</p>'],
	])('are warned of where the page gives another date: %s', (_, date, body) => {
		expect(born(date, body)).toEqual(['warning page/not-shown birthDate']);
	});

	it.each([
		['no date', '1968-01-01', '<p>Ines Duarte</p>'],
		['the date of something else', '1968-01-01', '<p>Ines Duarte gives a talk on 4 May 1971.</p>'],
		['the birth of another', '1968-01-01', '<p>Ines Duarte: her son was born on 4 May 1971.</p>'],
		[
			'a birth without a name',
			'1968-01-01',
			'<h1>Ines Duarte</h1><p>Curator of maps at the museum. Idea born in 1971.</p>',
		],
	])('are only hinted at where the page gives %s', (_, date, body) => {
		expect(born(date, body)).toEqual(['info page/not-shown birthDate']);
	});

	it.each([
		['death', { deathDate: '2021-07-09' }, 'Ines Duarte (4 May 1971 – 9 July 2020)', 'deathDate'],
		['start', { '@type': 'Event', startDate: '2026-05-04T19:30' }, 'Ines Duarte, 4th of May, 2027', 'startDate'],
	])('are warned of: %s', (_, more, text, property) => {
		const found = said({ '@type': 'Person', name: 'Ines Duarte', ...more }, `<p>${text}</p>`);
		expect(found).toEqual([`warning page/not-shown ${property}`]);
	});

	it('are only hinted at where the zone may make the day another', () => {
		const event = { '@type': 'Event', name: 'Tides', startDate: '2027-05-04T23:30Z' };
		expect(said(event, '<h1>Tides</h1><p>5 May 2027</p>')).toEqual(['info page/not-shown startDate']);
	});

	it('are only hinted at for others than the main thing', () => {
		const spouse = { '@type': 'Person', name: 'Rui Prado', birthDate: '1968-05-04' };
		expect(born('1971-05-04', '<p>Ines Duarte, born 4 May 1971, and Rui Prado</p>', { spouse })).toEqual([
			'info page/not-shown birthDate',
		]);
	});

	it('are hinted at: names, titles and dates, no addresses and nothing of the page itself', () => {
		const markup = {
			'@type': 'ProfilePage',
			name: 'Profile',
			dateModified: '2026-01-01',
			mainEntity: {
				'@type': 'Person',
				name: 'Ines Duarte',
				jobTitle: 'Curator',
				birthDate: '1971-05-04',
				image: 'https://example.org/a.jpg',
				worksFor: { '@type': 'Organization', name: 'Harbour Museum', url: 'https://example.org' },
			},
		};
		const all = '<h1>Ines Duarte</h1><p>Curator at the Harbour Museum, born 4 May 1971</p>';
		expect(said(markup, all)).toEqual([]);
		expect(said(markup, '<h1>Ines Duarte</h1>')).toEqual([
			'info page/not-shown jobTitle',
			'info page/not-shown birthDate',
			'info page/not-shown name',
		]);
	});
});

it('folds months as it folds pages', () => {
	for (const name of monthNames.flatMap((names) => names.split(' '))) expect(foldText(name)).toBe(name);
	expect(monthNames).toHaveLength(12);
});
