import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

/** What the lines of a page of Mara Quill state of some kind: names of bodies, works, prizes and events. */
function named(markdown: string, ...kinds: readonly ClaimFact['kind'][]): readonly (string | undefined)[] {
	const document = read(`# Mara Quill\n\nMara Quill is a surveyor. She lives in Upton.\n\n${markdown}\n`, {
		id: 'page',
		mediaType: 'text/markdown',
	});
	return extract(document, { subject: 'Mara Quill' }).flatMap(({ fact, evidence }) => {
		for (const { layer, start, end, quote } of evidence) expect(document[layer].slice(start, end)).toBe(quote);
		if (!kinds.includes(fact.kind)) return [];
		const { name, organization } = fact as {
			readonly name?: string;
			readonly organization?: { readonly name: string };
		};
		return [name ?? organization?.name];
	});
}

const GUILDS = '\n\n- the Tallow Bar Association\n- Kelp Guild\n- IEEE';
const PRIZES = '\n\n- the Harbour Prize (2010)\n- Kelp Medal, 1999';
const BOOKS = '\n\n- Low Water (2004)\n- Rope (2008)';

describe('a line that announces a list says what its items are', () => {
	it.each([
		'She is a member of the following organisations:',
		'Mara is also an active member of:',
		'Quill’s professional memberships include:',
		'Memberships:',
	])('%s', (line) => {
		expect(named(line + GUILDS, 'membership')).toEqual(['Tallow Bar Association', 'Kelp Guild', 'IEEE']);
	});

	it.each(['Her honours include:', 'Some of her most important awards are:', 'She has received the following awards:'])(
		'%s',
		(line) => {
			expect(named(line + PRIZES, 'award')).toEqual(['Harbour Prize', 'Kelp Medal']);
		},
	);

	it.each(['Books by Mara Quill:', 'She is the author of the following books:', 'Her bibliography includes:'])(
		'%s',
		(line) => {
			expect(named(line + BOOKS, 'work')).toEqual(['Low Water', 'Rope']);
		},
	);

	it('and posts', () => {
		const posts = '\n\n- chief engineer at Tide Bank\n- Director, Coast Council';
		expect(named(`Previous positions include:${posts}`, 'position')).toEqual(['Tide Bank', 'Coast Council']);
		expect(named(`She is currently:${posts}`, 'position')).toEqual(['Tide Bank', 'Coast Council']);
	});

	it('and the committees that somebody serves on', () => {
		expect(
			named('She serves on the following committees:\n\n- Finance Committee\n- Public Works Committee', 'membership'),
		).toEqual(['Finance Committee', 'Public Works Committee']);
	});

	it.each([
		`She is not a member of:${GUILDS}`,
		`Her husband is a member of:${GUILDS}`,
		`Her clients include:${GUILDS}`,
		`She was nominated for the following awards:${PRIZES}`,
		`Her students' awards include:${PRIZES}`,
		`The guild's awards include:${PRIZES}`,
		`Her favourite books are:${BOOKS}`,
		`Books by Jon Vik:${BOOKS}`,
		`## Recommended books${BOOKS}`,
	])('nothing: %s', (text) => {
		expect(named(text, 'membership', 'award', 'work', 'position', 'event')).toEqual([]);
	});
});

describe('lists in the lines of a page', () => {
	it('are parted by words that head lists, and those name no work', () => {
		expect(named('## Bibliography\n\nNovels\n\n- Low Water, 2004\n\nEssays\n\n- Rope, 2008', 'work')).toEqual([
			'Low Water',
			'Rope',
		]);
	});

	it('name bodies line by line', () => {
		const document = read(
			'Mara Quill\n\nMara Quill is a surveyor.\n\nMemberships\n\nTallow Harbour Association\nDredging Council (Fellow)\nGuild of Pilots, 2001–\n',
			{ id: 'cv' },
		);
		const seats = extract(document, { subject: 'Mara Quill' }).filter(({ fact }) => fact.kind === 'membership');
		expect(seats.map(({ fact }) => fact)).toMatchObject([
			{ organization: { name: 'Tallow Harbour Association' } },
			{ organization: { name: 'Dredging Council' }, role: 'Fellow' },
			{ organization: { name: 'Guild of Pilots' }, start: '2001', current: true },
		]);
	});

	it('name bodies behind a label', () => {
		expect(named('**Affiliations:** Tallow Bar Association, Kelp Guild, Pier Society', 'membership')).toEqual([
			'Tallow Bar Association',
			'Kelp Guild',
			'Pier Society',
		]);
	});

	it('say what one is in a body behind its name', () => {
		expect(named('## Civic Involvement\n\n- Harbour Trust (Board Member, 2010–2014)', 'membership')).toEqual([
			'Harbour Trust',
		]);
	});

	it('name boards behind a label', () => {
		expect(named('Boards: Kelp Museum, Harbour Trust, Upton Food Bank', 'membership')).toHaveLength(3);
	});

	it('of collections are no books of theirs', () => {
		expect(named('## Collections\n\n- Kelp Museum\n- Tide Gallery', 'work')).toEqual([]);
		expect(named('## Poetry collections\n\n- Low Water, 2004', 'work')).toEqual(['Low Water']);
	});

	it('name what was made, without what it is', () => {
		expect(named('## Software\n\n- KelpDB: a small database\n- Tidewatch - an app for pilots', 'work')).toEqual([
			'KelpDB',
			'Tidewatch',
		]);
	});
});

describe('tables of talks and shows', () => {
	it('are read by the heads of their columns', () => {
		expect(
			named(
				'## Talks\n\n| Date | Event | Title |\n|---|---|---|\n| May 2016 | TideConf | Silt in Motion |\n| 2018 | PyKelp | Rust for Dredgers |',
				'event',
			),
		).toEqual(['Silt in Motion', 'Rust for Dredgers']);
		expect(
			named('## Exhibitions\n\n| Year | Title | Venue |\n|---|---|---|\n| 2014 | Low Water | Kelp Museum |', 'event'),
		).toEqual(['Low Water']);
		expect(named('## Talks\n\n| Event | Title |\n|---|---|\n| TideConf | Silt in Motion |', 'event')).toEqual([]);
	});
});

describe('lists of talks', () => {
	it.each([
		['- TideConf 2016 – Silt in Motion', 'Silt in Motion', '2016'],
		['- Silt in Motion: TideConf, Lisbon, May 2016', 'Silt in Motion', '2016-05'],
		['- **TideConf** (Lisbon, May 2016) – Silt in Motion', 'Silt in Motion', '2016-05'],
		['- TideConf 2016, Lisbon (speaker)', 'TideConf 2016', '2016'],
		['### TideConf 2016: Silt in Motion', 'Silt in Motion', '2016'],
		['- Quill M., Vik J. Silt in motion. TideConf, Lisbon, 2016.', 'Silt in motion', '2016'],
	])('%s', (line, name, date) => {
		const document = read(`# Mara Quill\n\n## Talks\n\n${line}\n`, { id: 'talks', mediaType: 'text/markdown' });
		const events = extract(document, { subject: 'Mara Quill' }).filter(({ fact }) => fact.kind === 'event');
		expect(events.map(({ fact }) => fact)).toMatchObject([{ name, date }]);
	});

	it('are not their headings', () => {
		expect(named('## Talks\n\n### Keynotes – Spring 2016\n\n### Invited talks: 2016', 'event')).toEqual([]);
	});
});
