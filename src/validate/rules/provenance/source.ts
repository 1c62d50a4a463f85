import type { RuleSource } from '../../rule';

/** What statements, sources and people who answer for them are called. */
export const provO: RuleSource = {
	title: 'PROV-O: The PROV Ontology',
	url: 'https://www.w3.org/TR/prov-o/',
	date: '2013-04-30',
};
