import type { Frame, Match } from '../../frames/frame';
import { ofSubject } from '../of-subject';
import { begunDegrees, degrees, schooled, schools, studiesOf, withoutOthers } from './education-drafts';

/** No page's first words stand further down, in blocks. */
const TOP = 8;

/** Whether a match opens a paragraph at the head of a page, where nobody's students are listed. */
const isOpening = ({ view: { block, sentence, tokens } }: Match): boolean =>
	block.kind === 'paragraph' &&
	!/^(?:his|her|their|my)$/.test(tokens[0]?.lower ?? '') &&
	sentence.start === block.start &&
	sentence.block < TOP;

/** Verbs by which somebody comes to a school, years before they leave it with a degree. */
const ENTERS =
	/^(?:entered|enter(?:s|ing)|enrolled|enroll?s|admitted|accepted|matriculated|went|moved|came|returned|transferred|started|began|joined)$/;

/** "In 1985 she entered A, where she earned B": the year is that of coming, and the study's start. */
function fromEntry(match: Match): Match {
	const { when, ...undated } = match;
	const school = match.slots.organization?.[0];
	// "entered A and graduated in 1975": the year of the second verb.
	if (!when?.point || when.from > (school?.end ?? match.start)) return match;
	const told = match.view.tokens.slice(0, school?.start ?? match.start);
	if (!told.some(({ lower }) => ENTERS.test(lower))) return match;
	const { point, ...rest } = when;
	return school === undefined ? undated : { ...match, when: { ...rest, start: point } };
}

