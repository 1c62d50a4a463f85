/** How the value of an infobox parameter is read. */
export type InfoboxReading =
	| { readonly as: 'name'; readonly form: 'full' | 'alternate' | 'birth' | 'prefix' | 'suffix' }
	| { readonly as: 'date' | 'place'; readonly kind: 'birth' | 'death' }
	| { readonly as: 'nationality' | 'occupation' | 'expertise' | 'education' | 'award' | 'work' | 'language' }
	| {
			readonly as:
				| 'employer'
				| 'party'
				| 'battle'
				| 'website'
				| 'image'
				| 'caption'
				| 'office'
				| 'member'
				| 'club'
				| 'unit'
				| 'command'
				| 'post'
				| 'team'
				| 'coached'
				| 'highlights'
				| 'rank';
	  }
	| { readonly as: 'relative'; readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' };

/**
 * Parameters of infoboxes about people (person, writer, scientist, officeholder, judge, musical artist, sportsperson,
 * military person, clergy, …) and how each is read. Names as in the templates, without the number of a series.
 */
export const INFOBOX_PARAMETERS: ReadonlyMap<string, InfoboxReading> = new Map<string, InfoboxReading>([
	['name', { as: 'name', form: 'full' }],
	['fullname', { as: 'name', form: 'full' }],
	['full_name', { as: 'name', form: 'full' }],
	['birth_name', { as: 'name', form: 'birth' }],
	['birthname', { as: 'name', form: 'birth' }],
	['native_name', { as: 'name', form: 'alternate' }],
	['other_names', { as: 'name', form: 'alternate' }],
	['other_name', { as: 'name', form: 'alternate' }],
	['alias', { as: 'name', form: 'alternate' }],
	['pseudonym', { as: 'name', form: 'alternate' }],
	['pen_name', { as: 'name', form: 'alternate' }],
	['nickname', { as: 'name', form: 'alternate' }],
	['ring_name', { as: 'name', form: 'alternate' }],
	['honorific_prefix', { as: 'name', form: 'prefix' }],
	['honorific_suffix', { as: 'name', form: 'suffix' }],
	['birth_date', { as: 'date', kind: 'birth' }],
	['born', { as: 'date', kind: 'birth' }],
	['birth_place', { as: 'place', kind: 'birth' }],
	['death_date', { as: 'date', kind: 'death' }],
	['died', { as: 'date', kind: 'death' }],
	['death_place', { as: 'place', kind: 'death' }],
	['nationality', { as: 'nationality' }],
	['citizenship', { as: 'nationality' }],
	['occupation', { as: 'occupation' }],
	['occupations', { as: 'occupation' }],
	['profession', { as: 'occupation' }],
	['alma_mater', { as: 'education' }],
	['education', { as: 'education' }],
	['employer', { as: 'employer' }],
	['workplaces', { as: 'employer' }],
	['work_institutions', { as: 'employer' }],
	['work_institution', { as: 'employer' }],
	['institutions', { as: 'employer' }],
	['awards', { as: 'award' }],
	['prizes', { as: 'award' }],
	['honours', { as: 'award' }],
	['honors', { as: 'award' }],
	['highlights', { as: 'highlights' }],
	['career_highlights', { as: 'highlights' }],
	['notable_works', { as: 'work' }],
	['notableworks', { as: 'work' }],
	['notable_work', { as: 'work' }],
	['notablework', { as: 'work' }],
	['works', { as: 'work' }],
	['spouse', { as: 'relative', relation: 'spouse' }],
	['spouses', { as: 'relative', relation: 'spouse' }],
	['children', { as: 'relative', relation: 'child' }],
	['issue', { as: 'relative', relation: 'child' }],
	['parents', { as: 'relative', relation: 'parent' }],
	['parent', { as: 'relative', relation: 'parent' }],
	['father', { as: 'relative', relation: 'parent' }],
	['mother', { as: 'relative', relation: 'parent' }],
	['siblings', { as: 'relative', relation: 'sibling' }],
	['fields', { as: 'expertise' }],
	['field', { as: 'expertise' }],
	['main_interests', { as: 'expertise' }],
	['discipline', { as: 'expertise' }],
	['sub_discipline', { as: 'expertise' }],
	['party', { as: 'party' }],
	['otherparty', { as: 'party' }],
	['branch', { as: 'unit' }],
	['unit', { as: 'unit' }],
	['rank', { as: 'rank' }],
	['commands', { as: 'command' }],
	['previous_post', { as: 'post' }],
	['other_post', { as: 'post' }],
	['teams', { as: 'team' }],
	['pastteams', { as: 'team' }],
	['past_teams', { as: 'team' }],
	['pastcoaching', { as: 'coached' }],
	['past_coaching', { as: 'coached' }],
	['battles', { as: 'battle' }],
	['office', { as: 'office' }],
	['order', { as: 'office' }],
	['current_club', { as: 'club' }],
	['current_member_of', { as: 'member' }],
	['past_member_of', { as: 'member' }],
	['member_of', { as: 'member' }],
	['caption', { as: 'caption' }],
	['website', { as: 'website' }],
	['homepage', { as: 'website' }],
]);

/** Series of numbered parameters that go together: a team, its years, and what the subject was there. */
export const INFOBOX_SERIES: readonly {
	readonly organization: string;
	readonly years: readonly string[];
	readonly kind: 'membership' | 'position';
	readonly title?: string;
	/** Whether the value names a country's team only by its country: "Jamaica", "Jamaica U20". */
	readonly national?: boolean;
	readonly type?: 'SportsTeam' | 'CollegeOrUniversity';
}[] = [
	{ organization: 'youthclubs', years: ['youthyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'collegeclubs', years: ['collegeyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'college', years: ['collegeyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'clubs', years: ['years'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'club', years: ['year', 'clubyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'ru_proclubs', years: ['ru_clubyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'ru_amateurclubs', years: ['ru_amateuryears'], kind: 'membership', type: 'SportsTeam' },
	{
		organization: 'ru_nationalteam',
		years: ['ru_nationalyears'],
		kind: 'membership',
		national: true,
		type: 'SportsTeam',
	},
	{ organization: 'team', years: ['years'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'amateurteam', years: ['amateuryears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'proteam', years: ['proyears'], kind: 'membership', type: 'SportsTeam' },
	{ organization: 'nationalteam', years: ['nationalyears'], kind: 'membership', national: true, type: 'SportsTeam' },
	{ organization: 'repteam', years: ['repyears'], kind: 'membership', national: true, type: 'SportsTeam' },
	{ organization: 'managerclubs', years: ['manageryears'], kind: 'position', title: 'Manager', type: 'SportsTeam' },
	{ organization: 'managerteam', years: ['manageryears'], kind: 'position', title: 'Manager', type: 'SportsTeam' },
	{ organization: 'coachteams', years: ['coachyears'], kind: 'position', title: 'Coach', type: 'SportsTeam' },
	{ organization: 'coach_team', years: ['coach_years'], kind: 'position', title: 'Coach', type: 'SportsTeam' },
	{ organization: 'coachclubs', years: ['coachyears'], kind: 'position', title: 'Coach', type: 'SportsTeam' },
];

/** Parameters that only infoboxes about people have; one of them tells such a box from one about a place or a firm. */
export const PERSON_PARAMETERS: ReadonlySet<string> = new Set(
	`birth_date birth_place birth_name death_date death_place born died alma_mater occupation occupations profession spouse
	spouses succession enthroned ordination serviceyears service_years commands nationality children parents education clubs1 nationalteam1 proteam1 instrument instruments notable_works
	notableworks office office1 order1 title term_start termstart branch rank allegiance religion known_for doctoral_advisor debut_works`.split(
		/\s+/,
	),
);
