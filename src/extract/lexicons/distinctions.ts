/** Lexicon: whose fellows and scholars hold no post there: it is the name of an honour. */
const GIVERS = new Set(
	`fulbright|fulbright-hays|rhodes|marshall|mitchell|churchill|truman|goldwater|gates|gates cambridge|schwarzman|knight-hennessy|national merit|guggenheim|macarthur|sloan
	|alfred p. sloan|packard|pew|searle|stegner|wallace stegner|cullman|nieman|knight-wallace|lannan|ted|senior ted|ashoka|echoing green|eisenhower|white house|soros|paul and daisy soros
	|hertz|ford foundation|luce|mcknight|united states artists|usa|cave canem|cantomundo|kundiman|lambda literary|macdowell|yaddo|chevening|humboldt|kellogg|watson
	|thomas j. watson|whiting|bunting|hodder|rome prize|neh|nea|daad|erasmus mundus|jefferson|jack kent cooke|udall|boren|coca-cola|thouron|keasbey|clarendon
	|schmidt|beckman|klingenstein|mcnair|posse|sundance|aspen|bush foundation|jerome|djerassi|hedgebrook|saltire`
		.split('|')
		.map((name) => name.trim()),
);

/** What may stand between the name and "fellow". */
const SORTS = new Set(['global', 'literary', 'research', 'graduate']);

/** Whether words are such a name: "Rhodes Scholar", "2013 Guggenheim Fellow": an honour that somebody can simply be. */
export function isNamedFellow(text: string): boolean {
	const words = text.toLowerCase().split(' ');
	const last = words.pop();
	if (last !== 'fellow' && last !== 'scholar') return false;
	if (/^(?:19|20)\d\d$/.test(words[0] ?? '')) words.shift();
	return GIVERS.has(words.join(' ')) || (SORTS.has(words.at(-1) ?? '') && GIVERS.has(words.slice(0, -1).join(' ')));
}
