import type { Match, SlotHit } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';

/** What stands between a noun of works and a name that is no work: "papers in journals such as Tide Letters". */
const OUTLETS =
	/^(?:journals?|magazines?|newspapers?|periodicals?|outlets?|venues?|publications?|anthologies|conferences?|reviews|websites?)$/;

/** "has written for many publications, including The Tide Times": for or in which, and what they hold is not named. */
const isForOutlets = ({ view, start }: Match, hits: readonly SlotHit[]): boolean => {
	const before = view.tokens.slice(start, hits[0]?.start);
	const outlet = before.findLastIndex(({ lower }) => OUTLETS.test(lower));
	return before
		.slice(Math.max(0, outlet - 5), Math.max(0, outlet))
		.some(({ lower }) => /^(?:for|in|to|by)$/.test(lower));
};

function isElsewhere(match: Match, hits: readonly SlotHit[]): boolean {
	const { view, classes } = match;
	if (isForOutlets(match, hits)) return true;
	const noun = classes.findLast(({ name }) => name === 'work-noun' || name === 'work-plural');
	if (!noun) return false;
	return view.tokens.slice(noun.end, hits[0]?.start).some((token) => !token.capital && OUTLETS.test(token.lower));
}

/** "work supported by organizations including A and B": a list of those, and of no works. */
const LISTED =
	/^(?:organi[sz]ations|institutions|foundations|funders|sponsors|donors|companies|clients|brands|museums|galleries|festivals|ensembles|orchestras|choirs|troupes|countries|cities|residencies|fellowships|grants|topics|themes|issues)$/;
const listsOthers = ({ view: { tokens }, classes }: Match): boolean => {
	const such = classes.findLast(({ name }) => name === 'work-such')?.start ?? 0;
	const noun = tokens[such - 1]?.lower === ',' ? such - 2 : such - 1;
	return LISTED.test(tokens[noun]?.lower ?? '');
};

/** Words that make a collection one that keeps works: a museum's, and no book. */
const KEEPS =
	/^(?:public|private|permanent|museums?|corporate|institutional|university|held|represented|representing|housed|acquired|owned|purchased)$/;
/** Nouns under which a sentence lists who keeps an artist's works as often as the works. */
const KEPT = /^(?:collection|work|painting|sculpture|photograph|drawing|print|artwork|piece)s?$/;
/** Names of those who keep works. */
const KEEPER =
	/(?:^|\s)(?:Museum|Museo|Museu|Musée|Muzeum|Kunstmuseum|Gallery|Galleries|Galerie|Kunsthalle|Collection|Library|University|College|Foundation)(?:$|,|\s(?:of|for|at|in|de|d)\b)/;

/** "Her work is in numerous public collections including the Salt Museum": who keeps it, not what it is. */
function isKept({ view, classes, start }: Match, hits: readonly SlotHit[]): boolean {
	const noun = classes.find(({ name, word }) => name.startsWith('work-') && KEPT.test(word));
	if (!noun) return false;
	const before = view.tokens.slice(Math.max(0, start - 12), hits[0]?.start ?? noun.end);
	const collection = before.some((token) => /^collections?$/.test(token.lower));
	if (collection && before.some((token) => KEEPS.test(token.lower))) return true;
	const keepers = hits.filter((hit) => KEEPER.test(String(hit.value))).length;
	return keepers > (collection ? 0 : 1);
}

/** "performed with the London Symphony Orchestra": the noun is a word of a name. */
const isNounInName = ({ view, classes }: Match): boolean =>
	classes.some(
		({ name, start, end }) =>
			/^work-(?:noun|plural|song|titled-noun)$/.test(name) &&
			view.tokens[start]?.capital === true &&
			(view.tokens[start - 1]?.capital === true || view.tokens[end]?.capital === true) &&
			!view.shouting,
	);

/** "won three prizes for the album, including “Best Newcomer”" */
const isPrize = ({ frame, view, start, slots }: Match): boolean =>
	frame.name === 'work/projects' &&
	view.tokens
		.slice(start, slots.name?.[0]?.start)
		.some((token) => /^(?:awards?|prizes?|won|nominat\w+|honou?rs?|received)$/.test(token.lower));

