import type { ClaimFactOfKind } from '../../../model';
import type { Draft, Match, SlotHit, View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { WORK_ROLE_BY_NOUN, WORK_ROLE_BY_VERB, WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { isKnownPlace } from '../../slots/place';
import { AFTER_ANOTHER } from '../../slots/work/announcement';
import { closesBracket, opensBracket } from '../../words/brackets';
import { opening } from '../../words/opening';
import { type DateReach, titledDrafts } from '../titled-drafts';
import { laterTitles } from './later-titles';
import { isNoTitle, tellsOfNoWork } from './no-work';
import { isBeingWritten, isDue, isNoWorkYet } from './no-work-yet';

type WorkFact = ClaimFactOfKind<'work'>;

/** Words of a sentence that say what somebody was to the works it names. */
const PARTS: readonly (readonly [WorkFact['role'], RegExp])[] = [
	[
		'actor',
		/^(?:role|roles|starred|starring|appeared|appearing|appearances?|acted|acting|actor|actress|cast|played|plays|playing|portrayed|portraying|credits|voiced|guest)$/,
	],
	['composer', /^(?:composed|composing|score|scores|scored|composer|soundtracks?)$/],
	['director', /^(?:directed|directing|director)$/],
	['author', /^(?:wrote|written|writing|writer|screenwriter|screenplays?|author)$/],
	['producer', /^(?:produced|producing|producer)$/],
];

/** The part in a work where no verb gives it: for films and series by the sentence's words, else by the sort of work. */
function partFor({ view }: Match, type: WorkFact['type']): WorkFact['role'] {
	switch (type) {
		case 'Movie':
		case 'TVSeries': {
			const words = view.tokens.map((token) => token.lower);
			return PARTS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'contributor';
		}
		case 'MusicAlbum':
		case 'MusicRecording':
			return 'performer';
		case 'MusicComposition':
			return 'composer';
		case 'VisualArtwork':
		case 'SoftwareApplication':
		case 'Project':
		case 'CreativeWork':
			// "Among his works are …", of an actor: played in, and not made.
			return isActorOnly(view) ? undefined : 'creator';
		default:
			return undefined;
	}
}

/** How far from the top a text says what somebody is. */
const TOP = 300;

/** Whether a text's opening calls somebody an actor, and nothing that makes works. */
function isActorOnly({ document }: View): boolean {
	const top = document.text.slice(0, TOP);
	return (
		/\b(?:actor|actress)\b/i.test(top) &&
		!/\b(?:writer|director|author|playwright|artist|composer|painter|producer|poet|novelist|musician|designer|sculptor)\b/i.test(
			top,
		)
	);
}

/** Frames whose words do not say who made the work. */
const MAKER_UNSAID = /^work\/(?:such|own|whose|projects|known-for)$/;

/**
 * A title without the name of its director or author: "Jan Roe's The Long Field". Where nothing says that the subject
 * made it, such a work is the other's: `undefined`.
 */
function withoutOwner({ view, frame }: Match, hit: SlotHit, role: WorkFact['role']): string | undefined {
	if (typeof hit.value !== 'string' || (hit.extra?.owned && MAKER_UNSAID.test(frame.name) && !role)) return undefined;
	const { tokens } = view;
	const end = hit.valueEnd ?? hit.end;
	const clitic = tokens.findIndex((token, at) => at > hit.start + 1 && at < end && token.kind === 'clitic');
	// "Ada Roe's Diary" may be a title as it stands.
	const rest = end - clitic - 1;
	if (
		clitic < 0 ||
		rest < (role === 'translator' ? 1 : 2) ||
		tokens.slice(hit.start, clitic).some((token) => !token.capital)
	)
		return hit.value;
	if (MAKER_UNSAID.test(frame.name) && !role) return undefined;
	if (!isGivenName(tokens[hit.start]?.lower ?? '')) return hit.value;
	return view.text(clitic + 1, end).replace(/\s+/g, ' ');
}

/** "appears as a character in the novel Low Water": nobody acts in a book. */
const isReadOnly = ({ classes }: Match): boolean =>
	classes.some(
		({ name, word }) =>
			name.startsWith('work-') && /^(?:the )?(?:novel|book|memoir|poem|short story|biography)s?$/.test(word),
	);

/** "published Ann Roe's novel Low Water": whose it is stands between the verb and the title. */
function isOfAnother({ view, classes }: Match, title: SlotHit | undefined): boolean {
	const { tokens, subject } = view;
	const verb = classes.find(({ name }) => name === 'work-make' || name === 'work-write');
	// Who writes a singer's song has made it.
	if (!verb || !title || !/publish|release|bring out|print/.test(verb.word)) return false;
	for (let at = verb.end + 1; at < title.start; at++) {
		const owner = tokens[at - 1];
		if (
			tokens[at]?.kind === 'clitic' &&
			owner?.capital &&
			isGivenName(tokens[at - 2]?.lower ?? '') &&
			!subject.aliases.has(owner.lower)
		)
			return true;
	}
	return false;
}

/** Nouns that are as good for a film or a series as for a play or a book. */
const OF_MANY_SORTS = /^(?:drama|comedy|tragedy|musical|thriller|mystery|chronicle|adaptation)s?$/;

/** What an actor was in: "the thriller The Long Night" is no book, and need be no play. */
function playedIn({ classes }: Match, type: WorkFact['type']): WorkFact['type'] {
	const noun = classes.findLast(({ name }) => name.startsWith('work-') && name !== 'work-such')?.word ?? '';
	return type === 'Book' || OF_MANY_SORTS.test(noun) ? undefined : type;
}

/** What the words right before a title say that it is; of what an actor was in, only where they are sure. */
function announcedType({ extra }: SlotHit, role: WorkFact['role']): WorkFact['type'] {
	const type = extra?.type as WorkFact['type'];
	const book = type === 'Book' && !/^books?$/.test(String(extra?.noun ?? ''));
	const unsure = role === 'actor' && (book || OF_MANY_SORTS.test(String(extra?.noun ?? '')));
	return unsure ? undefined : type;
}

/** "known for playing in the Salt Quartet": who plays together, and no work. */
const ENSEMBLE = /\b(?:Quartet|Quintet|Trio|Orchestra|Philharmonic|Symphony|Ensemble|Choir|Band|Sinfonietta)$/;

/** "appeared in the documentary Low Water": as oneself. */
const isOfFact = ({ classes }: Match): boolean =>
	classes.some(({ name, word }) => name === 'work-noun' && /^(?:the |a )?documentar(?:y|ies)$/.test(word));

const isOfCredits = ({ view, start, end, slots }: Match): boolean =>
	slots.subject === undefined &&
	view.tokens
		.slice(start, end)
		.some((token) => !token.capital && /^(?:work|credits|includes?|included|:)$/.test(token.lower));

/** No more of a paragraph is looked at, in characters. */
const LONGEST_PARAGRAPH = 1500;
const ACTS = /\b(?:actors?|actress|acted|acting|starred|starring|played|cast)\b/;

/** Whether the paragraph or the document's beginning tells of acting. */
export const acts = ({ document, block }: View): boolean =>
	ACTS.test(document.text.slice(block.start, Math.min(block.end, block.start + LONGEST_PARAGRAPH))) ||
	ACTS.test(opening(document));

const HOUSE =
	/^(?:press|books|publishers?|publishing|publications|verlag|éditions|editions|edizioni|ediciones|editora)$/;

/** Whether a publishing house stands in brackets behind a title: "(Ulmen Press, 2020)". */
function isPrinted({ tokens }: View, end: number): boolean {
	const open = opensBracket(tokens, end) ? end : opensBracket(tokens, end + 1) ? end + 1 : -1;
	if (open < 0) return false;
	for (let at = open + 1; at < open + 8 && tokens[at] && !closesBracket(tokens, at); at++)
		if (tokens[at]?.capital && HOUSE.test(tokens[at]?.lower ?? '')) return true;
	return false;
}

/** "Salt Life: A Memoir of Tide, Loss, and Learning": single words behind a subtitle are listed in it, and no works. */
function withSubtitle({ view }: Match, hits: readonly SlotHit[]): readonly SlotHit[] {
	const [first, ...rest] = hits;
	const last = rest.at(-1);
	if (!first || !last || typeof first.value !== 'string' || !first.value.includes(': ')) return hits;
	if (rest.some((hit) => hit.when || hit.valueEnd !== undefined || hit.end - hit.start > 1) || first.when) return hits;
	const between = view.tokens.slice(first.end, last.end + 1);
	if (between.some((token) => /^[(;]$/.test(token.lower))) return hits;
	const { when, end } = last;
	return [{ ...first, end, value: view.text(first.start, end).replace(/\s+/g, ' '), ...(when && { when }) }];
}

/** "wrote the music for", "designed costumes for films such as": what was made for the work tells the part in it. */
function partFromWhat({ view, classes }: Match, title: number): WorkFact['role'] {
	const verb = classes.find(({ name }) => name === 'work-make');
	if (!verb) return undefined;
	const between = view.tokens.slice(verb.end, title).map((token) => token.lower);
	const to = between.findLastIndex((word) => word === 'for' || word === 'to');
	if (to < 1) return undefined;
	const what = between.slice(0, to);
	if (what.some((word) => /^(?:music|scores?|soundtracks?|songs?|theme)$/.test(word))) return 'composer';
	return what.some((word) =>
		/^(?:costumes?|sets?|scenery|lighting|sound|posters?|titles|choreography|effects|artwork|covers?|illustrations)$/.test(
			word,
		),
	)
		? 'contributor'
		: undefined;
}

/** "public works include Hinge, Copenhagen (2014) and Roads, Oslo (2018)": where a work stands, and its year. */
function withoutPlaces({ view }: Match, hits: readonly SlotHit[]): readonly SlotHit[] {
	return hits.flatMap((hit, index): readonly SlotHit[] => {
		const isPlace = (one: SlotHit | undefined): boolean =>
			one !== undefined &&
			one.valueEnd === undefined &&
			view.tokens[one.start - 1]?.lower === ',' &&
			isKnownPlace(String(one.value));
		if (index > 0 && isPlace(hit) && !hits[index - 1]?.when) return [];
		const next = hits[index + 1];
		return [isPlace(next) && !hit.when && next?.when ? { ...hit, when: next.when } : hit];
	});
}

/** The type that the nearest noun of works before the title gives, and the role that its verb or noun of makers gives. */
export function workDrafts(
	fixed: Partial<WorkFact> = {},
	reach: DateReach = 'clause',
): (match: Match) => readonly Draft[] {
	return (match) => {
		const hits = withoutPlaces(match, withSubtitle(match, match.slots.name ?? [])).filter(
			(hit) => !isNoTitle(match, hit),
		);
		if ((match.frame.name === 'work/own' && isNoWorkYet(match)) || isBeingWritten(match)) return [];
		if (tellsOfNoWork(match, hits)) return [];
		let type: WorkFact['type'];
		let role: WorkFact['role'];
		for (const { name, word, end } of match.classes) {
			const bare = word.replace(/^(?:(?:the|an?) )?(?:original )?/, '');
			// "a series of buildings"
			if (bare === 'series' && match.view.tokens[end]?.lower === 'of') continue;
			if (AFTER_ANOTHER.test(bare)) continue;
			if (/^work-(?:noun|plural|song|titled-noun)$/.test(name)) type = WORK_TYPE_BY_NOUN.get(bare) ?? type;
			else if (name === 'work-make' || name === 'work-surely' || name === 'work-write')
				role = WORK_ROLE_BY_VERB.get(bare) ?? role;
			else if (name === 'work-author-noun' || name === 'work-maker')
				role = WORK_ROLE_BY_NOUN.get(bare) ?? WORK_ROLE_BY_NOUN.get(bare.replace(/s$/, '')) ?? role;
		}
		role = partFromWhat(match, hits[0]?.start ?? match.end) ?? role;
		if (role === 'actor' || fixed.role === 'actor') type = playedIn(match, type);
		if (fixed.role === 'actor' && (isReadOnly(match) || hits.some((hit) => ENSEMBLE.test(String(hit.value)))))
			return [];
		if (role === 'author' && isOfAnother(match, hits[0])) return [];
		if (fixed.role === 'actor' && (isOfFact(match) || (isOfCredits(match) && !acts(match.view)))) role = 'contributor';
		const listed = match.classes.some(({ name }) => name === 'work-list');
		const titles = [...hits, ...laterTitles(match.view, hits.at(-1), listed)].filter((hit) => !isDue(match.view, hit));
		return titledDrafts(
			{ ...match, slots: { ...match.slots, name: titles } },
			titles,
			(hit, date) => {
				const name = withoutOwner(match, hit, role ?? fixed.role);
				if (name === undefined || name === '') return undefined;
				const said = announcedType(hit, fixed.role) ?? type ?? (isPrinted(match.view, hit.end) ? 'Book' : undefined);
				const known = said === 'SoftwareApplication' && /\bLibrary$/.test(String(hit.value)) ? undefined : said;
				const own = { ...(known ? { type: known } : {}), ...fixed, ...(role ? { role } : {}) };
				const part =
					own.role ??
					(match.frame.name === 'work/own' && (type === 'Movie' || type === 'TVSeries')
						? 'contributor'
						: partFor(match, own.type));
				return { kind: 'work', name, ...own, ...(part ? { role: part } : {}), ...(date ? { date } : {}) };
			},
			reach,
		);
	};
}
