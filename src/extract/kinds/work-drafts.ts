import type { ClaimFactOfKind } from '../../model';
import type { Draft, Match } from '../frame';
import { WORK_ROLE_BY_NOUN, WORK_ROLE_BY_VERB, WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { type DateReach, titledDrafts } from './titled-drafts';

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
			return 'creator';
		default:
			return undefined;
	}
}

/** The type that the nearest noun of works before the title gives, and the role that its verb or noun of makers gives. */
export function workDrafts(
	fixed: Partial<WorkFact> = {},
	reach: DateReach = 'clause',
): (match: Match) => readonly Draft[] {
	return (match) => {
		const hits = match.slots.name ?? [];
		// "Recent shows include" lists exhibitions.
		if (match.frame.name === 'work/own' && match.classes.some(({ word }) => word === 'shows')) return [];
		let type: WorkFact['type'];
		let role: WorkFact['role'];
		for (const { name, word } of match.classes) {
			const bare = word.replace(/^(?:(?:the|an?) )?(?:original )?/, '');
			if (name === 'work-noun' || name === 'work-plural' || name === 'work-song')
				type = WORK_TYPE_BY_NOUN.get(bare) ?? type;
			else if (name === 'work-make') role = WORK_ROLE_BY_VERB.get(bare) ?? role;
			else if (name === 'work-author-noun' || name === 'work-maker')
				role = WORK_ROLE_BY_NOUN.get(bare) ?? WORK_ROLE_BY_NOUN.get(bare.replace(/s$/, '')) ?? role;
		}
		return titledDrafts(
			match,
			hits,
			(hit, date) => {
				if (typeof hit.value !== 'string' || hit.value === '') return undefined;
				const own = { ...(type ? { type } : {}), ...fixed, ...(role ? { role } : {}) };
				const part =
					own.role ??
					(match.frame.name === 'work/own' && (type === 'Movie' || type === 'TVSeries')
						? 'contributor'
						: partFor(match, own.type));
				return { kind: 'work', name: hit.value, ...own, ...(part ? { role: part } : {}), ...(date ? { date } : {}) };
			},
			reach,
		);
	};
}

/** Verbs and nouns of sentences that tell of works which others made or which somebody only met with. */
const OF_OTHERS =
	/^(?:influenced|inspired|watched|loves|loved|likes|liked|enjoys|enjoyed|reviewed|reviews|cited|cites|quoted|covered|covers|cover|about|dedicated|reading|read|reads|favourite|favorite|fan|listening|appeared|interviewed|profile|profiled|mentioned|published|featured|documentary|subscribes|studied|using|uses|used|use|run|runs|running|tools)$/;

/** Keeps a match only in a sentence that speaks of the subject before it and not of works by others. */
export function ofSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		let told = false;
		for (let at = 0; at <= start; at++) {
			if (OF_OTHERS.test(view.tokens[at]?.lower ?? '')) return [];
			told ||= [...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start);
		}
		return told ? build(match) : [];
	};
}

/** Keeps a "whose …" that goes back to the subject, not to a relative or to somebody named right before it. */
export function whoseSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		const behind = view.tokens[start - 1]?.lower === ',' ? start - 2 : start - 1;
		const here = view.tokens.slice(0, start);
		if (
			here.some((token) =>
				/^(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|married|with|by|friend|teacher|colleague)$/.test(
					token.lower,
				),
			)
		)
			return [];
		const mention = here.some((_, at) =>
			view
				.slot('subject', at)
				.some((hit) => hit.end > hit.start && (hit.end === behind + 1 || !view.tokens[behind]?.capital)),
		);
		return mention ? build(match) : [];
	};
}
