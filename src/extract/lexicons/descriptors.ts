import type { OrganizationType } from '../../model';

/** Lexicon: what a body is, said before its name: "the law firm Hale", "Italian club Torino", with the type it tells. */
export const DESCRIPTORS: ReadonlyMap<string, OrganizationType | undefined> = new Map(
	(
		[
			[
				'firm company corporation conglomerate manufacturer retailer startup start-up consultancy publisher developer agency bank insurer brand label practice brewery winery',
				'Corporation',
			],
			['club side team outfit franchise clubs sides teams', 'SportsTeam'],
			['band group duo trio quartet quintet sextet octet ensemble orchestra choir supergroup', 'MusicGroup'],
			[
				'newspaper magazine broadcaster station network channel weekly daily tabloid journal outlet',
				'NewsMediaOrganization',
			],
			['charity nonprofit non-profit ngo organisation organization association foundation', 'NGO'],
			['party', 'PoliticalParty'],
			['university college', 'CollegeOrUniversity'],
			['school academy', 'School'],
			['hospital clinic', 'Hospital'],
			['museum gallery', 'Museum'],
			['project programme program initiative campaign', 'Project'],
			['theatre theater troupe', 'PerformingGroup'],
			['studio think-tank institute giant collective restaurant bistro café cafe bakery bookshop shop', undefined],
		] as const
	).flatMap(([list, type]) => list.split(' ').map((word): [string, OrganizationType | undefined] => [word, type])),
);

/** Lexicon: heads of parts of a larger body: "Department of Physics, University of Ulm". */
export const UNIT_HEADS: ReadonlySet<string> = new Set(
	'department dept school faculty institute center centre division laboratory lab office college section unit branch group committee bureau chair program programme directorate graduate-school battalion company platoon squadron brigade regiment detachment'.split(
		' ',
	),
);
