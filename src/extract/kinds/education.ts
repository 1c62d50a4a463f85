import type { OrganizationMention } from '../../model';
import type { Frame } from '../frame';
import { isBody } from '../slots/body';
import { degreeSpan } from '../slots/degree';
import { isYear } from '../slots/name-run';
import {
	BEGINS,
	degrees,
	fieldOf,
	isSchoolLike,
	LEARNS,
	learning,
	readOf,
	schools,
	studiesOf,
	typeOf,
	withClass,
	withoutOthers,
} from './education-drafts';
import { ofSubject } from './of-subject';
import { studyDrafts } from './study-drafts';

/** Schools, degrees, fields. An honorary degree is an award and not read here. */
export const EDUCATION_FRAMES: readonly Frame[] = (
	[
		{
			name: 'education/graduated-with',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @graduate (from|at) <organization> … with <studies>',
				'<subject> @graduate (with|in) <studies>',
				'<subject> @graduate … (with|in) <studies>',
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
			name: 'education/graduated',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @graduate (from|at) <organization> (in|with|as … of) the class of <date:date>',
				'<subject> @graduate (from|at) (both)? <organization+>',
				'(after|upon|on|since|before) graduating (from|at) <organization>',
				'<subject> @graduate <organization>',
				'<subject> @graduate … from <organization>',
			],
			build: (match) => schools('end')(withClass(match)),
		},
		{
			name: 'education/degree',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @complete-study <studies>',
				'<subject> @complete-study (his|her|their|my)? … (for|with|towards|toward) <studies>',
				'(completing|earning|receiving|obtaining|gaining|finishing|achieving|holding|having earned|having received|having obtained|having completed) <studies>',
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
			],
			build: degrees('end'),
		},
		{
			name: 'education/school-then-degree',
			kind: 'education',
			date: 'start',
			patterns: [
				'<organization> , where <subject> @complete-study <studies>',
				'<organization> where <subject> @complete-study <studies>',
				'(at|from|to) <organization> , (graduating|earning|receiving|obtaining|gaining|completing|taking) (with|in)? <studies>',
				'(at|from|to) <organization> (to|and) (achieve|earn|receive|obtain|gain|complete|take|pursue|study for|read for) <studies>',
				'(at|from) <organization> , (and)? (graduated|graduates) with <studies>',
				'<subject> @attend <organization> (for|to study for) <studies>',
				'<subject> @attend <organization> (,)? (and)? (receiving|received|earning|earned|obtaining|obtained|taking|gaining|graduating with|graduated with) <studies>',
			],
			build: degrees('end'),
		},
		{
			name: 'education/where-studied',
			kind: 'education',
			date: 'start',
			patterns: [
				'<organization> (,)? where <subject> @study (the)? <field> , graduating',
				'<organization> (,)? where <subject> @study (the)? <field>',
			],
			build: (match) => schools(match.view.tokens[match.end - 1]?.lower === 'graduating' ? 'end' : 'none', true)(match),
		},
		{
			name: 'education/studied',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @study (the)? <field> (and <field>)? (at|in|from) (both)? <organization+>',
				'<subject> @study (the)? <field> (with|under) … (at|in) <organization>',
				'<subject> @study (at|with) (both)? <organization+>',
				'<subject> @study … (at) <organization+>',
				'(studying|reading) <field> (at|in) <organization>',
				'(studying) at <organization>',
				'to study (the)? <field> (at|in) <organization>',
				'to study (at|with) <organization>',
				'<subject> @educate:passive (at|in|by) (both)? <organization+>',
				'<subject> @educate:passive … at <organization+>',
				'<subject> … (education|schooling|studies) at (both)? <organization+>',
				'<subject> @complete-study (a|the|several)? (course|courses|training) in <field> (at|from|with) <organization>',
				'<subject> @complete-study (a|the|several)? … (course|courses|training) (at|from|with) <organization>',
				'(a|the|her|his) (course|apprenticeship|scholarship) at <organization>',
				'(undergraduate|graduate|postgraduate|doctoral|independent|advanced) (work|study|studies|training|research|coursework) (at|with) <organization>',
			],
			build: schools('start', true),
		},
		{
			name: 'education/trained',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (trained|trains) as (a|an)? <title> (at|with) <organization>',
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
			name: 'education/studied-elsewhere',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @study (the)? <field> (at|in) <organization> (,)? and <other:field> (at|in) <school:organization>',
				'(studying|reading) <field> (at|in) <organization> (,)? and <other:field> (at|in) <school:organization>',
			],
			// The first study is read by the frame above.
			build: (match) => {
				const { organization: _, field: __, other, school, ...slots } = match.slots;
				if (!other || !school) return [];
				const { when: ___, ...undated } = match;
				return schools('none', true)({ ...undated, slots: { ...slots, organization: school, field: other } });
			},
		},
		{
			name: 'education/finished',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @complete-study (his|her|their|my) … (education|schooling|training|studies|degree|degrees|doctorate|secondary education) (at|from|in) (both)? <organization+>',
				'<organization> (,)? (where|from which) <subject> @graduate',
			],
			// A degree that is named is read as one.
			build: (match) => {
				const first = match.slots.organization?.[0]?.start ?? match.start;
				for (let at = match.classes[0]?.end ?? match.start; at < first; at++) if (degreeSpan(match.view, at)) return [];
				const begun = match.classes.some((entry) => BEGINS.test(entry.word));
				return schools(begun ? 'start' : 'end', true)(match);
			},
		},
		{
			name: 'education/field',
			kind: 'education',
			date: 'start',
			patterns: ['<subject> @study (the)? <field> (and @graduate)?', '<subject> @graduate in <field>'],
			build: (match) => {
				const field = fieldOf(match);
				if (!field || !match.when) return [];
				return studyDrafts(match, [{ field }], {
					point: match.classes.some((entry) => entry.name === 'graduate') ? 'end' : 'start',
				});
			},
		},
		{
			name: 'education/attended',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @attend (the|both)? <organization+>',
				'attending <organization+>',
				'to attend <organization+>',
				'<subject> @depart <organization> for <organization>',
				'<subject> (continued|continues) (at|to) <organization>',
				'<subject> (proceeded|went) (on)? to <organization>',
			],
			build: schools('start', true),
		},
		{
			name: 'education/begun',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (commenced|commences|began|begins|started|starts) (his|her|their|my) … (education|schooling|training|studies|degree|course) (at|in|from|with) <organization>',
				'(degree|studies|schooling|education) … before (moving|transferring) to <organization>',
			],
			build: schools('start', true),
		},
		{
			name: 'education/school-at',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (attended|attends|attending|finished|completed) (both)? … (school|college) (at|in) <organization>',
			],
			// A town has schools, and a school is none of its town's.
			build: (match) => {
				const hit = match.slots.organization?.[0];
				const at = match.view.tokens[(hit?.start ?? 1) - 1]?.lower;
				return hit && (at === 'at' || isBody(match.view, hit)) ? schools('start')(match) : [];
			},
		},
		{
			name: 'education/residency',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @complete-study (a|an|his|her|their|my)? … <credential:residency> (in <field>)? (at|with|from) <organization>',
				'and (a|an|his|her|their)? <credential:residency> (in <field>)? (at|with|from) <organization>',
			],
			build: (match) => {
				const hit = match.slots.credential?.[0];
				const organization = readOf(match.slots.organization?.[0]);
				const field = fieldOf(match);
				if (!hit || !organization) return [];
				// "won a prize and a residency at Villa Roe": artists stay there, and do not train.
				if (!field && !/Hospital|Universit|Medical|School/.test(organization.value.type ?? '')) return [];
				const credential = { value: hit.value as string, start: hit.start, end: hit.end };
				return studyDrafts(match, [{ credential, organization, ...(field && { field }) }], { point: 'end' });
			},
		},
		{
			name: 'education/completed-course',
			kind: 'education',
			date: 'start',
			patterns: ['<subject> (completed|finished|completes|undertook|passed) (the|a|an)? <organization>'],
			build: (match) => {
				const name = (match.slots.organization?.[0]?.value as OrganizationMention | undefined)?.name ?? '';
				return /(?:Program|Programme|Course|School|Training|Academy|Residency|Bootcamp)$/.test(name)
					? schools('end')(match)
					: [];
			},
		},
		{
			name: 'education/alma-mater',
			kind: 'education',
			date: 'start',
			patterns: [
				"<subject's> alma mater , <organization>",
				"<organization> , <subject's> alma mater",
				"<subject's> alma mater @be <organization>",
				'@education-noun @include <organization+>',
				'alma mater : <organization+>',
			],
			build: schools('none', true),
		},
		{
			name: 'education/graduate-of',
			kind: 'education',
			date: 'end',
			patterns: [
				'<subject> @be (a|an|the)? … (graduate|alumnus|alumna|alum) of (both)? <organization+>',
				'<subject> @be (a|an) <organization> (graduate|alumnus|alumna|alum)',
			],
			build: (match) => {
				const year = match.view.tokens.slice(match.start, match.slots.organization?.[0]?.start).find(isYear);
				const at = year ? match.view.tokens.indexOf(year) : -1;
				const when = at < 0 ? match.when : { point: year?.text ?? '', from: at, to: at + 1 };
				return schools('end', true)({ ...match, ...(when && { when }) });
			},
		},
		{
			name: 'education/student',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @be (also|now|currently)? (a|an)? <studies> (student|candidate) (at|in|with) <organization>',
				'<subject> @be … (a|an)? <studies> (student|candidate) (at|in|with) <organization>',
				'<subject> @be (also|now|currently)? (pursuing|studying for|working on|working towards|completing|doing) <studies>',
				'(a|an) (student|pupil|undergraduate|postgraduate|freshman|sophomore|junior|senior) (at|of) <organization>',
			],
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
