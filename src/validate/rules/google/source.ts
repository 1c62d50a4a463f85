import type { RuleSource } from '../../rule';

/** A page of Google's documentation on structured data, with the date of the copy that was read. */
export function googleSource(title: string, page: string, date: string): RuleSource {
	return { title, url: `https://developers.google.com/search/docs/appearance/structured-data/${page}`, date };
}
