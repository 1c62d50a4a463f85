/** What the blocks under a heading are, when the heading says so. */
export type SectionRole = 'references' | 'bibliography' | 'related' | 'links' | 'body';

const BY_ROLE: Readonly<Record<Exclude<SectionRole, 'body'>, readonly string[]>> = {
	references: [
		'references',
		'reference list',
		'notes',
		'notes and references',
		'references and notes',
		'footnotes',
		'endnotes',
		'citations',
		'sources',
		'sources and notes',
		'works cited',
		'further reading',
		'literature',
		'secondary literature',
		'secondary sources',
		'explanatory notes',
		'notes and citations',
		'general references',
		'primary sources',
		'references and sources',
	],
	bibliography: ['bibliography'],
	links: [
		'external links',
		'external link',
		'see also',
		'links',
		'useful links',
		'quick links',
		'navigation',
		'navigation menu',
		'contents',
		'table of contents',
		'on this page',
		'in other projects',
		'tools',
	],
	related: [
		'related articles',
		'related posts',
		'related stories',
		'related content',
		'related pages',
		'related people',
		'related links',
		'related news',
		'related events',
		'related',
		'you may also like',
		'you might also like',
		'you might like',
		'articles you might like',
		'articles you may like',
		'section with articles you might like',
		'recommended',
		'recommended for you',
		'recommended reading',
		'read more',
		'read next',
		'more stories',
		'more articles',
		'more news',
		'more like this',
		'more from this author',
		'keep reading',
		'latest news',
		'latest posts',
		'latest articles',
		'recent posts',
		'recent comments',
		'recent articles',
		'popular posts',
		'popular articles',
		'trending',
		'trending now',
		'most read',
		'most popular',
		'archives',
		'categories',
		'tags',
		'topics',
		'comments',
		'leave a comment',
		'leave a reply',
		'share',
		'share this',
		'follow us',
		'newsletter',
		'sign up to our newsletter',
		'subscribe',
		'contact us',
		'learn more about this employer',
		'about this site',
		'about this website',
		'upcoming events',
		'other speakers',
		'our sponsors',
		'sponsors',
		'sponsored by',
		'advertisement',
		'image credits',
		'photo credits',
	],
};

/** Headings that biographies have, as they stand in lower case: a line that says just this is a heading. */
const BODY: readonly string[] = [
	'about',
	'accomplishments',
	'achievements',
	'admissions',
	'affiliations',
	'appointments',
	'appointments held',
	'awards',
	'background',
	'bar admissions',
	'bio',
	'biography',
	'boards',
	'books',
	'career',
	'career summary',
	'certifications',
	'childhood',
	'civic',
	'clubs',
	'coaching',
	'collections',
	'commissions',
	'community',
	'community involvement',
	'community service',
	'conferences',
	'courses',
	'death',
	'discography',
	'early life',
	'early life and career',
	'early life and education',
	'early years',
	'editorial',
	'editorial boards',
	'education',
	'employment',
	'exhibitions',
	'experience',
	'family',
	'fellowships',
	'filmography',
	'grants',
	'hobbies',
	'honors',
	'honours',
	'interests',
	'internships',
	'language skills',
	'languages',
	'later life',
	'leadership',
	'legacy',
	'licenses',
	'licensure',
	'life',
	'life and career',
	'life and work',
	'marriage and children',
	'media',
	'memberships',
	'military',
	'military service',
	'objective',
	'patents',
	'performances',
	'personal life',
	'positions',
	'positions held',
	'press',
	'prizes',
	'professional development',
	'professional summary',
	'profile',
	'projects',
	'publications',
	'published works',
	'qualifications',
	'recognition',
	'research',
	'residencies',
	'screenings',
	'service',
	'skills',
	'societies',
	'summary',
	'talks',
	'teaching',
	'training',
	'two-person exhibitions',
	'volunteer',
	'volunteer experience',
	'volunteer work',
	'volunteering',
	'work',
	'works',
];

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that headings of sections end in; with the qualifiers they make "Major awards and decorations". Small letters. */
const HEADING_NOUNS = wordSet(`
	achievements accomplishments activities admissions affiliations appearances appointments articles assignments associations awards background
	bibliography boards books career certifications certificates collections commendations commissions committees competitions conferences
	contributions courses credentials decorations degrees distinctions discography education employment engagements events exhibitions
	experience expertise fellowships filmography funding grants highlights history honors honours interests internships involvement
	keynotes languages lectures licences licenses licensure medals memberships organisations organizations patents performances positions
	postings posts presentations prizes projects promotion promotions publications qualifications ranks recognition recordings residencies
	responsibilities roles scholarships seminars service shows skills societies specialties supervision talks teaching training
	volunteering work workshops works`);
/** Words that go before those nouns in headings. Small letters. */
const HEADING_QUALIFIERS = wordSet(`
	academic additional administrative artistic assignment board career civic clinical committee community conference corporate creative
	current date dates departmental early editorial educational effective executive external faculty formal former further group honorary
	industry international invited joint journal key later leadership literary main major media medical military musical national notable
	official other past personal political previous principal professional public recent relevant research scholarly scientific selected
	solo speaking special sporting student summary teaching technical university upcoming volunteer voluntary work`);

/** Whether a line says nothing but what a section holds: "Honours, Awards & Decorations", "EFFECTIVE DATES OF PROMOTION". */
function namesSection(name: string): boolean {
	const words = name.replaceAll(',', ' ').split(' ').filter(Boolean);
	if (words.length < 2 || words.length > 7 || !HEADING_NOUNS.has(words.at(-1) ?? '')) return false;
	return words.every(
		(word, index) =>
			HEADING_NOUNS.has(word) || HEADING_QUALIFIERS.has(word) || (index > 0 && /^(?:and|of|in|the|or)$/.test(word)),
	);
}

const ROLES: ReadonlyMap<string, SectionRole> = new Map<string, SectionRole>([
	...BODY.map((heading): [string, SectionRole] => [heading, 'body']),
	...Object.entries(BY_ROLE).flatMap(([role, headings]) =>
		headings.map((heading): [string, SectionRole] => [heading, role as SectionRole]),
	),
]);

/**
 * What a heading of a known name says of its section; `undefined` for any other heading.
 *
 * @param heading as it stands in the text
 */
export function sectionRole(heading: string): SectionRole | undefined {
	if (heading.length > 60) return undefined;
	const name = heading
		.toLowerCase()
		.replace(/\[[^\]]{0,20}\]/g, '')
		.replace(/^[\s\d.]{0,8}/, '')
		.replace(/[\s:.…]{0,8}$/, '')
		.replace(/\s{1,8}/g, ' ')
		.replaceAll('&', 'and');
	const known = ROLES.get(name);
	if (known !== undefined) return known;
	const plain = name.replace(/^(?:other|selected|previous|current|relevant|additional|recent|major|past|further) /, '');
	const isBody = (plain !== name && ROLES.get(plain) === 'body') || namesSection(name);
	return isBody ? 'body' : undefined;
}
