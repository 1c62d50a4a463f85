import type { Entity } from '../../../markup';
import type { RuleOf } from '../../rule';
import { contradictsDate } from './contradicts-date';
import { isOfType, literals } from './entities';
import { mainEntities } from './main-name';
import { pageWords } from './page-words';
import { showsDate } from './shows-date';
import { showsName, showsText } from './shows-name';

/** Things whose names are for machines: the page itself, its files, its way through the site. */
const NOT_READ = [
	'WebPage',
	'WebSite',
	'MediaObject',
	'Action',
	'ListItem',
	'BreadcrumbList',
	'PropertyValue',
	'EntryPoint',
	'Offer',
	'Role',
	'DefinedTermSet',
];
const NAMES = ['name', 'headline'];
const TITLES = ['jobTitle', 'roleName'];
const DATES = ['birthDate', 'deathDate', 'foundingDate', 'dissolutionDate', 'startDate', 'endDate', 'datePublished'];

/** Characters of the page that are searched at most, so that a large page with many names stays quick. */
const MOST = 50_000_000;

const namesOf = (entity: Entity): readonly string[] => literals(entity, NAMES).map(({ text }) => text);

/** Names, titles and dates that stand in the markup and nowhere on the page: a hint, for pages may say it in pictures; a warning where the page gives another date. */
export const notShown: RuleOf<'page/not-shown'> = {
	code: 'page/not-shown',
	severity: 'info',
	summary: 'The names, titles and dates of the markup are on the page too.',
	source: {
		title: 'General structured data guidelines',
		url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
		date: '2026-09-01',
	},
	each: 'graph',
	check(context, report) {
		const page = pageWords(context);
		if (!page) return;
		// The name of the main thing has a rule of its own.
		let left = Math.ceil(MOST / page.text.length);
		const main = new Set(mainEntities(context));
		for (const entity of context.graph.entities) {
			if (!entity.described || isOfType(entity, NOT_READ, context)) continue;
			const type = entity.types[0] ?? 'Thing';
			const checks = [
				{ values: main.has(entity) ? [] : literals(entity, NAMES), shows: showsName },
				{ values: literals(entity, TITLES), shows: showsText },
				{ values: literals(entity, DATES), shows: showsDate },
			];
			for (const { values, shows } of checks) {
				for (const value of values) {
					if (left-- <= 0) return;
					if (shows(value.text, page)) continue;
					const { name } = value.property;
					const other =
						shows === showsDate && main.has(entity) && contradictsDate(name, value.text, namesOf(entity), page);
					report(value, { type, property: name, value: value.text }, other ? { severity: 'warning' } : undefined);
				}
			}
		}
	},
};