/** Degrees with field, school and date. An honorary degree is an award and not read here. */
export const DEGREE_FRAMES: readonly Frame[] = (
	[
		{
			name: 'education/graduated-with',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @graduate (from|at) <organization> … with <studies>',
				'<subject> @graduate (with|in) <studies>',
				'<subject> @graduate … (with|in) <studies>',
				'<subject> @graduate <studies>',
				'<subject> @graduate (from|at) <organization> in <field>',
				'<subject> @graduate in <field> (from|at) <organization>',
			],
			build: (match) => {
				if (match.slots.studies) return degrees('end')(match);
				return schools('end')(match);
			},
		},
		{
			name: 'education/graduated-then',
			kind: 'education',
			date: 'start',
			patterns: ['<subject> @graduate … … … and (later|then)? from <organization> with <studies>'],
			build: (match) => {
				const { when: _, ...own } = match;
				const when = match.view.date(match.slots.organization?.[0]?.end ?? match.end);
				return degrees('end')({ ...own, ...(when && { when }) });
			},
		},
		{
			name: 'education/degree',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @complete-study <studies>',
				'<subject> (@complete-study the|@be admitted to the|proceeded to the) degree of <studies>',
				'<subject> (proceeded|@be admitted) <studies>',
				'<subject> @complete-study (his|her|their|my)? … (for|with|towards|toward) <studies>',
				'(completing|earning|receiving|obtaining|gaining|finishing|achieving|holding|having earned|having received|having obtained|having completed) <studies>',
				'(went|goes|moved|moves) on to (do)? (a|an|his|her|their|my) <studies>',
				'to (take|complete|finish|do|read for|study for) <studies>',
				'(after|upon|on) (completing|earning|receiving|obtaining|gaining|finishing) <studies>',
				'<subject> @graduate:passive (with|in) <studies>',
				'<subject> @study (for|towards|toward) <studies>',
				'<subject> @study (at)? <organization> (for|,)? (receiving|earning|obtaining|gaining|where … @complete-study) <studies>',
				'<subject> @be … with <studies>',
				'<subject> @be … , with <studies>',
				"<subject's> … @education-noun @include (,|:)? <studies>",
				"<subject's> … @education-noun @be <studies>",
				'@education-noun : <studies>',
				'^ with <studies> , <subject>',
				'^ (a|an)? <title> with <studies>',
			],
			build: (match) => degrees('end')(fromEntry(match)),
		},
		{
			name: 'education/fragment',
			kind: 'education',
			date: 'none',
			patterns: ['^ <studies> $', '^ <studies> .'],
			// "BFA, 1983, Upton College; MFA, 1986, Tallow University." opens its paragraph, and names nobody.
			build: (match) => (isOpening(match) ? schooled(degrees('end')(match)) : []),
		},
		{
			name: 'education/degree-from',
			kind: 'education',
			date: 'start',
			patterns: [
				"^ <subject's> <studies>",
				"and <subject's> <studies>",
				"(after|following|since|upon|before|for|during|of) (completing|finishing|completion of)? <subject's> <studies>",
				'(after|following) (a|an) <studies>',
				'(after|upon|on|since|following) graduating with <studies>',
				'<subject> \\( <studies>',
			],
			// The clause's date is that of what else it tells.
			build: ({ when: _, ...match }) => schooled(degrees('end')(match)),
		},
		{
			name: 'education/degree-given',
			kind: 'education',
			date: 'start',
			patterns: [
				'<organization> @award-give <subject> <studies>',
				'<organization> @award-give <studies> (on|upon|to) <subject>',
			],
			build: degrees('end'),
		},
		{
			name: 'education/degree-begun',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (commenced|commences|began|begins|started|starts|pursued) (his|her|their|my|a|an)? <studies>',
				'(beginning|starting|commencing) (his|her|their|my|a|an)? <studies>',
				'<subject> (returned|returns|moved|went|came|transferred) (back)? (on)? to <organization> (for|to pursue|to complete|to do|to take|to earn|to read for) <studies>',
				'(at|from|to) <organization> (to|and) (pursue|study for|read for) <studies>',
			],
			build: begunDegrees,
		},
		{
			name: 'education/school-then-degree',
			kind: 'education',
			date: 'start',
			patterns: [
				'<organization> , where <subject> @complete-study <studies>',
				'<organization> where <subject> @complete-study <studies>',
				'<organization> (,)? (where|from which) <subject> @graduate … with <studies>',
				'^ (at|from) <organization> (,)? <subject> @complete-study <studies>',
				'(at|from|to) <organization> , (graduating|earning|receiving|obtaining|gaining|completing|taking) (with|in)? <studies>',
				'(at|from|to) <organization> (to|and) (achieve|earn|receive|obtain|gain|complete|take) <studies>',
				'(at|from) <organization> , (and)? (graduated|graduates) with <studies>',
				'<subject> @attend <organization> (for|to study for) <studies>',
				'<subject> @attend <organization> (,)? (and)? (receiving|received|earning|earned|obtaining|obtained|taking|gaining|graduating with|graduated with) <studies>',
			],
			build: (match) => degrees('end')(fromEntry(match)),
		},
		{
			name: 'education/student',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @be (also|now|currently)? (a|an)? <studies> (student|candidate) in <field> (at|with|from) <organization>',
				'<subject> @be … (a|an)? <studies> (student|candidate) in <field> (at|with|from) <organization>',
				'<subject> @be (also|now|currently)? (a|an)? <studies> (student|candidate) (at|in|with) <organization>',
				'<subject> @be … (a|an)? <studies> (student|candidate) (at|in|with) <organization>',
				'<subject> @be … (a|an)? <studies> (student|candidate) in … (at|with|of) <organization>',
				'<subject> @be (also|now|currently)? (pursuing|studying for|working on|working towards|completing|doing) <studies>',
				'<subject> @be … (a|an)? (doctoral|graduate|undergraduate|postgraduate|medical|law|research|master|guest|visiting|exchange|special|music|art|final-year|first-year|second-year|third-year|fourth-year|fifth-year) (student|candidate) (in <field>)? (at|in|with) <organization>',
				'<subject> @be … (student|candidate) in the … (department|program|programme|faculty|division) (at|of) <organization>',
				'<subject> @be (a)? rising (sophomore|junior|senior) at <organization>',
				'<subject> @be in (his|her|their|my) (first|second|third|fourth|fifth|final|last|freshman|sophomore|junior|senior) year (at|of) <organization>',
				'(a|an) (student|pupil|undergraduate|postgraduate|freshman|sophomore|junior|senior|exhibitioner|boarder|cadet) (at|of) <organization>',
			],
			allow: ['candidacy'],
			build: (match) => {
				const studies = studiesOf(match);
				if (studies.length > 0) return degrees('none')(match);
				return schools('none', true)(match);
			},
		},
	] satisfies readonly Frame[]
)
	.map(withoutOthers)
	.map(ofSubject);
