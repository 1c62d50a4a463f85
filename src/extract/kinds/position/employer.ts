import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { isPress } from '../../lexicons/press';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { isBody } from '../../slots/organization/body';
import { isMatter } from '../../slots/organization/listed-name';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';
import { isClinical } from '../education/training';
import { GATHERING } from '../role/fronted-body';
import { currencyOf, tenseOf } from '../role/post-dates';
import { studiedAt } from '../role/post-sort';
import { opensAsNoun } from './match-slots';
import { isNounBehind } from './noun-behind';
import { organizationsOnly } from './organizations-only';

/** What is made for a film, a play or a degree, and not for an employer. */
const MADE =
	/^(?:music|scores?|songs?|lyrics|libretto|screenplays?|scripts?|soundtracks?|themes?|words|book|foreword|preface|introduction|poems?|parts?|roles?|pieces|works|manuals?|guides?|curricul(?:um|a)|textbooks?|handbooks?|materials?|reports?|grants?|proposals?|code|software|documentation|jingles?|slogans?|costumes?|sets?|choreography|arrangements?|cues|thes[ie]s|dissertations?|doctorates?|phd)$/;
const PRISON = /\b(?:Prison|Gaol|Jail|Penitentiary|Reformatory|Correctional|Detention|Labou?r Camp)\b/;

/** Whether words about a prison are those of who is held there: "served ten years at", "spent a year in". */
const isSentence = ({ view: { tokens }, start, end }: Match): boolean =>
	tokens
		.slice(start, end)
		.some(({ lower }) => /^(?:spent|spends|years?|months?|weeks|sentence|life|time)$/.test(lower));

/** What somebody works on for themselves wherever they sit, and what they do for clients. */
const OWN_TASK =
	/^(?:phd|ph\.d\.?|dphil|doctorate|doctoral|dissertation|thesis|degree|mba|book|novel|memoirs?|biography)$/;
const CLIENT_TASK =
	/^(?:cases?|matters|deals|transactions|disputes|lawsuits|appeals|projects?|campaigns?|commissions?|assignments?|contracts?|commercials?|adverts?|advertisements?|ads|films?|documentaries|books|covers|events)$/;

/** What is written for a house that commissions it. */
const MADE_FOR =
	/^(?:librett(?:o|i|os)|music|songs?|scores?|operas?|plays?|screenplays?|scripts?|lyrics|symphon(?:y|ies)|ballets?)$/;
/** Whether the words between "work" and a name tell of a task that makes the name no employer. */
function isTask(between: readonly Token[]): boolean {
	const words = between.map(({ lower }) => lower);
	const on = words.indexOf('on');
	if (on < 0) return false;
	const task = words.slice(on + 1);
	return (
		task.some((word) => OWN_TASK.test(word)) || (task.includes('for') && task.some((word) => CLIENT_TASK.test(word)))
	);
}
const THEATRE_OF_WAR =
	/^(?:European|Pacific|African|Asiatic|Asian|Mediterranean|China|Burma|India|Atlantic|Caribbean|Italian|South|North|Eastern|Western|Central)\b.*\bTheat(?:er|re)\b/;

/** Verbs whose agent is who somebody then works for. */
const EMPLOYS = /\b(?:hire|employ|recruit|engage|take on|bring (?:in|on|aboard))\b/;

/** "Works for the Tide Ballet include": a noun, and its list. */
const opensList = ({ view: { tokens }, start }: Match, hit: SlotHit | undefined): boolean =>
	/^works?$/.test(tokens[start]?.lower ?? '') &&
	/^(?:includes?|included|are)$/.test(tokens[hit?.end ?? -1]?.lower ?? '');

/** "wrote the film Waiting for Lightning": what the noun of a work tells goes on behind "for". */
const isInTitle = ({ classes }: Match, between: readonly Token[]): boolean =>
	/^write\b/.test(classes[0]?.word ?? '') &&
	between.at(-2)?.capital === true &&
	between.some(({ lower, capital }) => !capital && WORK_TYPE_BY_NOUN.has(lower));

/** What is over once it is told. */
const SPELL = /^(?:spells?|stints?|periods?)$/;

/** Work for a time, to learn a trade. */
const INTERNED = /^(?:internships?|traineeships?|placements?)$/;

