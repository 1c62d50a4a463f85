const lines = (text: string): readonly string[] => text.split('|').map((name) => name.trim());

/** Newspapers, magazines, broadcasters and news sites that texts name without saying what they are, in lower case. */
const PRESS: ReadonlySet<string> = new Set([
	...lines(
		`guardian|times|telegraph|observer|independent|daily mail|evening standard|forbes|fortune|wired|time|newsweek|vogue|elle|gq|esquire|vanity fair|rolling stone|billboard|variety|people|ebony|essence|glamour
		|cosmopolitan|harper's|harper's bazaar|harpers|the atlantic|atlantic|new yorker|economist|spectator|new statesman|inc|inc.|entrepreneur
		|fast company|business insider|insider|bloomberg|reuters|axios|politico|slate|salon|vox|vice|quartz|huffpost|buzzfeed|mashable|gizmodo
		|engadget|techcrunch|the verge|verge|ars technica|cnet|zdnet|venturebeat|hacker news|medium|substack|national geographic|nature|science
		|scientific american|new scientist|popular science|smithsonian|the lancet|lancet|cell|jama|pnas|the hill|roll call|the nation|nation
		|new republic|mother jones|reason|foreign affairs|foreign policy|dissent|granta|tin house|ploughshares|poetry|the believer|believer
		|mcsweeney's|n+1|artforum|frieze|artnews|art in america|architectural digest|dezeen|dwell|domus|wallpaper|wallpaper*|elle decor
		|bon appétit|bon appetit|saveur|eater|gourmet|food & wine|food and wine|martha stewart living|real simple|o, the oprah magazine|oprah
		|good housekeeping|men's health|women's health|runner's world|sports illustrated|espn|l'équipe|marca|self|shape|allure|nylon|paper|interview
		|the face|dazed|i-d|nme|pitchfork|spin|mojo|q|downbeat|jazztimes|gramophone|opera news|the wire|clash|complex|xxl|the source|vibe
		|le monde|le figaro|libération|liberation|el país|el pais|el mundo|la repubblica|corriere della sera|die zeit|der spiegel|stern
		|süddeutsche zeitung|frankfurter allgemeine|neue zürcher zeitung|de volkskrant|aftenposten|dagens nyheter|haaretz|al jazeera|xinhua
		|south china morning post|asahi shimbun|nikkei|globe and mail|maclean's|macleans|toronto star|usa today|wsj|nyt|ft|marketwatch|barron's
		|barrons|cnbc|cnn|msnbc|fox news|fox business|npr|pbs|abc|nbc|cbs|bbc|itv|channel 4|channel 5|sky|sky news|cbc|ctv|rté|rte|sbs|zdf|ard|arte
		|good morning america|the today show|today show|oprah winfrey show|60 minutes|newsnight|panorama|woman's hour|desert island discs
		|this american life|radiolab|fresh air|all things considered|morning edition|marketplace|freakonomics|ted|ted radio hour|tedx`,
	),
]);

/** Last words by which the name of a newspaper, a magazine or a broadcaster tells what it is. */
const PRESS_HEAD =
	/ (?:times|post|herald|tribune|gazette|chronicle|globe|star|sun|mail|mirror|express|guardian|telegraph|independent|observer|inquirer|examiner|courier|bulletin|dispatch|register|sentinel|standard|review|journal|magazine|weekly|monthly|quarterly|daily|news|newspaper|press|radio|television|tv|zeitung|broadcasting corporation|business|insider|today)$/;

/** Whether a name is that of a newspaper, a magazine or a broadcaster: who is "featured in Forbes" plays no part there. */
export function isPress(name: string): boolean {
	const lower = name.toLowerCase().replace(/^(?:the|le|la|el) /, '');
	return PRESS.has(lower) || PRESS.has(name.toLowerCase()) || PRESS_HEAD.test(lower);
}
