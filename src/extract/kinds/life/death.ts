import type { OrganizationMention, PlaceMention } from '../../../model';
import type { Frame, Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicons/given-names';
import { FEMALE_KIN, isRelative, MALE_KIN } from '../../lexicons/kin';
import { HOLDER } from '../../reference/clause-holder';
import { isKnownPlace } from '../../slots/place';
import { lifeDraft, placeBefore } from './life-drafts';

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
		if (lower === 'of' || !(token.capital || isRelative(lower))) continue;
		const male = MALE_KIN.has(lower) || (token.capital && MALE_NAMES.has(lower));
		const female = FEMALE_KIN.has(lower) || (token.capital && FEMALE_NAMES.has(lower));
		if ((pronoun === 'his' && male) || (pronoun === 'her' && female) || (pronoun === 'their' && (male || female)))
			return true;
	}
	return false;
}

const ILLNESS =
	"(cancer|leukemia|leukaemia|lymphoma|melanoma|myeloma|illness|disease|als|dementia|alzheimer's|parkinson's|covid-19|tumor|tumour|sepsis|pneumonia)";

/** "a tool and die maker": of nobody it is said that they "die", but with a verb before it. */
const isDieCut = ({ classes, view }: Match): boolean => {
	const verb = classes.find(({ name }) => name === 'die');
	return verb !== undefined && verb.end - verb.start === 1 && view.tokens[verb.start]?.lower === 'die';
};

const DIED_WITHOUT =
	'<subject> died (unmarried)? (and|,)? without (issue|heirs|children|an heir|male issue|male heirs|legitimate issue|surviving issue|offspring|a will)';

/** How texts state death. */
export const DEATH_FRAMES: readonly Frame[] = [
	{
		name: 'death/died',
		kind: 'death',
		date: 'date',
		patterns: [
			'<subject> @die … (in|at) (his|her|their) (longtime|summer|winter|family)? <place> (home|house|residence|apartment|farm|estate|ranch|studio)',
			'<subject> @die … ,? (in|at|near|on the island of) <place>',
			'<subject> @die … , (at|in) (his|her|their) <place> (home|house|residence|apartment|farm|estate|ranch|studio)',
			'<subject> @die … ,? … (home|house|residence|apartment|farm|bedside) (in|near|outside) <place>',
			'<subject> @kill:passive … (in|at|near) <place>',
			'<subject> @die … while … (in <place>)? on <date>',
			'<subject> @die <date> ,? <place> (.|,|;)',
			'<subject> @die <date> ,? <place> $',
			'<subject> @die … (in|at) <organization>',
			'<subject> @die',
			'<subject> @kill:passive (in action)?',
			'<subject> fell (in action|in the battle of|at the battle of|at the siege of|during the battle of|in battle|in combat)',
			`<subject> (lost|loses) (his|her|their) … (battle|fight|struggle) (with|against|to) … ${ILLNESS}`,
			'<subject> (passed|transitioned|left us) (on|peacefully) <date>',
			'<subject> (passed|transitioned|left us) on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ,? <date>',
			'we lost <subject> (on|in) <date>',
			'<subject> (suffered|suffers) a fatal (stroke|fall|accident|injury|heart attack|crash|collapse)',
		],
		build: (match) => (aboutSubject(match) && !isDieCut(match) ? lifeDraft(inHospital(withoutGrave(match))) : []),
	},
	{
		name: 'death/childless',
		kind: 'death',
		date: 'date',
		// What somebody died without is not denied of the death.
		allow: ['negation'],
		patterns: [`${DIED_WITHOUT} (in|at) <place>`, DIED_WITHOUT],
		build: lifeDraft,
	},
	{
		name: 'death/notice',
		kind: 'death',
		patterns: [
			'^ <subject> ,? (age|aged)? <number> (years)? ,? (of <home:place>)? ,? (suddenly|unexpectedly)? ,? on <date> ,? (peacefully|quietly|suddenly|unexpectedly|after|surrounded|at)',
			'^ (peacefully|suddenly|quietly|unexpectedly) ,? … ,? on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)? ,? <date> ,? … ,? <subject>',
		],
		build: lifeDraft,
	},
	{
		name: 'death/where',
		kind: 'death',
		date: 'date',
		patterns: [', where <subject> @die', 'where <subject> @die', 'and @die there'],
		build: (match) => {
			const place = placeBefore(match);
			return place && aboutSubject(match) ? lifeDraft({ ...match, slots: { ...match.slots, place: [place] } }) : [];
		},
	},
	{
		name: 'death/possessive',
		kind: 'death',
		date: 'date',
		patterns: [
			"(until|till|before|at|by|with|to|after) <subject's> (death|passing) (in|at) <place>",
			"<subject's> (death|passing|assassination|execution) ,? (in|at) <place>",
			'the (death|passing) of <subject> (in|at) <place>',
			'the (death|passing) of (our|their)? (beloved|dear|loving)? <subject> (,)? of <home:place>',
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
	/(?:Hospital|Hospice|Infirmary|(?:Medical|Rehabilitation|Convalescent) Cent(?:er|re)|Nursing Home|Care Cent(?:er|re)|Health Cent(?:er|re))\b/;

/** "died at Salt Hospital": such a house is a place; any other body's name behind the verb is none. */
function inHospital(match: Match): Match {
	const { organization, ...slots } = match.slots;
	const house = organization?.[0];
	const name = (house?.value as OrganizationMention | undefined)?.name ?? '';
	return house && HOSPITAL.test(name)
		? { ...match, slots: { ...slots, place: [{ ...house, value: { name } }] } }
		: match;
}

/** "died in 1969 and was buried in Upton Cemetery": where somebody lies, and not where they died. */
function withoutGrave(match: Match): Match {
	const { place, ...slots } = match.slots;
	const between = match.view.tokens.slice(match.classes[0]?.end ?? match.start, place?.[0]?.start);
	// "died on stage in Hamlet": the play.
	const { name } = (place?.[0]?.value ?? { name: '' }) as PlaceMention;
	const onStage = ON_STAGE.test(between.at(-2)?.lower ?? '') && !isKnownPlace(name);
	if (place && onStage) return { ...match, slots };
	return place &&
		between.some(({ lower }) => /^(?:buried|interred|cremated|entombed|laid|inurned|funeral)$/.test(lower))
		? { ...match, slots }
		: match;
}

/** Words behind which "in" names a play or a film where it names no town that is known. */
const ON_STAGE = /^(?:stage|performing|playing|starring|appearing|acting)$/;

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
