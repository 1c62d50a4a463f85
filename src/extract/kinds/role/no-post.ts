import type { Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isGivenName } from '../../lexicons/given-names';
import type { Role } from '../../slots/role/role';
import { isClassOf } from '../../slots/study/is-class-of';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';

/** "the king of puns", "mayor of nowhere in particular": thrones and towns have names. */
const OF_NO_REALM =
	/(?:^| )(?:[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Pp]rince|[Pp]rincess|[Dd]uke|[Dd]uchess|[Ss]ultan|[Tt]sar|[Cc]zar|[Pp]ope|[Mm]ayor|[Pp]riestess|[Gg]od(?:fa|mo)ther|[Gg]rand(?:fa|mo)ther) of (?!(?:the|his|her|this|that|several|an?|two|both|all)\b)\p{Ll}/u;
/** What papers call those whom they put on a list. */
const LISTED_AMONG =
	/\b(?:Super Lawyers?|Rising Stars?|Emerging Leaders?|Young Global Leaders?|(?:Top|Best) (?:Lawyers?|Doctors?|Attorneys?))$/;
/** "Outstanding Educator: Ann Roe", "Young Researcher of the Year": what prizes are called. */
const PRIZED =
	/^(?:Outstanding|Best|Distinguished|Exemplary|Emerging|Rising|Young|Most \p{L}+) (?:(?!(?:Professor|University|Research|Service)\b)\p{Lu}\p{L}+ ?){1,3}$|\bof the (?:Year|Month|Decade)$/u;
/** "Quill appointed Tom Reed minister of health": who got the post stands before it. */
function namesAnother({ view: { tokens } }: Match, { title }: Role): boolean {
	const [first, second, third] = tokens.slice(title.start, title.end);
	if (!first?.capital || !second?.capital || !third || third.capital || third.kind !== 'word') return false;
	return isGivenName(first.lower) && !/^(?:of|for|to|in|at|and|the)$/.test(third.lower);
}

/** "became a better writer": how somebody does it, and no post. */
const COMPARED = /^(?:better|stronger|happier|wiser|kinder|calmer|smarter|healthier|more \p{Ll}+) /u;

/** "was granted honorary membership": what was done, before what was given. */
const GIVEN = /^(?:granted|awarded|offered|given|conferred|denied|refused) /;

/** "the novels Edinburgh and The Queen of the Night": a capital article inside a sentence begins a title. */
const opensWork = ({ view: { tokens } }: Match, { title, organization }: Role): boolean =>
	!organization && title.start > 1 && tokens[title.start - 1]?.text === 'The' && tokens[title.start]?.capital === true;

/** "the first solicitor to be appointed a judge": who among others came to the post told behind. */
const isFirstOf = ({ view }: Match, { title, organization }: Role): boolean => {
	const { tokens } = view;
	const verb = tokens[title.end + 1];
	return (
		tokens[title.end]?.lower === 'to' &&
		(/^(?:be|become|have|hold|serve|win|reach|receive|lead)$/.test(verb?.lower ?? '') ||
			(!organization && (view as InnerView).isVerb(verb))) &&
		tokens.slice(Math.max(0, title.start - 2), title.start + 1).some(({ lower }) => ONE_AMONG.test(lower))
	);
};
const ONE_AMONG = /^(?:first|only|second|third|youngest|oldest|last|sole)$/;

/** "elected to the provincial assembly": what a chamber without a name is called after. */
const beginsChamber = ({ view: { tokens } }: Match, { title }: Role): boolean =>
	!tokens[title.end]?.capital &&
	/^(?:assembly|assemblies|parliament|legislature|senate|congress|diet|council|government|cabinet)$/.test(
		tokens[title.end]?.lower ?? '',
	);

/** "a member of the Naval Academy class of 1943": a student there. */
const isOfClass = ({ view: { tokens } }: Match, { organization }: Role): boolean =>
	organization !== undefined && isClassOf(tokens, organization.end);

/** "the partner of Tom Reed": whom somebody lives with. */
const isCompanion = ({ view }: Match, { title, organization }: Role): boolean =>
	!organization &&
	/^(?:\S+ )?partner$/i.test(title.value) &&
	view.tokens[title.end]?.lower === 'of' &&
	view.slot('person', title.end + 1).length > 0;

/** "the Rovers All-Star Game representative": who was sent to a match. */
const SENT_TO_MATCH = /\b(?:Game|Bowl|Cup|Tournament|Championships?) representative$/;

const MAKER =
	/\b(?:producer|editor|director|writer|screenwriter|composer|designer|cinematographer|choreographer|narrator)s?$/i;
