import type { FindingArguments } from '../../../model';
import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { googleSource } from './source';

const INTRODUCTION = /^(?:by|posted by|written by)\s/i;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\.?\s/i;
const SUFFIX = /,\s*(?:jr|sr|[ivx]{2,4}|ph\.?d|m\.?d|esq)\.?$/i;
const SEVERAL = /;|\s(?:and|&)\s|\S\s\S[^,]{0,100},\s{0,4}\S[^\s,]{0,100}\s\S/i;

type Cause = FindingArguments['google/author-name']['cause'];

function causeOf(name: string, isPerson: boolean): Cause | undefined {
	if (INTRODUCTION.test(name)) return 'introduction';
	// An organisation may well be "Smith and Sons".
	if (!isPerson) return undefined;
	if (TITLE.test(name)) return 'title';
	return SEVERAL.test(name.replace(SUFFIX, '')) ? 'several' : undefined;
}

/** Names of authors that hold several names, a title or words such as "by". */
export const authorName: RuleOf<'google/author-name'> = {
	code: 'google/author-name',
	severity: 'warning',
	summary: 'The name of an author is one name and nothing else.',
	source: googleSource('Article', 'article', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('article-author-person', 'article-author-organization'),
	check(context, report) {
		for (const { entry, named, values } of matches(context)) {
			const isPerson = entry.id === 'article-author-person';
			if (!isPerson && entry.id !== 'article-author-organization') continue;
			for (const value of values.get('name') ?? []) {
				if (value.kind !== 'text' || value.text.length > 300) continue;
				const name = value.text.trim();
				const cause = causeOf(name, isPerson);
				if (cause) report(value, { ...named, name, cause });
			}
		}
	},
};
