import { COUNTRY_NAMES } from '../lexicons/countries';
import { hasOrganizationHead } from '../words/organization-type';
import { PREPOSITIONS } from '../words/prepositions';
import type { Token } from '../words/tokens';
import { OTHER_PRONOUNS } from './clause-words';

const COPULA = new Set(['is', 'was', 'are', 'were', "'s", 'am', "'m", 'been']);

const LISTED = new Set([',', 'and', 'a', 'an', 'the', '&', '/', '-']);

/** Whether "who" follows what the subject is said to be: "is a painter, poet and critic who founded …". */
export function endsPredicate(tokens: readonly Token[], last: number): boolean {
	// "a footballer from Argentina who …", "a prelate of the Catholic Church who …": a body is no person.
	let end = last;
	while (tokens[end]?.capital) end--;
	const name = tokens.slice(end + 1, last + 1).map((token) => token.text);
	const article = tokens[end]?.lower === 'the' && end < last;
	if (article) end--;
	// "a politician in the United Kingdom, who …"
	const isPlace = (!article || COUNTRY_NAMES.has(name.join(' '))) && /^(?:from|in)$/.test(tokens[end]?.lower ?? '');
	// "is a Senior Advocate who …": a post in capitals.
	const isTitle = /^an?$/.test(tokens[end]?.lower ?? '') || (article && COPULA.has(tokens[end]?.lower ?? ''));
	if (name.length > 0 && !isPlace && !isTitle && !(isOfBody(tokens[end]) && hasOrganizationHead(name))) return false;
	if (name.length > 0 && !isTitle) end--;
	for (let at = end; at > Math.max(0, last - 30); at--) {
		const token = tokens[at] as Token;
		if (COPULA.has(token.lower)) return at < last;
		if (token.kind === 'punctuation' && !LISTED.has(token.lower)) return false;
		if (LISTED.has(token.lower)) continue;
		if (
			PREPOSITIONS.has(token.lower) ||
			OTHER_PRONOUNS.has(token.lower) ||
			/(?:son|daughter|wife|husband|father|mother|brother|sister|married|child)$/.test(token.lower)
		)
			return false;
	}
	return false;
}

const isOfBody = (token: Token | undefined): boolean => /^(?:of|at|for|with|in)$/.test(token?.lower ?? '');
