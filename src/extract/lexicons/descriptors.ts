import type { OrganizationType } from '../../model';

/** Lexicon: what a body is, said before its name: "the law firm Hale", "Italian club Torino", with the type it tells. */
export const DESCRIPTORS: ReadonlyMap<string, OrganizationType | undefined> = new Map(
	(
		[
			[
				'firm company corporation conglomerate manufacturer retailer startup start-up consultancy publisher developer bank insurer brand label brewery winery firms companies corporations publishers retailers manufacturers consultancies startups start-ups banks brands labels',
				'Corporation',
			],
			['club side team outfit franchise clubs sides teams', 'SportsTeam'],
			['band duo trio quartet quintet sextet octet ensemble orchestra choir supergroup', 'MusicGroup'],
			[
				'newspaper magazine broadcaster station channel weekly daily tabloid journal newspapers magazines journals broadcasters dailies',
				'NewsMediaOrganization',
			],
			['charity nonprofit non-profit ngo', 'NGO'],
			['party', 'PoliticalParty'],
			['university college universities', 'CollegeOrUniversity'],
			['school academy', 'School'],
			['hospital clinic hospitals', 'Hospital'],
			['museum museums', 'Museum'],
			['project programme program initiative campaign', 'Project'],
			['theatre theater troupe', 'PerformingGroup'],
			[
				'studio think-tank institute giant collective restaurant bistro café cafe bakery bookshop shop agency practice group network outlet organisation organization association foundation gallery studios restaurants agencies galleries outlets organisations organizations foundations',
				undefined,
			],
		] as const
	).flatMap(([list, type]) => list.split(' ').map((word): [string, OrganizationType | undefined] => [word, type])),
);

const PERFORMED = 'theatre theater dance ballet opera performance puppet circus repertory improv touring stage mime';
const SUNG =
	'electronic electro techno trance indie alternative blues reggae r&b folk-rock punk-rock post-punk soft-rock synth-pop rock pop folk vocal music musical jazz hip-hop punk rap singing girl boy metal gospel soul country';
const CHARITABLE =
	'nonprofit non-profit charitable humanitarian voluntary aid rights relief advocacy environmental grassroots';
const BROADCAST = 'news television tv radio broadcast broadcasting media cable';

/** A descriptor with the word before it → what both tell; `undefined` where that is no type. */
const BY_TWO_WORDS: ReadonlyMap<string, OrganizationType | undefined> = new Map(
	(
		[
			['company ensemble', PERFORMED, 'PerformingGroup'],
			['group', PERFORMED, 'PerformingGroup'],
			['group', SUNG, 'MusicGroup'],
			['agency', 'government federal state space intelligence regulatory un', 'GovernmentOrganization'],
			[
				'agency',
				'advertising ad talent creative marketing digital design pr branding modelling modeling travel literary',
				'Corporation',
			],
			['agency', 'news press', 'NewsMediaOrganization'],
			['practice', 'law legal architecture architectural design', 'Corporation'],
			['network outlet', BROADCAST, 'NewsMediaOrganization'],
			['organisation organization association foundation', CHARITABLE, 'NGO'],
			['club', 'book night jazz comedy chess rotary social country yacht gun dining drinking private golf', undefined],
			['team', 'research design legal management sales product engineering rescue', undefined],
			['station', 'police fire space research weather railway power', undefined],
			['clinic', 'law legal tax', undefined],
		] as const
	).flatMap(([nouns, before, type]) =>
		nouns
			.split(' ')
			.flatMap((noun) =>
				before.split(' ').map((word): [string, OrganizationType | undefined] => [`${word} ${noun}`, type]),
			),
	),
);

/**
 * The type that a body's description tells: "the theatre company" is no corporation, and "the group" may be of any sort.
 *
 * @param noun what the body is said to be, in lower case
 * @param before the word before it
 */
export function describedType(noun: string, before: string): OrganizationType | undefined {
	const both = `${before} ${noun}`;
	return BY_TWO_WORDS.has(both) ? BY_TWO_WORDS.get(both) : DESCRIPTORS.get(noun);
}

/** Lexicon: heads of parts of a larger body: "Department of Physics, University of Ulm". */
export const UNIT_HEADS: ReadonlySet<string> = new Set(
	'department dept school faculty institute center centre division laboratory lab office college section unit branch group committee bureau chair program programme directorate graduate-school battalion company platoon squadron brigade regiment detachment'.split(
		' ',
	),
);
