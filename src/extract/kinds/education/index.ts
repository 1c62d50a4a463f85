import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { inClass } from '../../slots/in-class';
import { isBody } from '../../slots/organization/body';
import { isYear } from '../../slots/organization/name-run';
import { degreeSpan } from '../../slots/study/degree';
import { wordBeforePhrase } from '../before-phrase';
import { isBesidePost } from '../labelled-line';
import { ofSubject } from '../of-subject';
import { BEGINS, degrees, fieldOf, schools, withClass, withoutOthers } from './education-drafts';
import { joinsToLearn } from './joins-to-learn';
import { studyDrafts } from './study-drafts';

/** "sent to the Tallow House in Rome, where she studied law at Hale College": where she lived, and not where she studied. */
function isTaughtElsewhere({ view, end }: Match): boolean {
	const to = view.tokens.findIndex(({ kind, lower }, at) => at >= end && (kind === 'punctuation' || lower === 'at'));
	return view.tokens[to]?.lower === 'at' && to < end + 6 && view.slot('organization', to + 1).length > 0;
}

/** "in 1833 as a corresponding member": what somebody is admitted as. */
function opensMembership({ tokens }: Match['view'], at: number): boolean {
	const as = tokens.slice(at, at + 5).findIndex(({ lower }) => lower === 'as');
	return (
		as >= 0 && tokens.slice(at + as, at + as + 6).some(({ lower }) => /^(?:members?|fellows?|associates?)$/.test(lower))
	);
}

/** "a course at Quantico, VA": a town with its state is no school. */
const isInTown = (hit: SlotHit): boolean => (hit.value as OrganizationMention).place !== undefined;

/** "entered the seminary at Upton": a seminary goes by no town's name alone. */
const SEMINARY = /\b(?:seminary|academy) at(?: the)?\s*$/i;

/** "was accepted to A but did not attend": the place was not taken up. Whoever enters a monastery goes to no school. */
function isLeftOpen({ view, start, end }: Match): boolean {
	const words = view.tokens.slice(start, end).map(({ lower }) => lower);
	// "was admitted to the Tidal Academy as a corresponding member": a learned society.
	if (words.includes('admitted') && opensMembership(view, end)) return true;
	if (words.includes('entered') && words.some((word) => /^(?:monastery|abbey|convent|priory)$/.test(word))) return true;
	return (
		words.some((word) => /^(?:accepted|admitted)$/.test(word)) &&
		view.tokens.slice(end, end + 4).some(({ lower }) => /^(?:but|although|though)$/.test(lower))
	);
}

/** "was admitted to Upton Hospital": to be healed there. */
const isPatient = ({ view, start, end, slots }: Match): boolean =>
	view.tokens.slice(start, end).some(({ lower }) => /^(?:admitted|transferred|sent|taken)$/.test(lower)) &&
	(slots.organization ?? []).some((hit) =>
		/\b(?:Hospital|Clinic|Infirmary|Asylum|Hospice|Prison|Jail|Gaol|Camp)\b/.test(
			(hit.value as OrganizationMention).name,
		),
	) &&
	!view.tokens.slice(end, end + 4).some(({ lower }) => /^(?:to|for|residency|training)$/.test(lower));

/** Whether the words of a match tell of the end of schooling: "completed her secondary education at A in 1980". */
const isOver = ({ view, start, end }: Match): boolean =>
	view.tokens
		.slice(start, end)
		.some(({ lower }) => /^(?:completed|completing|finished|finishing|thesis|dissertation)$/.test(lower));

/** "In 2015 she founded Acme while studying at A": the date is that of what she did meanwhile. */
const isMeanwhile = ({ view, start, when }: Match): boolean =>
	when !== undefined && when.to <= start && /^(?:while|whilst|when)$/.test(view.tokens[start - 1]?.lower ?? '');

function undated({ when: _, ...match }: Match): Match {
	return match;
}

/** "Director of Studies at A", "the Institute for Advanced Study at A": the end of a post's title, and of a body's name. */
const isEndOfName = ({ view, start, end }: Match): boolean =>
	(view.tokens[start]?.capital === true && /^(?:of|for)$/.test(view.tokens[start - 1]?.lower ?? '')) ||
	view.tokens
		.slice(start, end)
		.some(
			({ lower, capital }, at, words) =>
				capital && /^(?:studies|education)$/.test(lower) && words[at - 1]?.lower === 'of',
		);

