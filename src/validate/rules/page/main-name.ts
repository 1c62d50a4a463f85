import type { Entity, LiteralValue } from '../../../markup';
import type { RuleContext, RuleOf } from '../../rule';
import { isOfType, isTopLevel, literals } from './entities';
import { type PageWords, pageWords } from './page-words';
import { showsName } from './shows-name';

/** Things that a page holds beside its subject. */
const BESIDE = ['WebSite', 'WebPage', 'BreadcrumbList', 'Action', 'MediaObject', 'ItemList', 'SpeakableSpecification'];
/** A page that says it is about more things than this is a list. */
const MOST = 10;
const NAMES = ['name', 'alternateName', 'headline', 'legalName'];

/** What the page says it is about; else the only thing that its markup describes for its own sake. */
export function mainEntities(context: RuleContext): readonly Entity[] {
	const said: Entity[] = [];
	const own: Entity[] = [];
	for (const entity of context.graph.entities) {
		if (!entity.described) continue;
		for (const property of entity.properties) {
			if (property.name === 'mainEntityOfPage') said.push(entity);
			if (property.name !== 'mainEntity') continue;
			for (const value of property.values) if (value.kind === 'node') said.push(value.node.entity);
		}
		if (isTopLevel(entity) && entity.types.length > 0 && !isOfType(entity, BESIDE, context)) own.push(entity);
	}
	if (said.length > 0) return [...new Set(said)];
	return own.length === 1 ? own : [];
}

function shown(name: LiteralValue, page: PageWords): boolean {
	return [() => page.text, () => page.alternatives, page.apart].some((text) =>
		showsName(name.text, { ...page, text: text() }),
	);
}

/** Markup for a thing that its page does not speak of. */
export const mainName: RuleOf<'page/main-name'> = {
	code: 'page/main-name',
	severity: 'warning',
	summary: 'The page shows the name of the thing that its markup is mainly about.',
	source: {
		title: 'General structured data guidelines',
		url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
		date: '2026-09-01',
	},
	each: 'graph',
	check(context, report) {
		if (!context.graph.page) return;
		for (const entity of mainEntities(context).slice(0, MOST)) {
			const names = literals(entity, NAMES);
			const [first] = names;
			if (!first) continue;
			const page = pageWords(context);
			if (!page || names.some((name) => shown(name, page))) continue;
			report(first, { type: entity.types[0] ?? 'Thing', name: first.text });
		}
	},
};
