import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model';
import { read } from '../../src/read';

const wiki = (source: string): Document => read(source, { mediaType: 'text/x-wiki' });
const shown = (document: Document): string[] =>
	document.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${document.text.slice(block.start, block.end)}`);

const article = wiki(`{{Short description|Hydrologist}}
{{Infobox person
| name = Mara Quint <!-- as she signs -->
| birth_date = {{birth date and age|df=y|1961|4|2}}
| birth_place = [[Kingston upon Hull|Hull]], England
| alma_mater = [[University of Leeds]] (B.Sc.)<br />[[Delft]]
| awards = {{ubl|Rivers Prize|{{nowrap|Stone Medal}}}}
| spouse = {{marriage|Tom Vale|1990|2001}}
| website =
}}
[[File:Mara.jpg|thumb|Quint in [[Hull]]]]
'''Mara Quint''' ({{IPA-en|x}}; born 2 April 1961) is a [[hydrology|hydrologist]]{{efn|A note.}} who wrote ''[[Stone and Stream]]''.<ref name="a">{{cite news |last=Vale |first=Tom |title=Rivers |work=The Courier |date=3 May 2011 |url=https://example.org/r}}</ref>

== Career ==
{{Main|Rivers}}
She led the [https://example.org River Office]&nbsp;&ndash; twice.<ref name="a" /><ref>[https://example.org/b Two rivers], ''The Post''. 2012.</ref>
* ''The Weir'' (1999)
* Other
{| class="wikitext"
|-
! Year !! Post
|-
| 1999 || style="x" | Head
|}
== References ==
{{reflist}}
[[Category:1961 births]]`);

describe('wikitext', () => {
	it('is read as its reader sees it', () => {
		expect(shown(article)).toEqual([
			'paragraph: Mara Quint (born 2 April 1961) is a hydrologist who wrote Stone and Stream.[1]',
			'heading2: Career',
			'paragraph: She led the River Office – twice.[1][2]',
			'list-item: The Weir (1999)',
			'list-item: Other',
			'table-row: Year\tPost',
			'table-row: 1999\tHead',
			'heading2: References',
			'reference: Tom Vale. "Rivers". The Courier. 3 May 2011',
			'reference: Two rivers, The Post. 2012.',
			'furniture: Category: 1961 births',
		]);
		expect(article.title).toBe('Mara Quint');
	});

	it('has its infobox as data, each value where it stands', () => {
		const values = Object.fromEntries(article.data.map(({ path, value }) => [path[0], value]));
		expect(values).toEqual({
			name: 'Mara Quint',
			birth_date: '2 April 1961',
			birth_place: 'Hull, England',
			alma_mater: 'University of Leeds (B.Sc.)\nDelft',
			awards: 'Rivers Prize\nStone Medal',
			spouse: 'Tom Vale (1990–2001)',
		});
		expect(article.data.every(({ type }) => type === 'Infobox person')).toBe(true);
		const birth = article.data.find(({ path }) => path[0] === 'birth_date');
		expect(article.source.slice(birth?.start, birth?.end)).toBe('{{birth date and age|df=y|1961|4|2}}');
	});

	it('has its footnotes as references, named ones once', () => {
		expect(article.references.map(({ start, end, ...rest }) => rest)).toEqual([
			{
				key: '1',
				title: 'Rivers',
				author: ['Tom Vale'],
				publisher: 'The Courier',
				date: '2011-05-03',
				url: 'https://example.org/r',
			},
			{ key: '2', title: 'Two rivers', date: '2012', url: 'https://example.org/b' },
		]);
		expect(article.markers.map(({ references }) => references)).toEqual([['1'], ['1'], ['2']]);
	});

	it('reads an infobox inside another, small headings, and footnotes written in the list', () => {
		const document = wiki(
			"{{Infobox person|name=Mara Quint|module={{Infobox officeholder|office=[[Warden]]}}}}\n'''Mara'''<ref name=z/> swims.\n;Awards\n* One\n== Notes ==\n<references>\n<ref name=\"z\">Some note</ref>\n</references>",
		);
		expect(document.data.map(({ path, record }) => [path[0], record])).toEqual([
			['name', 0],
			['office', 0],
		]);
		expect(shown(document)).toEqual([
			'paragraph: Mara[1] swims.',
			'heading6: Awards',
			'list-item: One',
			'heading2: Notes',
			'reference: Some note',
		]);
	});

	it('marks what is set in italics', () => {
		const words = article.emphasis?.map(({ start, end }) => article.text.slice(start, end));
		expect(words?.slice(0, 2)).toEqual(['Stone and Stream', 'The Weir']);
	});

	it.each(['{{', '}}', '[[a|', "'''a", '{|\n| a', '<ref>', '<!--', '== a', '{{a|{{b}}', '[http://x'])(
		'left open with %s is read',
		(open) => {
			expect(wiki(`Mara swims. ${open}`).text).toContain('Mara swims.');
		},
	);

	it('shows the year of a season', () => {
		expect(shown(wiki('* Tide Rovers ({{Baseball year|1974}}–{{nfly|1979}})'))).toEqual([
			'list-item: Tide Rovers (1974–1979)',
		]);
	});
});