const OF_BOOK = /\b(?:editor|translator|author|writer|illustrator)s?$/i;
const FILMS = /\b(?:producer|screenwriter|showrunner|cinematographer)$/i;
/** "the producer of Ada Bell's COUNTING THE SHEEP": a work of somebody, with whom nobody is employed. */
const isOfWork = ({ view: { tokens } }: Match, { title, organization }: Role): boolean => {
	const { name = '', type } = organization?.value ?? {};
	// "executive producer of The Long Field"
	const before = tokens[(organization?.start ?? 0) - 1];
	const article = before?.text === 'The' || tokens[organization?.start ?? -1]?.text === 'The';
	if (article && !type && name.includes(' ') && FILMS.test(title.value) && !hasOrganizationHead(name.split(' ')))
		return true;
	// "an editor on the documentary The Long Field", "the director of the film Salt Theatre": the noun says what it is.
	const noun = tokens[(organization?.start ?? 0) - (before?.text === 'The' ? 2 : 1)];
	if (name && noun?.capital === false && WORK.test(noun.lower)) return true;
	// "editor of Tide: A Life"
	const end = organization?.end ?? 0;
	const goesOn =
		(tokens[end]?.lower === ':' && tokens[end + 1]?.capital) ||
		(/^(?:and|&)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.text === 'Other') ||
		tokens[organization?.start ?? 0]?.text === 'Other';
	if (OF_BOOK.test(title.value) && goesOn && /^(?:of|and|&)$/.test(noun?.lower ?? '')) return true;
	const isTitle = !type && noun?.lower === 'of' && (article || !hasOrganizationHead(name.split(' ')));
	if (name && isTitle && isMadeByBoth(tokens, title.start, organization?.start ?? 0)) return true;
	const [owner = '', work] = name.split(/['’]s (?=\p{Lu})/u);
	return (
		work !== undefined &&
		MAKER.test(title.value) &&
		owner.includes(' ') &&
		isGivenName(owner.split(' ')[0]?.toLowerCase() ?? '') &&
		!hasOrganizationHead(work.split(' '))
	);
};

/** Nouns before a title that no body's name has before it. */
const WORK =
	/^(?:films?|movies?|documentar(?:y|ies)|novels?|books?|anthology|anthologies|memoirs?|plays?|musicals?|operas?|albums?)$/;

/** "Choreographer – Low Tide": the credit of a programme. */
const isCredit = ({ view: { tokens } }: Match, { title, organization }: Role): boolean =>
	organization !== undefined &&
	!organization.value.type &&
	/^[-–—:]$/.test(tokens[organization.start - 1]?.text ?? '') &&
	/^(?:choreographer|composer|playwright|librettist|lyricist|poet|novelist)$/i.test(title.value);

/** "the writer and director of Low Tide": two makers of one thing. */
const isMadeByBoth = (tokens: readonly Token[], start: number, end: number): boolean =>
	tokens
		.slice(Math.max(0, start - 3), end)
		.some(
			({ lower }, at, words) =>
				/^(?:and|\/|-)$/.test(words[at + 1]?.lower ?? '') &&
				/^(?:writer|screenwriter|creator|co-creator)$/.test(lower) &&
				/^(?:director|producer|star|showrunner|illustrator)$/.test(words[at + 2]?.lower ?? ''),
		);

/** "made her a Doctor of Laws": a degree. */
const isDegree = ({ title, organization }: Role): boolean =>
	/^(?:doctor|master|bachelor)$/i.test(title.value) && OF_DEGREE.test(organization?.value.name ?? '');
const OF_DEGREE =
	/^(?:Laws?|Letters|Sciences?|Philosophy|Medicine|Divinity|Theology|Music|(?:Fine |Humane |Liberal )?Arts|Human(?:e Letters|ities)|Civil|Engineering|Education|Commerce|Literature|Business|Surgery)\b/;

/** "became the owner of a Ford": a thing, and no firm. */
const ownsThing = ({ view: { tokens } }: Match, { head, organization }: Role): boolean =>
	head === 'owner' && organization !== undefined && /^an?$/.test(tokens[organization.start - 1]?.lower ?? '');

/** "was nearly director", "was supposedly head": what nobody was. */
const NOT_QUITE =
	/^(?:nearly|almost|virtually|practically|effectively|supposedly|allegedly|reportedly|purportedly|apparently|potentially|hardly|barely|never|possibly|probably|perhaps|arguably) /i;

/** "served as a model for the captain in Low Tide": what an artist saw in somebody. */
const MODEL_FOR = /^(?:model|inspiration) for\b/i;

/** "was the model for Inspector Roe" */
const isModelFor = ({ view: { tokens } }: Match, { title }: Role): boolean =>
	/^(?:model|inspiration)$/i.test(title.value) &&
	tokens[title.start - 1]?.lower === 'the' &&
	tokens[title.end]?.lower === 'for';

/** Whether words that read like a title are praise, a list in a paper, or somebody else's name and post. */
export const isNoPost = (match: Match, role: Role): boolean =>
	LISTED_AMONG.test(role.title.value) ||
	(!role.organization && PRIZED.test(role.title.value)) ||
	SENT_TO_MATCH.test(role.title.value) ||
	COMPARED.test(role.title.value) ||
	GIVEN.test(role.title.value) ||
	MODEL_FOR.test(role.title.value) ||
	isModelFor(match, role) ||
	NOT_QUITE.test(role.title.value) ||
	ownsThing(match, role) ||
	isDegree(role) ||
	opensWork(match, role) ||
	OF_NO_REALM.test(role.title.value) ||
	isFirstOf(match, role) ||
	beginsChamber(match, role) ||
	isOfClass(match, role) ||
	isCompanion(match, role) ||
	isOfWork(match, role) ||
	isCredit(match, role) ||
	namesAnother(match, role);
