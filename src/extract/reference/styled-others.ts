import { NAME_PREFIXES } from '../slots/person';
import type { Subject } from '../subject/subject';
import type { SentenceTokens } from '../words/sentence-tokens';

/**
 * "dr reed" where the text names Dr. Tom Reed, and never the subject so: the styles by which others of the subject's surname
 * go. "When Dr. Reed was a dentist" tells of him.
 */
export function styledOthers(
	sentences: SentenceTokens,
	{ name: whole, familyName, aliases, others }: Subject,
): ReadonlySet<string> {
	const family = familyName?.toLowerCase() ?? '';
	const own = whole.toLowerCase().split(' ');
	const theirs = [...(others ?? [])].filter((name) => {
		const words = name.split(' ');
		const isTheirs =
			words.length > 1 &&
			words.at(-1) === family &&
			words.slice(0, -1).every((word) => word.length > 2 && !own.includes(word));
		return isTheirs && !aliases.has(name);
	});
	if (family === '' || theirs.length === 0) return new Set();
	const styles = new Set<string>();
	const subjects = new Set<string>();
	for (const tokens of sentences)
		tokens.forEach(({ lower, capital }, at) => {
			const style = lower.replace(/\.$/, '');
			if (!capital || !NAME_PREFIXES.has(style)) return;
			const behind = tokens
				.slice(at + 1, at + 1 + LONGEST_NAME)
				.map((token) => token.lower)
				.join(' ');
			if (theirs.some((name) => behind === name || behind.startsWith(`${name} `))) styles.add(style);
			else if ([...aliases].some((name) => name !== family && behind.startsWith(`${name} `))) subjects.add(style);
		});
	return new Set([...styles].filter((style) => !subjects.has(style)));
}
/** Words of a name behind its style. */
const LONGEST_NAME = 6;
