import { attributeValue, elements, type HtmlElement, textContent } from '../../html';

/** What a part of somebody's card holds, as its class says: "speaker-company". */
export type CardPart = 'name' | 'post' | 'body' | 'place' | 'time';

/** Lexicon. Last words of the classes of a card's parts. */
const PARTS: readonly (readonly [CardPart, RegExp])[] = [
	['body', /(?:^|[_-])(?:company|org|organi[sz]ation|affiliation|employer|institution)$/i],
	['post', /(?:^|[_-])(?:title|role|position|job-?title|designation)$/i],
	['place', /(?:^|[_-])(?:location|city|country)$/i],
	['time', /(?:^|[_-])(?:dates?|years|period)$/i],
	['name', /(?:^|[_-])(?:name|fullname)$/i],
];

/** What the class of an element says that it holds of a card. */
export function partOfCard(element: HtmlElement): CardPart | undefined {
	const words = (attributeValue(element, 'class') ?? '').slice(0, 200).split(/\s+/);
	return PARTS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

/** A card that names somebody, their post and the body where they hold it, each in an element of its own. */
export interface Card {
	readonly name: HtmlElement;
	readonly post: HtmlElement;
	readonly body: HtmlElement;
}

/** How far above the body the element that holds the whole card stands. */
const HIGHEST = 5;
/** A card is no longer, in characters of its source; bounds the work on hostile pages. */
const LONGEST = 6000;

const isSaid = (element: HtmlElement): boolean => /\p{L}/u.test(textContent(element));

/** The card around an element that names a body; nothing where several share what is around it. */
function cardAround(body: HtmlElement): Card | undefined {
	let up = body.parent;
	for (let step = 0; up && step < HIGHEST && up.end - up.start < LONGEST; step++, up = up.parent) {
		const parts = [...elements(up)].filter(isSaid);
		const of = (part: CardPart): readonly HtmlElement[] => parts.filter((one) => partOfCard(one) === part);
		const posts = of('post').filter((one) => !/^h[1-6]$/.test(one.name));
		const names = of('name').length > 0 ? of('name') : parts.filter(({ name }) => /^h[1-6]$/.test(name));
		if (of('body').length > 1 || posts.length > 1 || names.length > 1) return undefined;
		const [post, name] = [posts[0], names[0]];
		if (post && name) return { name, post, body };
	}
	return undefined;
}

/** The cards of a page whose classes say what their parts are. */
export const cardsOf = (all: readonly HtmlElement[]): readonly Card[] =>
	all
		.filter((element) => partOfCard(element) === 'body' && isSaid(element))
		.flatMap((element) => cardAround(element) ?? []);
