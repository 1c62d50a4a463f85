import type { ClaimFact, OrganizationMention, PlaceMention } from '../../model';
import { HOLDER } from '../clause-holder';
import { dayBeforePublication } from '../day-without-year';
import { spanOf } from '../drafts';
import type { Draft, Frame, Match, When } from '../frame';
import { COUNTRY_NAMES, DEMONYMS } from '../lexicons/countries';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names';
import { FEMALE_KIN, MALE_KIN } from '../lexicons/kin';
import { REGIONS } from '../lexicons/regions';
import type { InnerView } from '../view';
import { dateOfDeath } from './date-of-death';
import { isFragment } from './under-name';

/** Birth and death have one date and one place each; a match gives what it has of them. */
function lifeDraft(match: Match): readonly Draft[] {
	const { frame, slots, view, when } = match;
	const place = slots.place?.[0];
	const slotDate = slots.date?.[0];
	const bare = when && !when.age ? undefined : (bareDate(match) ?? dateOfDeath(match));
	const stated =
		(slotDate?.value as string | undefined) ?? bare?.point ?? (when?.age ? undefined : (when?.point ?? when?.start));
	const completed =
		stated === undefined && frame.name === 'death/died' ? dayBeforePublication(view, match.start) : undefined;
	const date = stated ?? completed?.edtf ?? when?.point;
	if (date === undefined && !place && !(frame.name === 'death/died' && hasDied(match))) return [];
	const derivation = completed ? completed.derivation : bare ? undefined : when?.derivation;
	const words = spanOf(
		view,
		match.start,
		Math.max(
			match.end,
			completed?.to ?? 0,
			bare?.to ?? 0,
			when && when.from >= match.start && when.from <= match.end + 1 ? when.to : 0,
		),
	);
	const apart =
		when && when.from < match.start && !slotDate ? [{ ...spanOf(view, when.from, when.to), slot: 'date' }] : [];
	return [
		{
			fact: {
				kind: frame.kind,
				...(date !== undefined && { date }),
				...(place && { place: place.value }),
			} as ClaimFact,
			spans: [words, ...apart, ...(derivation && !completed && when?.also ? [{ ...when.also, slot: 'date' }] : [])],
			...(derivation !== undefined && date !== undefined && { derivation }),
		},
	];
}

/** A date without preposition right behind the verb: "born 1984 in Upton", "died 2004". */
function bareDate({ frame, view, start, end }: Match): When | undefined {
	const verb = frame.kind === 'birth' ? /^born$/ : /^(?:died|killed)$/;
	for (let at = end - 1; at >= start; at--) {
		if (!verb.test(view.tokens[at]?.lower ?? '')) continue;
		const next = view.tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
		const when = view.tokens[next]?.kind === 'number' || view.tokens[next]?.capital ? view.date(next) : undefined;
		return when?.point === undefined || when.derivation !== undefined ? undefined : when;
	}
	return undefined;
}

const CLAUSE = /^(?:day|night|week|that|when|while|where|who|after|before|because)$/;
const RAISED = /^(?:raised|bred|educated|brought|grew|up|and)$/;

/** "born on the day her father fell in Upton", "a niece of Tom Reed born in Upton": the place or the birth is not the subject's. */
function notTheirs({ view, start, end, slots }: Match): 'birth' | 'place' | undefined {
	const { tokens } = view;
	const born = tokens.findIndex((token, at) => at >= start && at < end && token.lower === 'born');
	if (born < 0) return undefined;
	if (tokens[born + 1]?.lower === 'again') return 'birth';
	const subject = slots.subject?.[0];
	const before = tokens[born - 1];
	if (before?.capital && subject && subject.end < born && !DEMONYMS.has(before.text)) return 'birth';
	const place = slots.place?.[0]?.start ?? 0;
	// "born in a Russian Orthodox family"
	if (
		/^(?:family|families|household|clan|community|home|parents)$/.test(tokens[slots.place?.[0]?.end ?? 0]?.lower ?? '')
	)
		return 'place';
	for (let at = born + 1; at < place; at++) {
		const token = tokens[at];
		// "born in 1950 and raised in Upton"; "born to Abel and Ruth Roe in Upton" names two people.
		if (token?.lower === 'and' && at > born + 1 && !tokens[at + 1]?.capital) return 'place';
		if (CLAUSE.test(token?.lower ?? '')) return 'place';
		if ((view as InnerView).isVerb(token) && !token?.capital && !RAISED.test(token?.lower ?? '')) return 'place';
	}
	return undefined;
}