/** "took up a post at A", "pursued a career at A": what is taken up is no study. */
const isPost = ({ view, classes, slots }: Match): boolean =>
	classes[0]?.name === 'study' &&
	view.tokens
		.slice(classes[0].end, slots.organization?.[0]?.start)
		.some(
			({ lower }) =>
				(inClass(view, 'post-noun', lower) && lower !== 'place') ||
				/^(?:careers?|duties|employment|practice)$/.test(lower),
		);

/** "has taught a course at A", "has led training at A": what was done there is another verb, of which "has" is a part. */
const isDoneThere = ({ view, classes, slots }: Match): boolean =>
	classes[0]?.word === 'have' &&
	view.tokens
		.slice(classes[0].end, slots.organization?.[0]?.start)
		.some(
			(token) =>
				!token.capital &&
				!/ing$|^(?:attended|followed|undergone)$/.test(token.lower) &&
				(view as InnerView).isVerb(token),
		);

const GRADUATE = /^(?:graduate|alumn\w{1,3}|alum|product|valedictorian|salutatorian)$/;

/** "was taught by a graduate of A": another person's school. */
function isAnothers({ view, start, end }: Match): boolean {
	const graduate = view.tokens.findIndex(({ lower }, at) => at >= start && at < end && GRADUATE.test(lower));
	return graduate >= 0 && /^(?:by|with|of|to|from|for)$/.test(wordBeforePhrase(view, graduate));
}