const SCREEN = /^(?:television|tv|film|screen|stage|theatre|theater|movie|radio)$/;

/** "Her television work includes …": what somebody was in, not what they made. */
function isScreenWork({ frame, view, classes, start }: Match): boolean {
	const noun = classes.find(({ name, word }) => name === 'work-noun' && /^works?$/.test(word));
	if (frame.name !== 'work/own' || !noun) return false;
	return view.tokens.slice(start, noun.start).some((token) => SCREEN.test(token.lower));
}

/** "Her main area of work includes …": what somebody works on. */
const isAreaOfWork = ({ view, classes }: Match): boolean =>
	classes.some(
		({ name, word, start }) => name === 'work-noun' && /^works?$/.test(word) && view.tokens[start - 1]?.lower === 'of',
	);

/** "designed courses in the programme, including A and B": what stands in something is no work of its sort. */
const isWithinOne = ({ classes, view: { tokens } }: Match): boolean =>
	classes.some(
		({ name, start }) =>
			name === 'work-noun' &&
			/^(?:the|a|this|its|their)$/.test(tokens[start - 1]?.lower ?? '') &&
			/^(?:in|within|across)$/.test(tokens[start - 2]?.lower ?? '') &&
			/^(?:course|class|module|lesson|workshop|seminar|curriculum)(?:s|es)?$/.test(tokens[start - 3]?.lower ?? ''),
	);

/** Of several works: "many of his novels include", "one of her books is". */
const SOME_OF =
	/^(?:one|two|three|four|five|six|some|several|many|most|all|both|few|list|number|selection|range|highlights?|examples?|titles?|best|favou?rites?|rest|last|latest|first|chief|among|amongst|earliest|collection|series|body)$/;

/** "Guests on his podcast include Ann Vale", "Covers of her books include": what a list under a work's noun is of. */
function isOfPart({ view: { tokens }, classes, slots, start }: Match): boolean {
	const list = classes.find(({ name }) => name === 'work-list');
	const owner = slots.possessor?.[0];
	const before = tokens[start - 1];
	const part = tokens[start - 2];
	return (
		list !== undefined &&
		!/^(?:which|that)$/.test(tokens[list.start - 1]?.lower ?? '') &&
		owner?.start === start &&
		/^(?:on|of|in|from|to|for|by|with|at)$/.test(before?.lower ?? '') &&
		part?.kind === 'word' &&
		!SOME_OF.test(part.lower)
	);
}

/** "composed a piece inspired by the novel Low Tide", "scored hits in films like Low Tide": the work is not what was made. */
function isOnlySource({ view: { tokens }, classes }: Match, [title]: readonly SlotHit[]): boolean {
	const verb = classes.find(({ name }) => name === 'work-make' || name === 'work-write' || name === 'work-surely');
	if (!verb || !title) return false;
	const between = tokens.slice(verb.end, title.start);
	const source = between.findIndex(({ lower }) => /^(?:inspired|based|drawn|adapted)$/.test(lower));
	const isOwn = /^(?:his|her|their|my)$/.test(between[source + 2]?.lower ?? '');
	if (source >= 0 && !isOwn && /^(?:by|on|from|upon)$/.test(between[source + 1]?.lower ?? '')) return true;
	return (
		verb.word === 'score' && between.some(({ lower }) => /^(?:hits?|success(?:es)?|goals?|points?|runs?)$/.test(lower))
	);
}

/** "wrote in his diary, “It was cold.”": what it says, and not what it is called. */
const isQuotedFrom = ({ view: { tokens } }: Match, [title]: readonly SlotHit[]): boolean => {
	if (!title || !tokens[title.start]?.quoted) return false;
	const from = Math.max(0, title.start - 12);
	const at = tokens.findLastIndex(({ lower }, index) => index < title.start && JOTTED_IN.test(lower));
	return (
		at > 1 &&
		at >= from &&
		/^(?:his|her|their|my|a|an|the|one)$/.test(tokens[at - 1]?.lower ?? '') &&
		/^(?:in|to)$/.test(tokens[at - 2]?.lower ?? '') &&
		tokens.slice(from, at).some(({ lower }) => /^(?:wrote|writes|noted|notes|said|says|recorded|recalled)$/.test(lower))
	);
};
const JOTTED_IN = /^(?:diary|diaries|letter|letters|journal|notebook|notes|e-mail|email|log|logbook|postcard)$/;

