/** Lexicon: well-known titles that hold a comma or an "and", without an article before them, in small letters. */
const TITLES = `
	antony and cleopatra|romeo and juliet|troilus and cressida|venus and adonis|arms and the man|man and superman|caesar and cleopatra|androcles and the lion
	death and the maiden|juno and the paycock|crime and punishment|war and peace|sense and sensibility|pride and prejudice|north and south|wives and daughters
	fathers and sons|sons and lovers|old man and the sea|of mice and men|sound and the fury|power and the glory|naked and the dead|beautiful and damned
	red and the black|prince and the pauper|lion , the witch and the wardrobe|cat and the canary|beauty and the beast|lady and the tramp|guys and dolls
	king and i|hello , dolly !|oh , what a lovely war !|oh , calcutta !|no , no , nanette|kiss me , kate|eat , pray , love|crouching tiger , hidden dragon
	sex , lies , and videotape|good , the bad and the ugly|good night , and good luck|goodbye , columbus|lock , stock and two smoking barrels
	planes , trains and automobiles|cook , the thief , his wife and her lover|i , tonya|i , claudius|i , robot|me , myself and irene|yes , minister
	yes , prime minister|run , lola , run|girl , interrupted|bell , book and candle|bold and the beautiful|young and the restless|will and grace|law and order
	rizzoli and isles|cagney and lacey|starsky and hutch|laverne and shirley|upstairs , downstairs|dalziel and pascoe|rosemary and thyme|porgy and bess
	tristan and isolde|hansel and gretel|dido and aeneas|samson and delilah|acis and galatea|peter and the wolf|bonnie and clyde|thelma and louise
	butch cassidy and the sundance kid|harold and maude|hannah and her sisters|husbands and wives|crimes and misdemeanors|four weddings and a funeral
	secrets and lies|fanny and alexander|cries and whispers|gods and monsters|master and commander|dazed and confused|dumb and dumber|scott and bailey
	wallace and gromit|jason and the argonauts|snow white and the huntsman|snow white and the seven dwarfs|princess and the frog|fox and the hound
	charlie and the chocolate factory|james and the giant peach|joseph and the amazing technicolor dreamcoat|sunday in the park with george
	jack and the beanstalk|sons and daughters|home and away|mork and mindy|dharma and greg|kate and allie|fast and the furious|sex and the city
	mike and molly|grace and frankie|key and peele|parks and recreation|batman and robin|rosencrantz and guildenstern are dead|arsenic and old lace
	tom and viv|vanya and sonia and masha and spike|me and my girl|fear and loathing in las vegas|owl and the pussycat|angels and insects|love and friendship
`;

/** The words of each title behind its first, by the first. */
export const JOINED_TITLES: ReadonlyMap<string, readonly (readonly string[])[]> = TITLES.trim()
	.split(/[|\n]/)
	.map((title) => title.trim().split(' '))
	.reduce(
		(map, [first = '', ...rest]) => map.set(first, [...(map.get(first) ?? []), rest]),
		new Map<string, readonly (readonly string[])[]>(),
	);