/** Whether the words before a body tell of training there, or of an artist's stay, and of no work. */
const isTraining = ({ view, start }: Match, hit: SlotHit): boolean => {
	const { name, type } = hit.value as OrganizationMention;
	return view.tokens.slice(start, hit.start).some(({ lower }) => {
		const interned = INTERNED.test(lower);
		return (
			lower === 'residency' ||
			((interned || lower === 'fellowship') && isClinical(name)) ||
			(interned && type === 'CollegeOrUniversity')
		);
	});
};

/** "an internship with Acme, with the Tide Data team": a part of the body. */
const isPartOfBody = ({ view, slots }: Match): boolean =>
	slots.organization?.some(({ end }) => /^(?:team|group|unit)$/.test(view.tokens[end]?.lower ?? '')) === true;

/** Whether the verb group from a token on is in the present: "is responsible for". */
const isPresent = ({ view }: Match, at: number): boolean =>
	view.tokens
		.slice(at, at + 3)
		.some(({ lower }) => /^(?:is|works|leads|heads|manages|oversees|directs|teaches)$/.test(lower));

/** Posts told by the body alone: taught at, worked for. */
export const EMPLOYER_FRAMES: readonly Frame[] = [
	{
		name: 'position/veteran',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @be (a|an) (proud|decorated|retired|disabled|former|longtime|long-time)? <organization> veteran',
			'<subject> @be (a|an) (proud|decorated|retired|disabled|former|longtime|long-time)? veteran of <organization+>',
			'<subject> , (a|an) (proud|decorated|retired|disabled|former|longtime|long-time)? (<organization> veteran|veteran of <organization+>)',
			'^ (a|an) (proud|decorated|retired|disabled|former|longtime|long-time)? (<organization> veteran|… veteran of <organization+>) , <subject>',
		],
		build: (match) => {
			const forces = (match.slots.organization ?? []).filter((hit) =>
				/\b(?:Army|Navy|Air Force|Marines?|Marine Corps|Coast Guard|National Guard|(?:Police|Fire|Sheriff['’]s) (?:Department|Service|Office|Force)|Constabulary|Fire Brigade)$/.test(
					(hit.value as OrganizationMention).name,
				),
			);
			const slots = { ...match.slots, organization: forces };
			return organizationsOnly({ ...match, slots }, { point: 'none', current: false });
		},
	},
	{
		name: 'position/at-body',
		kind: 'position',
		date: 'none',
		patterns: [
			'^ (now|currently|today)? (,)? at <organization> , <subject> (currently|also|now|primarily)? (works|leads|heads|manages|oversees|directs|supervises|conducts|teaches|runs|serves|is responsible for)',
			'^ (while|previously|earlier|there)? at <organization> , <subject> (also|primarily)? (worked|led|managed|oversaw|headed|directed|supervised|ran|was responsible for)',
		],
		build: (match) => {
			const hit = match.slots.organization?.[0];
			const subject = match.slots.subject?.[0];
			const { name, type } = (hit?.value ?? {}) as Partial<OrganizationMention>;
			if (!hit || !subject || subject.end === subject.start || !name || GATHERING.test(name)) return [];
			// "Previously at A, she now leads …": A is over.
			const isOver = /^(?:previously|formerly|earlier|once)$/.test(match.view.tokens[0]?.lower ?? '');
			if (isOver && match.view.tokens[subject.end]?.lower === 'now') return [];
			const last = match.view.tokens[match.end - 1]?.lower ?? '';
			const current =
				/s$/.test(last) || match.view.tokens[subject.end]?.lower === 'is' || isPresent(match, subject.end);
			// "At Tallow University, she led the debating team": she may have been a student.
			if (!current && (type === undefined || /School$|College|Universit|Sport|Team/.test(type))) return [];
			return organizationsOnly(match, { point: 'none', current });
		},
	},
	{
		name: 'position/service',
		kind: 'position',
		date: 'none',
		patterns: [
			'(after|following) … of (active|military|loyal|distinguished)? (service|serving) (in|with) (the)? <organization> (,)? … … <subject>',
		],
		build: (match) => {
			const hit = match.slots.organization?.[0];
			return hit && isBody(match.view, hit) ? organizationsOnly(match, { point: 'none', current: false }) : [];
		},
	},
	{
		name: 'position/contributor',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @be (a|an) (regular|frequent|occasional|former|longtime|long-time)? contributor to <organization+>',
		],
		build: (match) => {
			const papers = (match.slots.organization ?? []).filter((hit) => isPress((hit.value as OrganizationMention).name));
			const isFormer = match.view.tokens.slice(match.start, match.end).some(({ lower }) => lower === 'former');
			return organizationsOnly(
				{ ...match, slots: { ...match.slots, organization: papers } },
				{ title: 'contributor', point: 'none', ...(isFormer ? { current: false } : currencyOf(match, 'be')) },
			);
		},
	},
	{
		name: 'position/postdoctoral',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @complete-study (a|an|his|her|their|my)? <title:postdoctoral> (in … )? (at|with|in) <organization>',
		],
		build: (match) => {
			const hit = match.slots.title?.[0];
			return hit ? organizationsOnly(match, { title: hit.value as string, point: 'start', current: false }) : [];
		},
	},
	{
		name: 'position/taught',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @teach (at|in|for) <organization+>',
			'<subject> @teach (on|about|in)? … (at|in|for) (both)? <organization+>',
			'<subject> @teach (the)? <field> (at|in) (both)? <organization+>',
		],
		build: (match) => {
			// "has coached players that are now in the NFL": where those are.
			const told = match.view.tokens.slice(match.classes[0]?.end ?? match.start, match.slots.organization?.[0]?.start);
			if (told.some(({ lower }) => /^(?:that|who|which|whom|are)$/.test(lower))) return [];
			// "taught hours of instruction in Systems Engineering": what was taught.
			const bodies = (match.slots.organization ?? []).filter(
				(hit, _, [first]) =>
					match.view.tokens[(first?.start ?? 1) - 1]?.lower !== 'in' ||
					(isBody(match.view, hit) && !isMatter(match.view, hit.end - 1)),
			);
			return organizationsOnly(
				{ ...match, slots: { ...match.slots, organization: bodies } },
				{
					point: 'none',
					...(tenseOf(match, 'teach') === 'present' ? { current: true } : { current: false }),
				},
			);
		},
	},
	{
		name: 'position/worked',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @work (for <duration>|<duration>)? (for|at|in|with) <organization+>',
			'<subject> @work (for <duration>)? (for|at|in) … (organizations|organisations|companies|firms|institutions|corporations|agencies|banks|hospitals|schools|universities|hotels|resorts|restaurants|newspapers|magazines|publications|studios|startups|laboratories|labs|museums|galleries|theatres|theaters|clinics|ministries|stations) (in … )? (,)? (including|such as|like|namely|ie|i.e) <organization+>',
			'<subject> @work … (for|at) <organization+>',
			'<subject> @work on the staff of <organization+>',
			'(after|following) (a|an|his|her|their)? (postdoctoral|research|clinical)? (fellowship|postdoc|residency|internship|clerkship|sabbatical) (at|with) <organization+>',
			'(to work|working) (for|at) <organization+>',
			'<subject> @lead … (team|teams|group|practice|department|division|unit|desk|lab|function) (at|within) <organization>',
			'(now|currently) (leading|heading|managing|running) … (team|teams|group|practice|department|division|unit|desk|lab|function) (at|within) <organization>',
			'<subject> @be at <organization> (for <duration>|from|until)',
			'<subject> @start (his|her|their|my)? … career (at|with|in) <organization+>',
			"<subject's> … (career|journey) (began|started|begins|starts) (in … )? (at|with) <organization>",
			'<subject> @start (his|her|their|my) … service (at|in|with) <organization+>',
			'<subject> @start (out|off) (at|with) <organization>',
			'<subject> @start (work|working|policing|teaching|practice|practising|training) (at|with|in|for) <organization+>',
			'<subject> @start (his|her|their|my|the)? … career (teaching|working|practising|practicing)? … at <organization>',
			'(after|following|over|during) (a|an|his|her|their|my)? … career (at|with|in) <organization+>',
			'beginning (at|with) <organization>',
			'<subject> @hire:passive (by|at|with) <organization+>',
			'<subject> @serve (for <duration>)? (at|with|in) <organization+>',
			'<subject> @serve (his|her|their) (country|nation|apprenticeship|national service|military service|time) (in|with|at) <organization+>',
			'<subject> @serve … (term|terms|year|years|tour|tours|months|stint|stints) (in|with|at) <organization+>',
			'<subject> @hold-post (several|various|many|a|a number of)? (visiting|teaching|research|academic|senior|key|leadership|management|postdoctoral|faculty|temporary|joint|courtesy|adjunct|secondary|dual|affiliate|primary)? @post-noun (at|with|in|within) (both)? <organization+>',
			'<subject> @hold-post … @post-noun (at|with) (both)? <organization+>',
			'<subject> @hold-post … @post-noun (at|with|in|for|on) … (…)? ,? (including|such as|like) <organization+>',
			"<subject's> … @include … (roles|positions|posts|stints|spells|jobs|work|tenures|internships|engagements) (at|with) (both)? <organization+>",
			"(<subject's>|^) @earlier-word … @include … (at|with) (both)? <organization+>",
			"<subject's> @earlier-word employers @include <organization+>",
			'<subject> (had|has had|have had|held) … (stint|stints|spell|spells) (at|with) (both)? <organization+>',
			'<subject> (did|does|done|completed|undertook|had) (a|an|his|her|their|my|two|three|several)? … (internship|internships|traineeship|traineeships|work placement) (at|with) (both)? <organization+>',
			"<subject's> (first|second|last|next|final|earlier|previous|current|present) … (job|post|position|role|appointment|employment|employer|stint) @be (at|with) <organization>",
			'(after|following) (a|an|his|her|their)? … (stints|stint|spell|spells|periods|period|roles|positions|posts|jobs|internships) (in … )? (at|with|in) <organization+>',
			'(after|following) … (research|work) at <organization>',
			'<subject> @have (a|an) … career (at|with|in) (both)? <organization+>',
			'<subject> @be with <organization>',
			'<subject> (spent|spends) … (year|years|decade|decades|months) (at|with) <organization>',
			'<subject> @practise (law|medicine)? (at|with|in|from) (the (law)? (firms|chambers|offices) of)? <organization+>',
			'<subject> (spent|spends) … (year|years|decade|decades|months) (leading|managing|running|heading|working|directing|overseeing|building) … (for|at|with) <organization>',
			'<subject> @have … experience (in … )? (from|with|at) <organization>',
			"<subject's> (previous|earlier|former|past|prior|recent)? employment (at|with) <organization>",
			"in <subject's> (current|present|new|last|first|previous|earlier|former)? (role|position|job) (at|with) <organization>",
			'(and|,) (in)? (various|several|multiple|numerous|other) … (roles|positions|posts|jobs) (at|with|for|within) (both)? <organization+>',
			'with (@earlier-word|@other-word) (roles|positions|posts|jobs|stints|experience) (at|with) (both)? <organization+>',
		],
		build: (match) => {
			const name = match.classes[0]?.name ?? '';
			const earlier =
				match.classes.some((entry) => entry.name === 'earlier-word') ||
				match.view.tokens.slice(match.start, match.end).some(({ lower }) => SPELL.test(lower) || INTERNED.test(lower));
			// "was hired by A in 2001": and may be there still.
			const isArrival = name === 'hire' && !/^employ/.test(match.classes[0]?.word ?? '');
			const tense = earlier ? 'past' : isArrival ? 'none' : tenseOf(match, name);
			const first = match.slots.organization?.[0];
			// Who works with a body may be its client or its ally; who serves with it is of it.
			const between = first ? match.view.tokens.slice(match.classes[0]?.end ?? match.start, first.start) : [];
			// "was with Emily at a hotel": a person.
			const company = match.view.tokens[first?.start ?? 0];
			if (first && name === 'be' && first.end - first.start === 1 && isGivenName(company?.lower ?? '')) return [];
			// "served in the European Theater": where a war was.
			if (THEATRE_OF_WAR.test((first?.value as OrganizationMention | undefined)?.name ?? '')) return [];
			if (first && match.view.tokens.slice(match.start, first.start).some((token) => token.lower === 'as')) return [];
			// "was chosen by the Ministry to lead …": whoever chooses, elects or appoints somebody need not employ them.
			if (name === 'hire' && between.at(-1)?.lower !== 'at' && !EMPLOYS.test(match.classes[0]?.word ?? '')) return [];
			const begun = match.view.tokens
				.slice(match.start, match.classes[0]?.end ?? first?.start ?? match.start)
				.some((token) => /^(?:began|begins|started|starts|commenced)$/.test(token.lower));
			// "began her service at the Hale border station": a name that small words go on with.
			if (begun && first && isNounBehind(match, first) && !isBody(match.view, first)) return [];
			// "has written libretti for the Tide Opera": what was made, and for whom.
			if (between.some(({ lower }) => MADE_FOR.test(lower))) return [];
			// "Works for the Tide Ballet include Salt": what was made, and for whom.
			if (opensList(match, first)) return [];
			// "worked out at Roe's Gym"
			if (match.view.tokens[match.classes[0]?.end ?? 0]?.lower === 'out') return [];
			// "roles in Public Protection and Emergency Command": what roles are in is a body where its name says so.
			const role = match.classes.some((entry) => entry.name === 'post-noun');
			const into = first && /^(?:in|within)$/.test(match.view.tokens[first.start - 1]?.lower ?? '');
			// "took up a place at Hale College": a student's.
			if (role && between.some(({ lower }) => lower === 'place' || lower === 'places')) return [];
			if (role && into && !hasOrganizationHead((first.value as OrganizationMention).name.split(' '))) return [];
			// Who trains at a school is its pupil, and of what no word tells it may be one.
			const trainer = first?.value as OrganizationMention | undefined;
			if (
				/^(?:train|qualify)\b/.test(match.classes[0]?.word ?? '') &&
				trainer &&
				(trainer.type === undefined || studiedAt(match.view, trainer))
			)
				return [];
			// "wrote the music for Low Tide": what was made, and for which work.
			if (/^write\b/.test(match.classes[0]?.word ?? '') && between.some((token) => MADE.test(token.lower))) return [];
			if (isInTitle(match, between)) return [];
			// "clerked for Judge Roe at the Court": told with the post.
			if (
				match.classes[0]?.word === 'clerk' &&
				between.some((token) => /^(?:judge|justice|honou?rable|hon)$/.test(token.lower))
			)
				return [];
			// Who works towards a degree at a school is its student; who worked with a body for years, was of it.
			const years = match.when?.start !== undefined && first !== undefined && isBody(match.view, first);
			if (
				match.classes[0]?.word === 'work' &&
				between.some((token) => /^towards?$/.test(token.lower) || (token.lower === 'with' && !years))
			)
				return [];
			// "served ten years at Upton Prison": a sentence.
			if (PRISON.test((first?.value as OrganizationMention | undefined)?.name ?? '') && isSentence(match)) return [];
			// "worked on her thesis at A", "worked on campaigns for A and B": a task of one's own, or one for clients.
			if (match.classes[0]?.word === 'work' && isTask(between)) return [];
			// "serves on the board at A" is a seat.
			if (match.classes[0]?.word === 'serve' && between.some((token) => token.lower === 'on')) return [];
			// "previous roles include head of risk at A": told with the title.
			const listed = match.classes.find((entry) => entry.name === 'include');
			if (listed && match.view.slot('roles', listed.end).length > 0) return [];
			const opening = match.view.tokens[match.start]?.lower ?? '';
			const after = /^(?:after|following)$/.test(opening);
			// "following a fellowship at Hale Hospital", "after a residency at the Tide Foundation": training, or an artist's stay.
			const interned = between.some(({ lower }) => INTERNED.test(lower));
			if ((after || interned) && first && isTraining(match, first)) return [];
			if (interned && isPartOfBody(match)) return [];
			// "after a spell at Jesus College, he was commissioned": to learn, as likely as to teach.
			if (
				after &&
				between.some(({ lower }) => SPELL.test(lower)) &&
				first &&
				!/^(?:ResearchOrganization|Hospital)$/.test((first.value as OrganizationMention).type ?? '') &&
				studiedAt(match.view, first.value as OrganizationMention)
			)
				return [];
			const now = /^(?:now|currently)$/.test(opening);
			const team = (first?.value as OrganizationMention | undefined)?.type === 'SportsTeam';
			return organizationsOnly(match, {
				...(team && { kind: 'membership' as const }),
				...((after || (tense === 'perfect' && (match.slots.organization?.length ?? 0) > 1 && !match.when?.current)) && {
					current: false as const,
				}),
				point: begun || name === 'start' || name === 'hire' || opening === 'to' ? 'start' : 'none',
				...((tense === 'present' && name !== 'include' && !opensAsNoun(match)) || now
					? { current: true }
					: tense === 'past'
						? { current: false }
						: {}),
			});
		},
	},
];