/** Schools that somebody went to. */
export const SCHOOL_FRAMES: readonly Frame[] = (
	[
		{
			name: 'education/graduated',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @graduate (from|at) <organization> (in|with|as … of) the class of <date:date>',
				'<subject> @graduate (from|at) <organization> (,)? (the)? class of <date:date>',
				'<subject> @be (a|an|the)? (proud|distinguished|founding)? (member|graduate|part) of (the)? <organization> (,)? (graduating)? class of <date:date>',
				'^ (a|an|as a)? (proud|distinguished)? (member|graduate) of (the)? <organization> (graduating)? class of <date:date> , <subject>',
				'<subject> @graduate (from|at) (both)? <organization+>',
				'(after|upon|on|since|before) graduating (from|at) <organization>',
				"(after|upon|on|since|following) (<subject's>)? graduation from <organization>",
				'(after|upon|on|since) matriculating (from|at|in)? <organization>',
				'<subject> @graduate (from)? (medical|law|business|veterinary|dental|nursing|graduate|divinity) school (at|with) <organization>',
				'<subject> @graduate <organization>',
				'<subject> @graduate:passive (from|at) <organization+>',
				'<subject> @graduate … from <organization>',
				'<subject> @graduate (top|first|second|third|near the top|at the top) … at <organization>',
				'<subject> @be … (first|only|youngest|oldest) … to graduate from <organization>',
			],
			build: (match) => schools('end')(withClass(match)),
		},
		{
			name: 'education/where-studied',
			kind: 'education',
			date: 'start',
			patterns: [
				'<organization> (,)? where <subject> @study (the)? <field> , graduating',
				'<organization> (,)? where <subject> @study (the)? <field>',
				'<organization> (,)? where <subject> (double|dual)? (majored|double-majored) in <field>',
				'<organization> (,)? where <subject> @complete-study (a|an)? (first|double first|first-class honours|upper second|2:1|distinction|honours) in <field>',
			],
			build: (match) =>
				isTaughtElsewhere(match)
					? []
					: schools(match.view.tokens[match.end - 1]?.lower === 'graduating' ? 'end' : 'none', true)(match),
		},
		{
			name: 'education/studied',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> @study (the)? <field> (and <field>)? at (both)? <organization:short-school+>',
				'<subject> @study (the)? <field> (and <field>)? (at|in|from) (both)? <organization+>',
				'<subject> (double|dual)? (majored|majors|double-majored|double-majors|minored) in <field> (and minored in …)? (at|from) <organization>',
				'<subject> @study (the)? <field> (with|under) … (at|in) <organization>',
				'<subject> @study (at|with) (both)? <organization+>',
				'<subject> @study … (at) <organization+>',
				'(studying|reading) <field> at <organization:short-school>',
				'(studying|reading) <field> (at|in) <organization>',
				'(studying) at <organization>',
				'to (study|read) (the)? <field> at <organization:short-school>',
				'to (study|read) (the)? <field> (at|in) <organization>',
				'to study (at|with) <organization>',
				'<subject> @educate:passive (at|in|by) (both)? <organization+>',
				'<subject> @educate:passive … at <organization+>',
				'<subject> … (education|schooling|studies) at (both)? <organization+>',
				'<subject> @complete-study (a|the|several)? … (course|courses|classes|lessons|training|program|programme) in <field> (at|from|with) <organization>',
				'<subject> @complete-study (a|the|several)? … (course|courses|classes|lessons|training|program|programme) (at|from|with|through) <organization+>',
				'(a|the|her|his) (course|apprenticeship|scholarship) at <organization>',
				'after (a|an|the|his|her|their|my) … course at <organization>',
				'(his|her|their|my) … (thesis|dissertation) (in <field>)? at <organization>',
				'<subject> @award-receive (a|an|the)? (full|partial|open|music|choral|organ|art|sports|academic|athletic|merit)? (scholarship|place|exhibition|bursary|studentship) (to|at) <organization>',
				'^ (at|in) <organization> (,)? <subject> @study (the)? <field>',
				'<subject> @complete-study (a|an)? (first|double first|first-class honours|upper second|2:1|distinction|honours|tripos|double major|dual major|joint major) in <field> (at|from) <organization>',
				'(student|pupil|disciple) of <teachers:person> at <organization>',
				'<subject> @complete-study (his|her|their|my)? … (studies|training) in <field> … at <organization>',
				'<subject> @complete-study (the|an|various|several)? (executive|leadership|management) (education|development|leadership) (programmes|programs|programme|program|courses|training)? (at|with|from) (both)? <organization+>',
				'followed by … (studies|study|training) (in <field>)? at <organization>',
				'(undergraduate|graduate|postgraduate|doctoral|independent|advanced) (and (graduate|postgraduate|doctoral|postdoctoral|post-doctoral))? (work|study|studies|training|research|coursework) (at|with) <organization>',
			],
			build: (match) =>
				isEndOfName(match) || isPost(match) || isDoneThere(match)
					? []
					: schools(isOver(match) ? 'end' : 'start', true)(isMeanwhile(match) ? undated(match) : match),
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
				return schools('none', true)({ ...undated(match), slots: { ...slots, organization: school, field: other } });
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
				if (isMeanwhile(match)) return [];
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
				'<subject> (went|goes) up to <organization>',
				'<subject> (went|was sent|goes) to (college|university|school|seminary) (at|in) <organization>',
				'(being|was|were|is) (accepted|admitted) (into|to|at|by) <organization> (to study <field>)?',
				'<subject> @be (sent|transferred) to <organization>',
				'<subject> (transferred|transfers) to <organization>',
				'<subject> @depart <organization> for <organization>',
				'<subject> (continued|continues) (at|to) <organization>',
				'<subject> (proceeded|went) (on)? to <organization>',
			],
			build: (match) => (isLeftOpen(match) || isPatient(match) ? [] : schools('start', true)(match)),
		},
		{
			name: 'education/left',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (dropped|drops) out of <organization>',
				'<subject> @be (expelled|commissioned) from <organization>',
				'<subject> (qualified|qualifies) … (at|from) <organization>',
			],
			build: schools('end', true),
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
			name: 'education/joined',
			kind: 'education',
			date: 'start',
			patterns: [
				'<subject> (joined|entered) <organization> to (study|read) (the)? <field>',
				'<subject> (joined|joins|joining|entered) <organization>',
			],
			build: (match) => (joinsToLearn(match) ? schools('start')(match) : []),
		},
		{
			name: 'education/school-at',
			kind: 'education',
			date: 'start',
			patterns: [
				'(attended|attends|attending|entered|enrolled in) … (school|college|department|faculty) of <field> (at|of) <organization>',
				'<subject> (attended|attends|attending|finished|completed|entered|went to|goes to|enrolled in) (both)? … (school|college|seminary|programme|program|course|academy|department) (at|in|of) <organization>',
				"<subject> (joined|joins|began|begins|started|starts) (the|a|an|his|her|their|my) … (doctoral|phd|ph.d.|graduate|undergraduate|master 's|masters|mfa|mba|bachelor 's) (degree)? (programme|program|course|studies) (at|of) <organization>",
			],
			// A town has schools, and a school is none of its town's.
			build: (match) => {
				const hit = match.slots.organization?.[0];
				const at = match.view.tokens[(hit?.start ?? 1) - 1]?.lower;
				if (
					!hit ||
					// "the school of Radio and Television": what is taught there.
					(at === 'of' && match.slots.field === undefined) ||
					(!isBody(match.view, hit) &&
						(at !== 'at' || isInTown(hit) || SEMINARY.test(match.view.text(match.start, hit.start))))
				)
					return [];
				const over = match.view.tokens
					.slice(match.start, hit.start)
					.some(({ lower }) => /^(?:completed|finished)$/.test(lower));
				return schools(over ? 'end' : 'start')(match);
			},
		},
		{
			name: 'education/completed-course',
			kind: 'education',
			date: 'start',
			patterns: ['<subject> (completed|finished|completes|undertook|passed) (the|a|an)? <organization>'],
			build: (match) => {
				const name = (match.slots.organization?.[0]?.value as OrganizationMention | undefined)?.name ?? '';
				// "an Advanced Program in Endodontics at A": what sort of course, told by the frame above.
				if (/^(?:in|at|with|from)$/.test(match.view.tokens[match.end]?.lower ?? '')) return [];
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
				"<subject's> alma mater ,? <organization>",
				"<organization> , <subject's> alma mater",
				"<subject's> alma (mater|maters) @be <organization+>",
				'@education-noun @include <organization+>',
				'alma mater : <organization+>',
				'^ @education-noun : <organization+>',
				'^ (undergraduate|undergraduate school|graduate school|college|university|medical school|dental school|law school|high school|business school) : <organization+> (,)? <when>? $',
			],
			build: (match) => {
				const { document, sentence, tokens } = match.view;
				const isLabel = /^(?:college|university)$/.test(tokens[match.start]?.lower ?? '');
				return isLabel && isBesidePost(document, sentence.block) ? [] : schools('none', true)(match);
			},
		},
		{
			name: 'education/graduate-of',
			kind: 'education',
			date: 'end',
			patterns: [
				'<subject> @be (a|an|the)? … (graduate|alumnus|alumna|alum) of <organization> with <studies>',
				'<subject> @be (a|an|the)? … (graduate|alumnus|alumna|alum) of (both)? <organization+>',
				'<subject> @be (a|an|the)? (proud|recent|first-generation|honours|honors|law|medical)? <organization> (graduate|alumnus|alumna|alum)',
				'<subject> @be (a|an) … <field> graduate (of|from) <organization+>',
				'<subject> @be (a|an) … graduate in <field> (of|from|at) <organization+>',
				'^ (a|an) … graduate in <field> (of|from) <organization>',
				'^ (a|an) … (graduate|alumnus|alumna|alum) of <organization> with <studies> (,)? <subject>',
				'<subject> @be … (valedictorian|salutatorian) (of|at) … <organization>',
				'<subject> @be (a|the)? product of <organization+>',
			],
			build: (match) => {
				if (isAnothers(match)) return [];
				const year = match.view.tokens.slice(match.start, match.slots.organization?.[0]?.start).find(isYear);
				const at = year ? match.view.tokens.indexOf(year) : -1;
				const when = at < 0 ? match.when : { point: year?.text ?? '', from: at, to: at + 1 };
				// "a Tide graduate" may be of anything; what one is a graduate of taught them.
				const before = /^(?:graduate|alumn\w*|alum)$/.test(match.view.tokens[match.end - 1]?.lower ?? '');
				const build = match.slots.studies ? degrees('end') : schools('end', before);
				return build({ ...match, ...(when && { when }) });
			},
		},
	] satisfies readonly Frame[]
)
	.map(withoutOthers)
	.map(ofSubject);