/** "Ann Lee (died 1999) was a poet born in Upton": the date before the verb is another's. */
function withOwnDate(match: Match): Match {
	const { view, when, start, end, slots } = match;
	const born = view.tokens.findIndex((token, at) => at >= start && at < end && token.lower === 'born');
	const subject = slots.subject?.[0];
	const aside = when && subject && when.from >= subject.start && when.from < born - 2 && when.from > start;
	if (!aside) return match;
	const { when: _, ...rest } = match;
	return rest;
}

/** "a native of Ohio", "of the Upper Weir": where somebody is from at large; of a town a native was born there. */
function isTown({ view, slots }: Match): boolean {
	const place = slots.place?.[0];
	const { name } = (place?.value ?? { name: '' }) as PlaceMention;
	const article = view.tokens[(place?.start ?? 0) - 1]?.lower === 'the';
	return !article && !/^the /i.test(name) && !REGIONS.has(name) && !COUNTRY_NAMES.has(name);
}

/** How texts state birth. Several frames may state it of one person; the first value of each is kept by reconciling. */
export const BIRTH_FRAMES: readonly Frame[] = [
	{
		name: 'birth/born',
		kind: 'birth',
		date: 'date',
		patterns: [
			'<subject> (@be)? born ,? (and (raised|brought up|bred|educated|grew up))? (in|at|near|outside) <place>',
			'<subject> (@be)? born (as)? <name>? ,? (in|at|near) <place>',
			'<subject> (@be)? born … ,? (in|at|near) <place>',
			'<subject> (@be)? born to … (in|at) <place>',
			'<subject> (@be)? born to … <parents:relative+> ,? (in|at|near) <place>',
			'<subject> (@be)? born … to … <parents:relative+> ,? (in|at|near) <place>',
			'<subject> (@be)? born … to … <parents:relative+> (of|from) <home:place>',
			'<subject> (@be)? born … to … <parents:relative+>',
			'^ … (citizen|national) , born … (in|at) <place>',
			'^ … (citizen|national) , born',
			'^ (<occupations>|<country:demonym>) ,? born … (in|at|near) <place>',
			'^ (<occupations>|<country:demonym>) ,? born',
			'^ (although|though) born (in|at|near) <place> , <subject>',
			'<subject> @be (a|an|the) … born (in|at|near) <place>',
			'<subject> (@be)? born <date> ,? <place> (.|,|;|and)',
			'<subject> (@be)? born <date> ,? <place> $',
			'<subject> (@be)? born',
		],
		build: (match) => {
			const lacks = notTheirs(match);
			const opensLine = match.slots.occupations ?? match.slots.country;
			if (lacks === 'birth' || (opensLine && !isFragment(match.view))) return [];
			const own = withOwnDate(match);
			return lifeDraft(lacks === 'place' ? { ...own, slots: { ...own.slots, place: undefined } } : own);
		},
	},
	{
		name: 'birth/native',
		kind: 'birth',
		patterns: ['<subject> @be (a)? native of <place>', '^ a native of <place> , <subject>'],
		build: (match) => (isTown(match) ? lifeDraft(match) : []),
	},
	{
		name: 'birth/birthplace',
		kind: 'birth',
		patterns: [
			"<subject's> (birthplace|place of birth) (of|is|was|,|:)? <place>",
			'^ (born|birthplace|place of birth) : <place>',
			'(birthplace|home town|hometown) of <place>',
		],
		build: (match) =>
			match.slots.possessor || match.view.block.kind === 'table-row' || isLabelled(match) ? lifeDraft(match) : [],
	},
	{
		name: 'birth/label',
		kind: 'birth',
		patterns: ['^ (date of birth|birth date|birthdate|dob|born) : <date>'],
		build: (match) => (isLabelled(match) ? lifeDraft(match) : []),
	},
];

/** No line of personal data is longer. */
const LONGEST_LABEL_LINE = 80;

/** A short line that begins with its label, as the personal data of a CV: "Place of birth: Upton". */
const isLabelled = ({ start, view: { block } }: Match): boolean =>
	start === 0 && block.kind !== 'heading' && block.end - block.start <= LONGEST_LABEL_LINE;

/**
 * Whether "his death" may be that of somebody else: of whom the clause behind it names ("Before his death in 2019, his
 * brother was"), or of another man before it ("He was assistant to Tom Reed until his death in 1968").
 */
