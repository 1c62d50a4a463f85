import type { Document, OrganizationMention } from '../../../model';
import type { Draft, Frame, Match, SlotHit } from '../../frames/frame';
import { readOf } from '../../slots/organization/read-of';
import type { Read } from '../../slots/role/role';
import { onceFor } from '../../words/once-for';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { ofSubject } from '../of-subject';
import { fieldOf, isSchoolLike, LEARNS, learning, schools, typeOf, withoutOthers } from './education-drafts';
import { studyDrafts } from './study-drafts';

/** Names of places where physicians train. */
const CLINICAL =
	/Hospital|Medical|Medicine|Clinic|Health|Infirmary|Surg|Cancer|Heart|Eye|Children|Veterans|Sanatorium|Universit|School|College/;

/** Whether a name is that of a place where physicians train. */
export const isClinical = (name: string): boolean => CLINICAL.test(name);

const HOSPITAL = /Hospital|Clinic|Infirmary|Medical/;

/** "won a prize and a residency at Villa Roe": artists stay there, and do not train. */
const CREATIVE = /^(?:artists?|writers?|writing|art|literary|music|composition|design|teaching|research|poetry|film)$/;

/** Words of a page about somebody who treats people. */
const TREATS =
	/\b(?:M\.?D|physicians?|surgeons?|doctors?|patients?|medicine|medical school|dentists?|dental|veterinar\w{2,3}|psychiatrists?|pharmacists?)\b/;
const ofPhysician = onceFor(({ text }: Document) => TREATS.test(text));

/** Whether an organisation may be where physicians train: by its name, or by the page where it has no word for a body. */
const trainsPhysicians = ({ view }: Match, { name, type }: OrganizationMention): boolean =>
	isClinical(`${name} ${type ?? ''}`) || (!hasOrganizationHead(wordsOf(name)) && ofPhysician(view.document));

/** Training after a degree, each with its field. */
function residencies(match: Match): readonly Draft[] {
	const [first, ...others] = match.slots.organization ?? [];
	// "at the Upton County, University of Ulm Hospital": a place, and the name goes on.
	if (!first || / (?:County|City|State|Parish|Province)$/.test((first.value as OrganizationMention).name)) return [];
	// "at A, B and C": the same training at each; which of two was where, nobody tells.
	const bodies = match.slots.other ? [] : others.filter(({ value }) => isClinical((value as OrganizationMention).name));
	return [first, ...bodies].flatMap((hit) => residenciesAt(match, hit));
}

function residenciesAt(match: Match, body: SlotHit): readonly Draft[] {
	const organization = readOf(body) as Read<OrganizationMention>;
	const { name } = organization.value;
	const hits = [...(match.slots.credential ?? []), ...(match.slots.other ?? [])];
	const first = Math.min(...hits.map((hit) => hit.start));
	if (CREATIVE.test(match.view.tokens[first - 1]?.lower ?? '')) return [];
	const after = match.view.tokens
		.slice(0, match.start)
		.some(({ lower }) => /^(?:residency|internship|training)$/.test(lower));
	const medical = trainsPhysicians(match, organization.value);
	const studies = hits.flatMap((hit) => {
		const field = hit.extra?.field;
		const plain = String(hit.value);
		// A fellowship without a field is a post or a prize unless a hospital gives it.
		if (!medical && !after && (typeof field !== 'string' || /fellowship/i.test(plain))) return [];
		if (/fellowship$/i.test(plain) && typeof field !== 'string' && !HOSPITAL.test(name) && !after) return [];
		const credential = {
			value: plain.replace(/ies$/, 'y').replace(/ships$/, 'ship'),
			start: hit.start,
			end: hit.valueEnd ?? hit.end,
		};
		const named = { value: String(field), start: hit.valueEnd ?? hit.end, end: hit.end };
		const told = typeof field === 'string' ? named : fieldOf(match);
		return [{ credential, organization, ...(told && { field: told }) }];
	});
	return studyDrafts(match, studies, { point: 'end' });
}

/** Training after school: what one trained as, and residencies. */
export const TRAINING_FRAMES: readonly Frame[] = (
	[
		{
			name: 'education/trained',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (trained|trains) as (a|an)? <title> (at|with) <organization>',
				'^ trained as (a|an)? <title> (at|with) <organization>',
				'(training|having trained) as (a|an)? <title> (at|with) <organization>',
				'<subject> (trained|trains) (in <field>)? at <organization+>',
				'(with|under) … <teachers:person+> at <organization+>',
			],
			// One trains with a firm or at a hospital too; those are employers.
			build: (match) => {
				if (match.slots.teachers && !LEARNS.test(learning(match))) return [];
				const organization = (match.slots.organization ?? []).filter(
					(hit) =>
						!/^(?:Corporation|Hospital|SportsTeam|NewsMediaOrganization)$/.test(typeOf(hit)) &&
						isSchoolLike(match, hit),
				);
				return schools('start')({ ...match, slots: { ...match.slots, organization } });
			},
		},
		{
			name: 'education/residency',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @complete-study (a|an|his|her|their|my)? <credential:residency> and (a|an|his|her|their|my)? <other:residency> (both)? (at|with|from|through) <organization+>',
				'<subject> @complete-study (a|an|his|her|their|my|the)? <credential:residency> (both)? (at|with|from|through) (both)? <organization+>',
				'<subject> @complete-study (a|an|his|her|their|my|the)? <credential:residency> … (at|with|from|through) <organization+>',
				'<subject> @complete-study … (a|an|his|her|their|my|the|of) <credential:residency> (at|with|from|through) <organization+>',
				"<subject's> <credential:residency> (was|is|were)? (completed|done|undertaken)? (at|with|from|through) <organization+>",
				'(and|,|by|then|with|include|includes|included|including) (a|an|his|her|their)? <credential:residency> (at|with|from|through) <organization+>',
				'(after|following|during|completing|finishing|undertaking) (a|an|his|her|their|my)? <credential:residency> (at|with|from|through) <organization+>',
				'<organization> , where <subject> @complete-study (a|an|his|her|their)? <credential:residency>',
				'^ <credential:residency> (:|at|-)? <organization> (,|-) <field> (,)? <when>? $',
				'^ <credential:residency> (:|at|-)? <organization+> (,)? <when>? $',
			],
			build: residencies,
		},
	] satisfies readonly Frame[]
)
	.map(withoutOthers)
	.map(ofSubject);