/** Whether a match that names works tells of none: of who keeps them, where they came out, what they are about. */
export const tellsOfNoWork = (match: Match, hits: readonly SlotHit[]): boolean =>
	isNounInName(match) ||
	listsOthers(match) ||
	isWithinOne(match) ||
	isOfPart(match) ||
	isOnlySource(match, hits) ||
	isQuotedFrom(match, hits) ||
	isAreaOfWork(match) ||
	isElsewhere(match, hits) ||
	isKept(match, hits) ||
	isScreenWork(match) ||
	isPrize(match);

/** "papers including those on Domestic Abuse", "books include several on Tides": of what they tell. */
const isTopic = ({ view }: Match, { start }: SlotHit): boolean =>
	/^(?:on|about|for|in|by|from)$/.test(view.tokens[start - 1]?.lower ?? '') &&
	/^(?:those|ones?|some|several|many|others|two|three|four)$/.test(view.tokens[start - 2]?.lower ?? '');

/** "translated Homer, Virgil and Rilke into English": names of single words are those of authors. */
const isTranslated = ({ classes, slots, view }: Match, hit: SlotHit): boolean =>
	classes.some(({ name, word }) => name === 'work-surely' && word === 'translate') &&
	(slots.name?.length ?? 0) > 1 &&
	hit.valueEnd === undefined &&
	!hit.when &&
	hit.end - hit.start === 1 &&
	view.tokens[hit.end]?.lower !== 'by';

/** "The Brave, the Bold and the Salty": the beginning of a title with commas in it. */
function isCutAtComma({ view: { tokens } }: Match, { end, value, valueEnd }: SlotHit): boolean {
	const [comma, article, next, ...more] = tokens.slice(end, end + LONGEST_SERIES);
	const and = more.findIndex(({ lower }) => /^(?:and|,)$/.test(lower));
	return (
		valueEnd === undefined &&
		comma?.lower === ',' &&
		/^(?:the|an?)$/.test(article?.text ?? '') &&
		next?.capital === true &&
		/^(?:The|An?) /.test(String(value)) &&
		more[and]?.lower === 'and' &&
		/^(?:the|an?)$/.test(more[and + 1]?.text ?? '')
	);
}
const LONGEST_SERIES = 7;

/** "Her latest book is Victorian in tone", "His novels are Dickensian": what a work is like. */
const isQuality = ({ view: { tokens } }: Match, { start, end, valueEnd }: SlotHit): boolean =>
	valueEnd === undefined &&
	end - start === 1 &&
	/^(?:is|was|are|were)$/.test(tokens[start - 1]?.lower ?? '') &&
	/(?:ian|ean|esque|ish)$/.test(tokens[start]?.lower ?? '');

/** "wrote songs for Ada Bell": for whom they were. */
const isPatron = ({ view: { tokens } }: Match, { start, end, valueEnd, when }: SlotHit): boolean =>
	valueEnd === undefined &&
	!when &&
	end - start === 2 &&
	/^(?:for|to)$/.test(tokens[start - 1]?.lower ?? '') &&
	isGivenName(tokens[start]?.lower ?? '') &&
	/^(?:songs|music|lyrics|scores|scripts)$/.test(tokens[start - 2]?.lower ?? '');

/** "co-wrote The Low Road": without its article it is another's name. */
const isCutAtArticle = ({ view: { tokens } }: Match, { start, type }: SlotHit): boolean =>
	type !== 'building' && start > 1 && tokens[start - 1]?.text === 'The';

/** Whether what stands where a title may is none: a work's matter, part of a title, or the author of what was translated. */
export const isNoTitle = (match: Match, hit: SlotHit): boolean =>
	isTranslated(match, hit) ||
	isCutAtArticle(match, hit) ||
	isTopic(match, hit) ||
	isCutAtComma(match, hit) ||
	isQuality(match, hit) ||
	isPatron(match, hit);
