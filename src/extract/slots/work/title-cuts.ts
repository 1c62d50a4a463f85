import type { View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { BROADCASTER, HOUSE, VENUE } from '../../lexicons/houses';
import { LANGUAGES } from '../../lexicons/languages';
import { hasOrganizationHead } from '../../words/organization-type';
import { announcement } from './announcement';
import { hasYear, isFirstOfDated } from './has-year';
import { announcesOne, isOne, yearsEnd } from './title-commas';

/** Where a run of capitals is cut at "and": two titles, unless each side is one word ("War and Peace"). */
export function cutAtAnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	// "Salt: A Life and Rope: A History": each has its subtitle.
	const colons = tokens.slice(start, end).flatMap(({ lower }, index) => (lower === ':' ? [start + index] : []));
	const [first = end, second = end] = colons;
	const parts = tokens.findIndex(({ lower }, index) => index > first + 1 && index < second && lower === 'and');
	if (parts > 0 && second < end) return parts;
	// "Embers (1997), Men and Women (2000)": where every item has its year, an "and" without one parts nothing.
	const years = tokens[end]?.lower === ',' ? yearsEnd(view, end + 1) : 0;
	const isItem = /^[);]$/.test(tokens[start - 2]?.text ?? '') || isFirstOfDated(view, end);
	if (isItem && (hasYear(view, end) || years > 0)) return end;
	// "her novel Salt and Silver Roads"
	if (
		announcesOne(view, start) &&
		(tokens[start - 1]?.lower !== ',' || (isOne(view, start) && (hasYear(view, end) || tokens[end]?.lower === ',')))
	)
		return end;
	for (let i = start + 1; i < end - 1; i++) {
		// What a subtitle joins belongs to it: "Salt Roads: New and Selected Poems".
		if (tokens[i]?.lower === ':') return end;
		// "Tom Reed And The Dancing Bear": what joins two titles has no capital.
		if (tokens[i]?.lower !== 'and' || tokens[i]?.text === 'And') continue;
		// "Supreme Court and Appellate Advocacy": no title ends in a court.
		if (/^courts?$/.test(tokens[i - 1]?.lower ?? '')) continue;
		// "Tom Reed and the Salt Road": another title would have a capital article.
		if (tokens[i + 1]?.text === 'the' && tokens[i + 2]?.capital) continue;
		// "Salt and Other Stories"
		if (tokens[i + 1]?.text === 'Other') return end;
		// "Salt and Silver: Trade on the Coast (2009)": one word before, and a subtitle behind.
		const subtitled = tokens.slice(i, i + 4).some((token, k) => token.lower === ':' && i + k < end);
		if (i - start === 1 && subtitled && hasYear(view, end) && tokens[start - 1]?.lower === 'of') return end;
		// In a list ("Lost Lake, Embers and Tide") an "and" parts the last two, unless ", and" does.
		if (
			tokens[start - 1]?.lower === ',' &&
			tokens[end]?.lower === ',' &&
			tokens[end + 1]?.lower === 'and' &&
			!announcement(view, end + 2)
		)
			return end;
		// "Her collections are Rope and Pier"
		if (i - start > 1 || end - i > 2 || /^(?:,|are|were)$/.test(tokens[start - 1]?.lower ?? '')) return i;
	}
	return end;
}

/**
 * "Low Tide at the Salt Theatre", "for Tide Opera", "with the Tide Quartet": who put it on or played it; "Night at the Museum" is
 * a title: a venue has a name of its own. "The Mill into English", "The Mill by Ana Paz": no more of the title.
 */
export function cutAtVenue(view: View, start: number, end: number): number {
	const { tokens } = view;
	// "Salt: Poems by Ana Paz" says so itself.
	const subtitled = tokens.slice(start, end).some(({ lower }) => lower === ':');
	for (let at = start + 1; at < end - 1; at++) {
		const { text = '' } = tokens[at] ?? {};
		if (text === 'by' && !subtitled && isGivenName(tokens[at + 1]?.lower ?? '')) return at;
		if (text === 'with' && (isJoint(view, start) ? isGivenName(tokens[at + 1]?.lower ?? '') : isTold(view, start)))
			return at;
		if (!/^(?:at|for|with|on|from|through)$/.test(text)) continue;
		const venue = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
		const words = tokens.slice(venue, end).map((token) => token.text);
		if (BROADCASTER.test(words[0] ?? '') || (words.length > 1 && HOUSE.test(words.at(-1) ?? ''))) return at;
		if (!/^(?:at|for|with)$/.test(text)) continue;
		if (at < end - 2 && words.length > 1 && (hasOrganizationHead(words) || VENUE.test(words.at(-1) ?? ''))) return at;
	}
	const language = /^(?:into|from)$/.test(tokens[end - 2]?.lower ?? '') && LANGUAGES.has(tokens[end - 1]?.text ?? '');
	return language && end - start > 2 ? end - 2 : end;
}

/** "co-wrote Low Tide with Ana Paz": the verb says that there is another. */
const isJoint = ({ tokens }: View, at: number): boolean =>
	tokens
		.slice(Math.max(0, at - 5), at)
		.some(({ lower }) => /^co-?(?:wr|auth|edit|prod|direct|creat|compos|host)/.test(lower));

/** "wrote the Tide Manifesto with Karl Roe": behind a small article nobody is sure to write a title out. */
const isTold = ({ tokens }: View, start: number): boolean => tokens[start - 1]?.text === 'the';
