import type { Draft, Frame, Match } from '../../frames/frame';
import { readOf } from '../../slots/organization/read-of';
import { ofSubject } from '../of-subject';
import { isSchoolLike, LEARNS, learning, schools, typeOf, withoutOthers } from './education-drafts';
import { studyDrafts } from './study-drafts';

/** Names of places where physicians train. */
const CLINICAL =
	/Hospital|Medical|Medicine|Clinic|Health|Infirmary|Surg|Cancer|Heart|Eye|Children|Veterans|Sanatorium|Universit|School|College/;

const HOSPITAL = /Hospital|Clinic|Infirmary|Medical/;

/** "won a prize and a residency at Villa Roe": artists stay there, and do not train. */
const CREATIVE = /^(?:artists?|writers?|writing|art|literary|music|composition|design|teaching|research|poetry|film)$/;

/** Training after a degree, each with its field. */
function residencies(match: Match): readonly Draft[] {
	const organization = readOf(match.slots.organization?.[0]);
	if (!organization) return [];
	const { name, type } = organization.value;
	// "at the Upton County, University of Ulm Hospital": a place, and the name goes on.
	if (/ (?:County|City|State|Parish|Province)$/.test(name)) return [];
	const hits = [...(match.slots.credential ?? []), ...(match.slots.other ?? [])];
	const first = Math.min(...hits.map((hit) => hit.start));
	if (CREATIVE.test(match.view.tokens[first - 1]?.lower ?? '')) return [];
	const after = match.view.tokens
		.slice(0, match.start)
		.some(({ lower }) => /^(?:residency|internship|training)$/.test(lower));
	const medical = CLINICAL.test(`${name} ${type ?? ''}`);
	const studies = hits.flatMap((hit) => {
		const field = hit.extra?.field;
		const plain = String(hit.value);
		// A fellowship without a field is a post or a prize unless a hospital gives it.
		if (!medical && !after && (typeof field !== 'string' || /fellowship/.test(plain))) return [];
		if (/fellowship$/.test(plain) && typeof field !== 'string' && !HOSPITAL.test(name) && !after) return [];
		const credential = {
			value: plain.replace(/ies$/, 'y').replace(/ships$/, 'ship'),
			start: hit.start,
			end: hit.valueEnd ?? hit.end,
		};
		const named = { value: String(field), start: hit.valueEnd ?? hit.end, end: hit.end };
		return [{ credential, organization, ...(typeof field === 'string' && { field: named }) }];
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
				'<subject> @complete-study (a|an|his|her|their|my)? <credential:residency> and (a|an|his|her|their|my)? <other:residency> (both)? (at|with|from|through) <organization>',
				'<subject> @complete-study (a|an|his|her|their|my|the)? <credential:residency> … (at|with|from|through) <organization>',
				'<subject> @complete-study … (a|an|his|her|their|my|the|of) <credential:residency> (at|with|from|through) <organization>',
				"<subject's> <credential:residency> (was|is|were)? (completed|done|undertaken)? (at|with|from|through) <organization>",
				'(and|,|by|then|with|include|includes|included|including) (a|an|his|her|their)? <credential:residency> (at|with|from|through) <organization>',
				'<organization> , where <subject> @complete-study (a|an|his|her|their)? <credential:residency>',
			],
			build: residencies,
		},
	] satisfies readonly Frame[]
)
	.map(withoutOthers)
	.map(ofSubject);
