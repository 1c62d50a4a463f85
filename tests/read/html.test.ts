import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model';
import { read } from '../../src/read';

const html = (source: string): Document => read(source, { mediaType: 'text/html' });
const shown = (document: Document): string[] =>
	document.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${document.text.slice(block.start, block.end)}`);

const page = html(`<!DOCTYPE html><html lang="en"><head>
<title>Mara Quint | River Office</title>
<meta name="description" content="Mara Quint measures rivers.">
<meta property="article:published_time" content="2020-05-06T10:00:00Z">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Mara Quint", "worksFor": {"@type": "Organization", "name": "River Office"}}</script>
<style>p { color: red }</style></head><body>
<header><a href="/">Home</a></header>
<nav><ul><li><a href="/a">People</a></li><li><a href="/b">Rivers</a></li></ul></nav>
<div class="site-sidebar"><p>Latest: Tom Vale wins</p></div>
<main>
<h1>Mara&nbsp;Quint</h1>
<p>Mara Quint is a hydrologist who wrote <cite>Stone and Stream</cite><br>and lives in Hull with a dog and two cats.</p>
<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
<h2>Posts</h2>
<ol><li>1999&ndash;2004 Head<ul><li>of rivers</li></ul></li><li>Editor</li></ol>
<table><tr><th>Born</th><td>1961 in <b>Hull</b></td></tr></table>
<dl><dt>Field</dt><dd>Rivers and lakes</dd></dl>
<p hidden>Secret</p><p style="display:none">Hidden</p>
<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Quint</span></div>
<p class="h-card"><span class="p-name">Mara Quint</span>, <span class="p-org">River Office</span></p>
</main>
<aside>Related: Tom Vale</aside>
<footer>© 2020 River Office</footer>
<script>alert(1)</script></body></html>`);

describe('a page', () => {
	it('is read as its reader sees it, furniture marked', () => {
		expect(shown(page)).toEqual([
			'furniture: Home',
			'furniture: People',
			'furniture: Rivers',
			'furniture: Latest: Tom Vale wins',
			'heading1: Mara\u00A0Quint',
			'paragraph: Mara Quint is a hydrologist who wrote Stone and Stream',
			'paragraph: and lives in Hull with a dog and two cats.',
			'furniture: Share Tweet',
			'heading2: Posts',
			'list-item: 1999–2004 Head',
			'list-item: of rivers',
			'list-item: Editor',
			'table-row: Born: 1961 in Hull',
			'list-item: Field: Rivers and lakes',
			'paragraph: Mara Quint',
			'paragraph: Mara Quint, River Office',
			'furniture: Related: Tom Vale',
			'furniture: © 2020 River Office',
		]);
	});

	it('keeps cells, depths, italics, title and day', () => {
		const cells = page.blocks.flatMap((block) =>
			block.cells ? [block.cells.map(({ start, end }) => page.text.slice(start, end))] : [],
		);
		expect(cells).toEqual([
			['Born', '1961 in Hull'],
			['Field', 'Rivers and lakes'],
		]);
		expect(page.blocks[10]?.depth).toBe(2);
		expect(page.emphasis?.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Stone and Stream']);
		expect(page).toMatchObject({ title: 'Mara Quint | River Office', published: '2020-05-06', language: 'en' });
	});

	it('has its embedded data, each value where it stands', () => {
		const found = page.data.map(({ format, path, value }) => `${format} ${path.join('/')}: ${value}`);
		expect(found).toEqual([
			'meta title: Mara Quint | River Office',
			'meta description: Mara Quint measures rivers.',
			'meta article:published_time: 2020-05-06T10:00:00Z',
			'json-ld @context: https://schema.org',
			'json-ld @type: Person',
			'json-ld name: Mara Quint',
			'json-ld worksFor/@type: Organization',
			'json-ld worksFor/name: River Office',
			'microdata name: Mara Quint',
			'h-card p-name: Mara Quint',
			'h-card p-org: River Office',
		]);
		for (const { start, end, value } of page.data) expect(page.source.slice(start, end)).toBe(value);
		expect(page.data.find(({ path }) => path.join('/') === 'worksFor/name')?.type).toBe('Organization');
	});

	it('whose content has a doubtful name is content all the same', () => {
		const prose =
			'Mara Quint is a hydrologist who has measured the rivers of the north for most of her long life. '.repeat(4);
		const document = html(
			`<div class="post-related widget"><p>${prose}</p></div><div class="menu"><a href="a">A</a></div>`,
		);
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'furniture']);
	});

	it('that is all sidebar is content', () => {
		expect(html('<aside><p>Mara swims.</p></aside>').blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
	});

	it('as deep as it likes is read', () => {
		expect(html(`${'<div>'.repeat(50_000)}Mara`).text).toBe('Mara');
	});
});

it('a language that a template declares gives way to what the text shows', () => {
	const prose =
		'Mara Quint is a hydrologist who was born in Hull and has lived with the rivers of the north for years.';
	expect(read(`<html lang="fr"><body><p>${prose}</p></body></html>`).language).toBe('en');
	expect(read('<html lang="fr"><body><p>Mara Quint</p></body></html>').language).toBe('fr');
});

describe('what is set apart at the beginning of a line', () => {
	it.each<[string, readonly string[]]>([
		['<p><strong>Mara Quint</strong> Lisbon</p>', ['Mara Quint', 'Lisbon']],
		[
			'<div><span class="name">Mara Quint</span><span class="role">CTO</span> <span>of Tidewell</span></div>',
			['Mara Quint', 'CTO of Tidewell'],
		],
		[
			'<div><span class="speaker-name">Mara Quint</span> <span class="job-title">Chief Engineer</span> <span class="org">Tidewell Ltd</span></div>',
			['Mara Quint', 'Chief Engineer', 'Tidewell Ltd'],
		],
	])('is a line where it is a name, and so is what is set apart behind it: %s', (source, lines) => {
		const { text, blocks } = html(`<main>${source}</main>`);
		expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
	});

	it.each([
		['<p><b>Mara Quint</b> was born in Hull.</p>'],
		['<p><b>Mara Quint</b> Jr. was born in Hull.</p>'],
		['<p><b>Mara</b> Quint was born in Hull.</p>'],
		['<p><b>The River Prize</b> Committee met in Hull.</p>'],
		['<p><span>In May</span> Mara Quint left Hull.</p>'],
		['<p>In 1990 <b>Mara Quint</b> Hull and others met.</p>'],
	])('is none elsewhere: %s', (source) => {
		expect(html(`<main>${source}</main>`).blocks).toHaveLength(1);
	});
});

it('words of two elements side by side do not run into one', () => {
	const { text } = html(
		'<main><p><span>Next</span><a>Paul Quist</a><i>CTO</i> of a<b>B</b>c and Mc<b>Donald</b></p></main>',
	);
	expect(text).toBe('Next Paul Quist CTO of aBc and McDonald');
});

it('a term and its description share a line in a group of their own too', () => {
	const document = html(
		'<h1>Mara Quint</h1><dl><div><dt>Field</dt><dd>Rivers</dd></div><div><dt>Home</dt><dd>Hull</dd></div></dl>',
	);
	expect(shown(document).slice(1)).toEqual(['list-item: Field: Rivers', 'list-item: Home: Hull']);
});

it('a header whose heading is a link is no menu', () => {
	const document = html(
		'<div><header><a href="#"><h3>Mara Quint</h3></a><p>Head of Rivers</p></header><p>Mara Quint has measured rivers in the north for twenty years, and taught others how to measure them.</p></div>',
	);
	expect(shown(document)[0]).toBe('heading3: Mara Quint');
});

it('what a label stands beside is parted from it as a description from its term, and other cells by a tab', () => {
	const rows = [
		['Languages', 'Dutch'],
		['Nationality', 'Dutch'],
		['Awards:', 'River Prize'],
		['2001', 'Born'],
		['Tom Vale', 'Chair'],
	];
	const document = html(`<table>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`);
	expect(shown(document)).toEqual([
		'table-row: Languages: Dutch',
		'table-row: Nationality: Dutch',
		'table-row: Awards: River Prize',
		'table-row: 2001\tBorn',
		'table-row: Tom Vale\tChair',
	]);
	// A table about a film.
	expect(
		shown(html('<table><tr><td>Language</td><td>Dutch</td></tr><tr><td>Awards</td><td>River Prize</td></tr></table>')),
	).toEqual(['table-row: Language\tDutch', 'table-row: Awards\tRiver Prize']);
});

it('words that run into an element within a short line stand below one another', () => {
	const document = html(
		'<h1>Rivers</h1><p>Reader in Rivers<span><a>Department of Water</a>, Hull</span></p><table><tr><td>Tides<span>Weirs</span></td><td>b</td></tr></table>',
	);
	expect(shown(document).slice(1)).toEqual([
		'paragraph: Reader in Rivers',
		'paragraph: Department of Water, Hull',
		'table-row: Tides Weirs\tb',
	]);
});

it.each([
	['<span class="post-title">Chief Surveyor</span> <span class="location">Hull</span>', ['Chief Surveyor', 'Hull']],
	[
		'<span class="job-title">Surveyor</span> <span class="company">at River Office</span>',
		['Surveyor at River Office'],
	],
	['<span class="role">Surveyor</span>, <span class="org">River Office</span>', ['Surveyor, River Office']],
	['<span class="title">Dr</span> <span class="name">Mara Quint</span>', ['Dr Mara Quint']],
])('a post and what stands right behind it in a part of its own are two lines: %s', (parts, lines) => {
	const document = html(`<h1>Rivers</h1><div>${parts}</div>`);
	expect(document.blocks.slice(1).map(({ start, end }) => document.text.slice(start, end))).toEqual(lines);
});

it('what opens a part of an accordion is its heading', () => {
	const { blocks } = html('<main><details><summary>Education</summary><p>She studied in Hull.</p></details></main>');
	expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});