function isOthersDeath({ view, start, slots }: Match): boolean {
	const { tokens, subject, reference } = view as InnerView;
	const owner = slots.possessor?.[0];
	const pronoun = tokens[owner?.start ?? 0]?.lower ?? '';
	if (!/^(?:his|her|their)$/.test(pronoun)) return false;
	if (start < 2 && reference.main === HOLDER.person)
		return /^(?:before|until|till|by|prior)$/.test(tokens[0]?.lower ?? '');
	for (let at = 0; at < start; at++) {
		const token = tokens[at];
		if (!token || subject.aliases.has(token.lower) || (reference.mention[at] ?? 0) > 0) continue;
		const { lower } = token;
		if (lower === 'of' || !(token.capital || MALE_KIN.has(lower) || FEMALE_KIN.has(lower))) continue;
		const male = MALE_KIN.has(lower) || (token.capital && MALE_NAMES.has(lower));
		const female = FEMALE_KIN.has(lower) || (token.capital && FEMALE_NAMES.has(lower));
		if ((pronoun === 'his' && male) || (pronoun === 'her' && female) || (pronoun === 'their' && (male || female)))
			return true;
	}
	return false;
}

const ILLNESS =
	"(cancer|leukemia|leukaemia|lymphoma|melanoma|myeloma|illness|disease|als|dementia|alzheimer's|parkinson's|covid-19|tumor|tumour|sepsis|pneumonia)";

/** How texts state death. */
export const DEATH_FRAMES: readonly Frame[] = [
	{
		name: 'death/died',
		kind: 'death',
		date: 'date',
		patterns: [
			'<subject> @die … (in|at) (his|her|their) (longtime|summer|winter|family)? <place> (home|house|residence|apartment|farm|estate|ranch|studio)',
			'<subject> @die … ,? (in|at|near|on the island of) <place>',
			'<subject> @kill:passive … (in|at|near) <place>',
			'<subject> @die <date> ,? <place> (.|,|;)',
			'<subject> @die <date> ,? <place> $',
			'<subject> @die … (in|at) <organization>',
			'<subject> @die',
			'<subject> @kill:passive (in action)?',
			`<subject> (lost|loses) (his|her|their) … (battle|fight|struggle) (with|against|to) … ${ILLNESS}`,
			'<subject> (suffered|suffers) a fatal (stroke|fall|accident|injury|heart attack|crash|collapse)',
		],
		build: (match) => (aboutSubject(match) ? lifeDraft(inHospital(match)) : []),
	},
	{
		name: 'death/possessive',
		kind: 'death',
		date: 'date',
		patterns: [
			"(until|till|before|at|by|with|to|after) <subject's> (death|passing) (in|at) <place>",
			"<subject's> (death|passing|assassination|execution) ,? (in|at) <place>",
			'the (death|passing) of <subject> (in|at) <place>',
			'the (death|passing) of <subject>',
			"(until|till|before|at|by|with|to|after) <subject's> (death|passing|assassination|execution)",
			"<subject's> (death|passing|assassination|execution)",
		],
		build: (match) =>
			// "from 1840 until his death": the year is no death's.
			(match.when &&
				(match.when.from < match.start || match.when.from > match.end + 1 || match.when.derivation !== undefined)) ||
			isOthersDeath(match)
				? []
				: lifeDraft(match),
	},
];

const HOSPITAL =
	/(?:Hospital|Hospice|Infirmary|Medical Cent(?:er|re)|Nursing Home|Care Cent(?:er|re)|Health Cent(?:er|re))\b/;

/** "died at Salt Hospital": such a house is a place; any other body's name behind the verb is none. */
function inHospital(match: Match): Match {
	const { organization, ...slots } = match.slots;
	const house = organization?.[0];
	const name = (house?.value as OrganizationMention | undefined)?.name ?? '';
	return house && HOSPITAL.test(name)
		? { ...match, slots: { ...slots, place: [{ ...house, value: { name } }] } }
		: match;
}

/** "Who has died aged 79": that someone is dead is worth knowing where no day is told. */
function hasDied({ view, classes, when, end }: Match): boolean {
	const verb = view.tokens[classes[0]?.start ?? end]?.lower ?? '';
	return when?.age === true || verb === 'has' || verb === 'have' || view.tokens[end]?.lower === 'aged';
}

/** Words by which a death is one of a story. */
const STORY = /^(?:scene|scenes|episode|episodes|season|finale|storyline|onstage|onscreen|on-screen)$/;
const STORY_REACH = 8;

/** "Died of" and "passed away" are deaths; "died out" and a film in which one died are not. */
function aboutSubject(match: Match): boolean {
	const { tokens } = match.view;
	const next = tokens[match.end]?.lower;
	if (next === 'out' || next === 'down' || next === 'off') return false;
	return !tokens.slice(match.start, match.end + STORY_REACH).some(({ lower }) => STORY.test(lower));
}
