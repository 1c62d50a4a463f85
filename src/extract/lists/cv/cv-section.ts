/** What the lines under a heading of a CV state. */
export type CvSort = 'experience' | 'education' | 'membership' | 'service';

/** What the headings of a CV are called, by what their lines state. */
const HEADINGS: readonly (readonly [CvSort, RegExp])[] = [
	[
		'education',
		/^(?:(?:academic|formal|military|professional|higher|further|my|selected) )*(?:education|qualifications?|degrees?|studies|schooling|academic background|educational background|training|education and (?:training|qualifications)|education & (?:training|qualifications))$/,
	],
	[
		'membership',
		/^(?:(?:professional|learned|academic|current|other|past|present|former) )*(?:memberships?|affiliations?|societies|professional bodies|organi[sz]ations|(?:standing |board )?committees?(?: assignments| memberships?| service)?|memberships and (?:affiliations|fellowships)|fellowships and memberships|boards?|board memberships?|board service|governance (?:and|&) boards?|boards? (?:and|&) (?:governance|committees?|affiliations?)|community|civic|clubs|(?:civic|community|professional and community|community and professional) (?:affiliations|memberships))$/,
	],
	[
		'service',
		/^(?:(?:professional|academic|university|departmental|public|civic|community|other|selected) )*(?:volunteer(?:ing)?(?: (?:work|experience|roles))?|service|community (?:service|involvement|work)|leadership(?: experience| roles| positions| appointments| timeline)?|extra-?curricular(?: activities)?|(?:(?:professional|civic|community|volunteer|charitable|public|academic|society|association|scientific|scholarly|external) ?(?:and |& ?|, |\/ ?)?){1,3}(?:activities|involvement|engagement|roles)|service and leadership|leadership and service|editorial (?:work|service|boards?|activities|experience|roles))$/,
	],
	[
		'experience',
		/^(?:(?:selected|relevant|previous|past|current|other|my|key|main|professional|work|job|academic|employment|career|teaching|research|coaching|managerial|judicial|legal|political|pastoral|ministry|command|playing|performing|conducting|military|clinical|industry|industrial|administrative|postdoctoral) )*(?:experiences?|employment|career|(?:career )?timeline|positions?(?: held)?|appointments?(?: held)?|assignments?|history|posts|roles|jobs|work|background|career history|employment history|(?:effective )?dates? of (?:promotion|rank)|promotions?|ranks|companies|ventures|start-?ups|businesses|experience and employment|employment and experience|academic and professional experience|(?:positions|posts|roles|appointments|leadership)(?: and | ?& ?)(?:experience|appointments|roles|positions|affiliations))$/,
	],
];

/**
 * What a heading of a CV says that the lines under it are.
 *
 * @param heading in small letters
 */
export function cvSort(heading: string): CvSort | undefined {
	const text = heading
		.replace(/(?<!\s)\s*\([^()]{0,200}\)|(?<![:.])[:.]+$/g, '')
		.replace(/^[^\p{L}]{1,6}/u, '')
		.trim();
	return sortOf(text) ?? sortOf(text.replace(BESIDE, ''));
}

const sortOf = (text: string): CvSort | undefined => HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];

/** What else the lines under a heading list: "Qualifications & Fellowships". */
const BESIDE =
	/ (?:&|and|\/) (?:(?:professional|academic) )?(?:fellowships|certifications?|certificates|credentials|licen[cs](?:es?|ing|ure)|honou?rs|awards|training|qualifications|achievements|memberships|background)$/;

/** Headings of lists that are about others. */
export const OF_OTHERS =
	/\b(?:students?|alumn[ai]e?|alumnus|mentees?|advisees?|trainees|postdocs?|team|people|staff|faculty|members|supervis\w+|speakers|authors|panel\w*|committee|requirements?|admissions?|programs?|programmes?|courses?)\b/i;
