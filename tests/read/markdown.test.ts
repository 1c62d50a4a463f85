import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model';
import { read } from '../../src/read';

const markdown = (source: string): Document => read(source, { mediaType: 'text/markdown' });
const shown = (document: Document): string[] =>
	document.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${document.text.slice(block.start, block.end)}`);
const data = (document: Document): Record<string, string> =>
	Object.fromEntries(document.data.map(({ path, value }) => [path.join('/'), value]));

describe('Markdown', () => {
	it('is read as its reader sees it', () => {
		const document = markdown(
			[
				'# Mara Quint',
				'',
				'![Mara at work](mara.jpg)',
				'',
				'**Mara Quint** is a [hydrologist](https://example.org/h) at the',
				'[River Office][office] &amp; wrote *Stone and Stream*.[^1]',
				'',
				'- First',
				'  - Second, <em>deeper</em>',
				'',
				'> I never liked the sea.',
				'',
				'| Year | Post |',
				'|------|------|',
				'| 1999 | Head |',
				'',
				'[office]: https://example.org/office',
				'[^1]: Vale, Tom (2011). "Rivers". The Courier.',
			].join('\n'),
		);
		expect(shown(document)).toEqual([
			'heading1: Mara Quint',
			'paragraph: Mara Quint is a hydrologist at the River Office & wrote Stone and Stream.[1]',
			'list-item: First',
			'list-item: Second, deeper',
			'quote: I never liked the sea.',
			'table-row: Year\tPost',
			'table-row: 1999\tHead',
			'reference: Vale, Tom (2011). "Rivers". The Courier.',
		]);
		expect(document.blocks[3]?.depth).toBe(2);
		expect(document.blocks[6]?.cells?.map(({ start, end }) => document.text.slice(start, end))).toEqual([
			'1999',
			'Head',
		]);
		expect(document.emphasis?.map(({ start, end }) => document.text.slice(start, end))).toEqual([
			'Stone and Stream',
			'deeper',
		]);
		expect(document.references[0]).toMatchObject({ key: '1', title: 'Rivers', author: ['Tom Vale'] });
		expect(document.markers[0]?.references).toEqual(['1']);
	});

	it('of other dialects is read too', () => {
		const document = markdown(
			[
				'{{< panel header="Keynote" subheader="Mara Quint, River Office" >}}',
				"''' Mara Quint ''' swims.",
				'{{< /panel >}}',
				'',
				'###Tom Vale###',
				'*Editor*',
				'{: .lead}',
				'',
				'mara_quint.jpg Mara lives in [Hull][].',
			].join('\n'),
		);
		expect(shown(document)).toEqual([
			'heading3: Keynote',
			'paragraph: Mara Quint, River Office',
			'paragraph: Mara Quint swims.',
			'heading3: Tom Vale',
			'paragraph: Editor',
			'paragraph: Mara lives in Hull.',
		]);
	});

	it('with a picture keeps its caption out of the prose', () => {
		const document = markdown('![](mara.jpg)\n*Mara by the river*\n\nShe is well.');
		expect(document.blocks.map(({ kind, reason }) => reason ?? kind)).toEqual(['caption', 'paragraph']);
	});

	it('finds an interview in headings that ask', () => {
		const document = markdown('### Who are you?\n\nI am Mara.\n\n### What do you use?\n\nA boat.');
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['question', 'answer', 'question', 'answer']);
	});

	it('longer than one piece still knows its links', () => {
		const document = markdown(
			`${'Mara measured another river today.\n\n'.repeat(1000)}See [the office].\n\n[the office]: https://example.org/`,
		);
		expect(document.text.endsWith('See the office.')).toBe(true);
	});
});

describe('front matter', () => {
	it('in YAML is data with its place', () => {
		const document = markdown(
			'---\nname: "Mara Quint"\nborn: 1961-04-02\ntags: [river, stone]\norg:\n  name: River Office\n---\nShe swims.',
		);
		expect(data(document)).toEqual({
			name: 'Mara Quint',
			born: '1961-04-02',
			'tags/0': 'river',
			'tags/1': 'stone',
			'org/name': 'River Office',
		});
		for (const { start, end, value } of document.data) expect(document.source.slice(start, end)).toBe(value);
		expect(document.text).toBe('She swims.');
		expect(document.title).toBe('Mara Quint');
	});

	it('in TOML is data with its place', () => {
		const document = markdown(
			'+++\ntitle = "Mara Quint"\ndate = 2020-05-06\n[org]\nname = "River Office"\n+++\nShe swims.',
		);
		expect(data(document)).toMatchObject({ title: 'Mara Quint', 'org/name': 'River Office' });
		for (const { start, end, value } of document.data) expect(document.source.slice(start, end)).toBe(value);
		expect(document.published).toBe('2020-05-06');
	});

	it('shows the biographies that stand in it', () => {
		const document = markdown(
			[
				'---',
				'team:',
				'  - name: Mara Quint',
				'    role: Head of Rivers',
				'    bio: >',
				'      Mara Quint measured the rivers of the north for thirty years. She wrote *Stone',
				'      and Stream*.',
				'---',
			].join('\n'),
		);
		expect(shown(document)).toEqual([
			'heading2: Mara Quint',
			'paragraph: Head of Rivers',
			'paragraph: Mara Quint measured the rivers of the north for thirty years. She wrote Stone and Stream.',
		]);
	});

	it('that is not closed or not data is text', () => {
		expect(markdown('---\nShe swims.').text).toBe('She swims.');
		expect(markdown('---\nShe swims.\n---\nShe dives.').data).toEqual([]);
	});
});

describe('a bold name at the beginning of a paragraph', () => {
	it('stands on a line of its own where a post or a town follows', () => {
		expect(shown(markdown('**Mara Quint** Chief Engineer at Tidewell\n\nMara measures rivers.'))).toEqual([
			'heading1: Mara Quint',
			'paragraph: Chief Engineer at Tidewell',
			'paragraph: Mara measures rivers.',
		]);
		expect(shown(markdown('**Mara Quint** measures rivers.'))).toHaveLength(1);
	});
});
