const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lexicon: peoples and parts of countries that are no nationality, in small letters: "a Flemish Belgian painter". */
export const PEOPLES = set(
	`flemish walloon catalan basque galician andalusian breton corsican sicilian bavarian tyrolean jewish kurdish tatar chechen cossack roma sami
	māori maori inuit métis moldavian transylvanian silesian han uyghur tibetan tamil sikh bengali punjabi gujarati parsi yoruba igbo hausa zulu
	xhosa hispanic latino indigenous aboriginal soviet post-soviet crimean baltic`,
);

/** Lexicon: what else people are called by belief, descent or place in life with a capital, which is no name: "Catholic parents". */
export const BELIEFS = set(
	`catholic protestant christian muslim hindu buddhist jain bahai bahá'í orthodox methodist baptist lutheran anglican presbyterian quaker mormon
	calvinist pentecostal evangelical unitarian huguenot puritan mennonite amish shia sunni ismaili alevi druze zoroastrian atheist jew jews
	catholics protestants christians muslims hindus buddhists methodists baptists lutherans anglicans quakers mormons ashkenazi sephardic hasidic
	pashtun pashtuns romani creole cajun afro-caribbean caribbean african asian european arab arabs persian berber kurd kurds sinhalese malayali
	telugu marathi kannada akan ashanti fula fulani tswana sotho shona ndebele kikuyu luo luhya amhara oromo tigrayan navajo cherokee cree ojibwe
	mohawk lakota sioux choctaw hopi aztec mestizo mulatto cornish manx jewish-american african-american afro-american`,
);

/** Lexicon: continents and parts of the world, as adjectives with a capital. */
export const CONTINENTS = set(
	`Asian African European American Latin Hispanic Arab Arabic Slavic Nordic Baltic Islamic Jewish Christian Muslim Middle Near Native Black Celtic
	Caribbean Mediterranean`,
);

/** Whether a word in small letters says what people someone belongs to or what they believe, and is no one's name. */
export const isPeople = (word: string): boolean => PEOPLES.has(word) || BELIEFS.has(word);
