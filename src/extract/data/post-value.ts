import { isKnownPlace } from '../slots/place';
import { hasOrganizationHead } from '../words/organization-type';
import { saysOver, withoutOver } from '../words/says-over';
import { endsInTitle } from '../words/title-heads';
import { wordsOf } from '../words/words-of';

/** A post that one value names, and the body where that value names it too. */
export interface PostValue {
	readonly title: string;
	readonly body?: string;
	/** Whether it says in brackets that the post is over. */
	readonly over: boolean;
}

const EMERITUS = /\s?\(emerit(?:us|a)\)$/i;
/** "CTO at Acme", "CTO @ Acme" */
const AT = /^([^,]{2,60}?)(?: at (?:the )?| ?@ ?)(\p{Lu}[^,]{1,80})$/u;

/** What a value says of a post: "Professor, University of Ulm, Ulm", "CTO at Acme"; its title alone where no word shows a body. */
export function postValue(value: string): PostValue {
	const over = saysOver(value) || EMERITUS.test(value.trim());
	const words = withoutOver(value.trim()).replace(EMERITUS, '');
	const [, post, where] = AT.exec(words) ?? [];
	if (post !== undefined && where !== undefined) return { title: post, body: where, over };
	const parts = words.split(', ');
	const at = parts.findIndex((part, index) => index > 0 && hasOrganizationHead(wordsOf(part)) && !endsInTitle(part));
	const rest = parts.slice(at + 1);
	// "Hewlett, Inc.", "Department of Tides, Upton University": more of the body's name, which nobody can tell apart.
	if (at < 1 || !endsInTitle(parts[0] ?? '') || !rest.every(isKnownPlace)) return { title: words, over };
	return { title: parts.slice(0, at).join(', '), body: parts[at] as string, over };
}

/** Whether what stands in the place of a body's name is none: who works for nobody. */
export const isNoBody = (name: string): boolean =>
	/^(?:freelanc(?:e|er|ing)|self[- ]?employed|independent|unemployed|retired|student|n\/?a|none)$/i.test(name.trim());

/** The bodies that a value names: "Tide Herald / Kelp Desk" are two, "Tide Herald, Kelp Fellow" is one with a post beside it. */
export function bodiesIn(value: string): readonly string[] {
	return value.split(' / ').flatMap((part) => {
		const pieces = part.trim().split(', ');
		const bodies = pieces.filter((piece, index) => index === 0 || !endsInTitle(piece));
		return bodies.length < pieces.length ? bodies : [part.trim()];
	});
}

/** Words that sentences have and posts do not. */
const OF_SENTENCES = /\b(?:an?|the|your|my|our|how|why|what|to|from|is|are|when)\b/i;

/** Whether a value names a post and nothing else, in capitals throughout: "VP, User Experience", and no talk's or page's title. */
export function isPost(value: string): boolean {
	const { title } = postValue(value);
	const [first = ''] = title.split(', ');
	const isWritten = first.split(' ').every((word) => /^(?:\p{Lu}|(?:of|and|for|in|&)$)/u.test(word));
	return title.length < 90 && isWritten && !OF_SENTENCES.test(title) && !/[:?!]/.test(title) && endsInTitle(first);
}

/** Lexicon. What somebody does on the site or for the event, and no post; numbers are the order of pages. */
const SITE_ROLE =
	/^(?:(?:keynote|invited|guest|featured|main|session|lightning|workshop|conference)? ?(?:speaker|keynote|author|admin(?:istrator)?|contributor|guest|host|member|organi[sz]er|presenter|panel(?:l)?ist|moderator|mentor|judge|participant|attendee|user|owner|alumn\w+|student|past member|visitor)s?|.*\b(?:class of|students?|alumn\w+|candidate)\b.*)$/i;

/** Whether a value names what somebody does on the site or for the event, and no post. */
export const isSiteRole = (value: string): boolean => SITE_ROLE.test(value.trim());
