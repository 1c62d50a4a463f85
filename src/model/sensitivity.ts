import type { Organization, OrganizationType } from './biography';
import { fold } from './fold';

type Sensitivity = NonNullable<Organization['sensitive']>;

/**
 * Lexicon: what membership of a body of such a name tells about a person (GDPR article 9; research: special
 * categories by inference). Each row is a pattern over the folded name.
 */
const NAMES: readonly (readonly [Sensitivity, RegExp])[] = [
	[
		'union',
		/\b(?:trades? unions?|labou?r union|workers'? union|union of (?:\w+ )?(?:workers|teachers|journalists|miners)|unison|unite the union|teamsters|afl-cio|gewerkschaft|syndicat)\b/,
	],
	[
		'political',
		/\b(?:party|parti|partei|partito|partido|labour|conservatives?|liberal democrats?|republicans?|democrats|socialists?|communists?|greens|fianna fail|fine gael|sinn fein|plaid cymru|momentum)\b/,
	],
	[
		'religious',
		/\b(?:church|diocese|archdiocese|parish|cathedral|synagogue|mosque|temple|congregation|monastery|convent|abbey|seminary|gurdwara|society of jesus|jesuits?|quakers?|opus dei|caritas|salvation army|ministries|methodist|baptist|presbyterian|catholic|lutheran|islamic|muslim|jewish|hindu|buddhist|sikh|evangelical|mormon|latter-day saints)\b/,
	],
	['orientation', /\b(?:gay|lesbian|lgbt\w*|queer|bisexual|transgender|pride)\b/],
	[
		'health',
		/\b(?:alcoholics anonymous|narcotics anonymous|(?:hiv|aids|cancer|autism|disability|mental health|survivors?) (?:support|network|society|association|group)|patients'? association)\b/,
	],
];

/** Bodies whose names look religious or political and are not: teaching hospitals, ordinary schools and universities. */
const EXEMPT: ReadonlySet<OrganizationType> = new Set([
	'CollegeOrUniversity',
	'School',
	'Hospital',
	'SportsTeam',
	'NewsMediaOrganization',
	'MusicGroup',
	'Corporation',
	'Library',
	'Museum',
]);

/** The same by their names, where nobody says what they are. */
const ORDINARY =
	/\b(?:university|universitat|universite|college|school|hospital|infirmary|museum|library|orchestra|press|records|f\.?c\.?|ltd|limited|plc|inc|corp|gmbh)\b/;

/**
 * What belonging to an organisation would tell of a person's politics, belief, union, health or orientation;
 * `undefined` for most bodies.
 *
 * @example
 * sensitivity(['Green Party'], 'PoliticalParty'); // 'political'
 */
export function sensitivity(names: readonly string[], type: OrganizationType | undefined): Sensitivity | undefined {
	if (type === 'PoliticalParty') return 'political';
	if (type && EXEMPT.has(type)) return undefined;
	const text = names.map(fold).join(' | ').slice(0, 5000);
	if (type === undefined && ORDINARY.test(text)) return undefined;
	return NAMES.find(([, pattern]) => pattern.test(text))?.[0];
}
