import type { OrganizationMention, OrganizationType } from '../../../model';
import type { View } from '../../frames/frame';
import { phraseLength } from '../../frames/lexicon';
import { DEMONYMS } from '../../lexicons/countries';
import { inClass } from '../../slots/in-class';
import type { Role } from '../../slots/role/role';

/** Fellowships that are posts and not memberships. */
const FELLOW_POST =
	/\b(?:technical|executive|venture|corporate|engineering|visiting|research|teaching|postdoctoral|post-doctoral|faculty|junior|clinical|policy|doctoral|professorial|industrial|creative|writing|media|guest|artist|residential|resident|summer|leverhulme|fulbright|nsf)\b/i;
const OFFICE =
	/\b(?:minister|senator|mayor|governor|congress(?:man|woman)|councillor|councilor|mp|mep|ambassador|consul|parliament|president of the (?:united states|republic)|judge|justice|magistrate|sheriff|king|queen|emperor|chancellor of the exchequer|prime minister|premier|secretary of state)\b/i;
const PLACE_OF_LEARNING: ReadonlySet<OrganizationType> = new Set([
	'CollegeOrUniversity',
	'School',
	'EducationalOrganization',
	'ResearchOrganization',
	'Hospital',
]);

/** Whether a role is a post, and not a membership. */
export const isPost = (role: Role, organization: OrganizationMention | undefined): boolean => {
	if (role.sort === 'post') return true;
	if (role.sort !== 'member') return false;
	// "the member for Upton East": a seat in a chamber.
	if (/^[Mm]ember for \p{L}/u.test(role.title.value)) return true;
	// "faculty member", "member of the faculty": a post without a name.
	if (/\b(?:faculty|staff)\b/i.test(role.title.value) && role.head === 'member') return true;
	if (/^(?:fellow|fellowship)$/.test(role.head)) {
		const type = organization?.type ?? organization?.parent?.type;
		return (
			FELLOW_POST.test(role.title.value) ||
			(organization !== undefined &&
				type !== undefined &&
				PLACE_OF_LEARNING.has(type) &&
				!/society|academy|institut|association|\b(?:american|royal|international|australian|canadian|indian|european) college of\b|college of (?:physicians|surgeons|radiolog|psychiat|anaesth|nursing|cardiolog|dentist|obstetric|patholog|chest|sports)/i.test(
					organization.name,
				))
		);
	}
	return false;
};

/** The first office that names itself needs no employer: "Member of Parliament". */
export const namesItself = (role: Role): boolean => OFFICE.test(role.title.value);

/** Whether one can be a graduate of it. */
export function studiedAt(view: View, organization: OrganizationMention): boolean {
	if (organization.type !== undefined && PLACE_OF_LEARNING.has(organization.type)) return true;
	// "the Department of History at Upton University"
	if (organization.parent && studiedAt(view, organization.parent)) return true;
	return organization.name
		.split(/\s+/)
		.some((word) => inClass(view, 'school-word', word.toLowerCase().replace(/[^\p{L}]/gu, '')));
}

/** Whether a post says so much that it stands without organisation and date: an office, or a title with capitals or "the". */
export function standsAlone(role: Role): boolean {
	if (
		role.organization ||
		(role.back && role.sort === 'post') ||
		role.when?.start ||
		role.when?.end ||
		role.when?.point
	)
		return true;
	if (role.sort !== 'post' || /^(?:first|last|original|sole)\b/i.test(role.title.value)) return false;
	// "is the author": of a work, which is told as one.
	if (/^(?:co-)?(?:author|inventor|creator)s?$/i.test(role.title.value)) return false;
	return namesItself(role) || role.article === 'the' || formal(role.title.value);
}

/** "Certified Campus Advisor": a title of several words, all with capitals, is one and no description. */
const formal = (title: string): boolean =>
	title.includes(' ') &&
	!/ [a-z]\S*$/.test(title) &&
	/^\p{Lu}[\p{L}'’.-]*(?: (?:of |for |in |and |& )?\p{Lu}[\p{L}'’.-]*)+$/u.test(title) &&
	!isDemonymFirst(title);

const isDemonymFirst = (title: string): boolean => DEMONYMS.has(title.split(' ')[0] ?? '');

/** "a Certified Tide Planner": all in capitals and of no body, it is what a professional body made somebody. */
export const isCertified = ({ title, article, organization }: Role): boolean =>
	/^an?$/.test(article ?? '') &&
	!organization &&
	/^(?:(?:Board |Nationally )?Certified|Chartered|Accredited|Licensed)(?: (?:in |of )?\p{Lu}[\p{L}&/-]*){1,5}$/u.test(
		title.value,
	);

/** "Chartered Engineer": a standing that a professional body grants. */
export function isStanding(view: View, title: string): boolean {
	const tokens = title.split(/\s+/).map((word) => ({ lower: word.toLowerCase() }));
	const standings = view.lexicon.words.get('standing');
	return standings !== undefined && phraseLength(standings, tokens, 0) === tokens.length;
}
