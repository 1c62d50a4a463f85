/** What a template shows, given its rendered parameters by name. */
type Show = (parameter: (name: string) => string, all: ReadonlyMap<string, string>) => string;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `1950`, `1`, `2` as a reader would write it: `2 January 1950`. */
function dateWords(year: string, month: string, day: string): string {
	const name =
		MONTHS[Number(month) - 1] ?? MONTHS.find((full) => month.length > 2 && full.startsWith(month.slice(0, 3))) ?? '';
	if (!/\d/.test(year)) return year;
	return [name !== '' && Number(day) > 0 ? String(Number(day)) : '', name, year]
		.filter((part) => part !== '')
		.join(' ');
}

/** Parameters without names, in order. */
const numbered = (all: ReadonlyMap<string, string>): readonly string[] =>
	[...all].filter(([name, value]) => /^\d+$/.test(name) && value !== '').map(([, value]) => value);

const date: Show = (p) => dateWords(p('1'), p('2'), p('3'));
const first: Show = (p) => p('1');
const second: Show = (p) => p('2') || p('1');
const last: Show = (_, all) => numbered(all).at(-1) ?? '';
const list: Show = (_, all) => numbered(all).join('\n');
const nothing: Show = () => '';
const years: Show = (p) => [p('1'), p('2')].filter((part) => part !== '').join('–');

/** Forces that are not called after their country and what they are; elsewhere the country's own name tells them. */
const FORCES: Readonly<Record<string, string>> = {
	'United Kingdom Navy': 'Royal Navy',
	'United Kingdom Army': 'British Army',
	'United Kingdom Air Force': 'Royal Air Force',
	'United Kingdom Marine Corps': 'Royal Marines',
	'Great Britain Navy': 'Royal Navy',
	'Great Britain Army': 'British Army',
	'Kingdom of Great Britain Navy': 'Royal Navy',
	'Kingdom of Great Britain Army': 'British Army',
	'Canada Navy': 'Royal Canadian Navy',
	'Canada Army': 'Canadian Army',
	'Canada Air Force': 'Royal Canadian Air Force',
	'Australia Navy': 'Royal Australian Navy',
	'Australia Army': 'Australian Army',
	'Australia Air Force': 'Royal Australian Air Force',
	'New Zealand Navy': 'Royal New Zealand Navy',
	'New Zealand Army': 'New Zealand Army',
	'New Zealand Air Force': 'Royal New Zealand Air Force',
	'France Navy': 'French Navy',
	'France Army': 'French Army',
	'France Air Force': 'French Air and Space Force',
	'Germany Navy': 'German Navy',
	'Germany Army': 'German Army',
	'Germany Air Force': 'German Air Force',
	'India Navy': 'Indian Navy',
	'India Army': 'Indian Army',
	'India Air Force': 'Indian Air Force',
	'Pakistan Navy': 'Pakistan Navy',
	'Pakistan Army': 'Pakistan Army',
	'Pakistan Air Force': 'Pakistan Air Force',
};

/** "United States Navy", "Royal Navy"; nothing where the name of a country's force is not known. */
const force = (country: string, service: string): string =>
	FORCES[`${country} ${service}`] ?? (/^(?:United States|USA|US)$/.test(country) ? `United States ${service}` : '');

/** Lexicon. Templates by what they show; a template not named here shows nothing. Names in lower case. */
const SHOWS: readonly (readonly [string, Show])[] = [
	[
		'birth date|birth date and age|bda|dob|death date|death date and age|dda|start date|start date and age|end date|film date|birth date2|death date2|start-date|date of birth|release date|dts|datetime',
		date,
	],
	[
		'birth-date|birth-date and age|death-date|death-date and age|birth year and age|birth-year|death year and age|date|start date text|as written',
		first,
	],
	['birth based on age as of date', nothing],
	['circa|c.|ca|ca.|c', (p) => ['c.', years(p, new Map())].join(' ')],
	['floruit|fl.|fl', (p) => `fl. ${p('1')}`],
	[
		'reign|r.',
		(p) =>
			`r. ${p('6') ? [dateWords(p('1'), p('2'), p('3')), dateWords(p('4'), p('5'), p('6'))].join(' – ') : years(p, new Map())}`,
	],
	['b.|born', (p) => `b. ${p('1')}`],
	['d.|died', (p) => `d. ${p('1')}`],
	['nee|née|ne|né', (p) => `née ${p('1')}`],
	['lang|transl|transliteration|wikt-lang|script|translation', second],
	[
		'nowrap|nobr|nobreak|small|smaller|big|larger|center|noitalic|nobold|longitem|normal|lower|sic|bold|italics|strong|em|plain list|plainlist|flatlist|native name list|text|nihongo|nihongo2|ill|interlanguage link|link-interwiki|visible anchor|va|vanchor|anchor text|nobreak and|stack|color box|no wrap|nwr|pslink|sortname dab|nts|val|formatnum|font|not a typo|typo|okay|proper name|ship name|title-inline|zh-full|flagu|flag|flagcountry|flagteam|fb|fbu|country data|ublist item|awd|abbr|abbrlink|tooltip|hover title|dagger text|gbp|increase|dollar text',
		first,
	],
	['navy', (p) => force(p('1'), 'Navy')],
	['army', (p) => force(p('1'), 'Army')],
	['air force|airforce', (p) => force(p('1'), 'Air Force')],
	['marines|marine corps', (p) => force(p('1'), 'Marine Corps')],
	[
		'nfl year|nfly|mlb year|mlby|baseball year|by|nba year|nbay|wnba year|wnbay|nhl year|nhly|cfl year|cfly|afl year|aflyear|nrl year|cfb year|cbb year|npb year|year nav',
		first,
	],
	['won|win', (p) => p('1') || 'Won'],
	['nom|nominated', (p) => p('1') || 'Nominated'],
	['native name|lang-sr|flag deco', second],
	['color|font color|fontcolor|colored text|nom text', last],
	['url|official url|official website|official|website', (p) => p('2') || p('1')],
	[
		'ubl|ublist|unbulleted list|unbullet|hlist|cslist|csl|comma separated entries|br separated entries|bulleted list|blist|flat list|collapsible list|ordered list|hlist-comma|nblist|plainlist items|enum|vunblist',
		list,
	],
	[
		'marriage',
		(p) => {
			const end = p('3') || p('end');
			return `${p('1')}${p('2') || end ? ` (${[p('2'), end].filter((part) => part !== '').join('–')})` : ''}`;
		},
	],
	['sortname|sort name', (p) => `${p('1')} ${p('2')}`.trim()],
	['sort|hs', second],
	['convert|cvt', (p) => `${p('1')} ${p('2')}`],
	['as of|asof', (p) => `${p('lc') ? 'as of' : 'As of'} ${dateWords(p('1'), p('2'), p('3'))}`],
	['post-nominals|postnominals|post nominals', (_, all) => numbered(all).join(', ')],
	['ndash|en dash|–|spaced ndash|spnd|snd|spaced en dash|dash', () => ' – '],
	['mdash|em dash|—|spaced mdash', () => '—'],
	['\\|/', () => '/'],
	['!', () => '|'],
	['=', () => '='],
	['nbsp|space|spaces|sp|,|·|•|dot|middot|bullet|break|br|clear', () => ' '],
	["'|`|apostrophe|'s", (_, all) => (all.size === 0 ? "'" : "'s")],
	['frac|fraction', (_, all) => numbered(all).join('/')],
	['us$|usd|a$|£|gbp|€|euro|inrconvert|inr', first],
	['blockquote|quote|cquote|quotation|bquote|quote box|rquote', (p) => p('1') || p('text') || p('quote')],
];

const BY_NAME: ReadonlyMap<string, Show> = new Map(
	SHOWS.flatMap(([names, show]) =>
		names === '!' || names === '=' ? [[names, show] as const] : names.split('|').map((name) => [name, show] as const),
	),
);

/** Templates that show words set off as a quotation. */
export const QUOTE_TEMPLATE = /^(?:blockquote|quote|cquote|quotation|bquote)$/i;
/** Templates that list facts about the subject. */
export const INFOBOX_TEMPLATE =
	/^(?:infobox\b|personendaten$|taxobox|.{2,40}\binfobox$|persondata$|biography$|ficha de\b|bio$)/i;
/** Templates that stand where the reference list is shown. */
export const REFERENCE_LIST = /^(?:reflist|references|refs|notelist|reference list|listaref)\b/i;

/**
 * What a template shows to a reader, as words; nothing where it shows none or is not known.
 *
 * @param name as written
 * @param all its parameters, rendered, by name or number
 */
export function templateWords(name: string, all: ReadonlyMap<string, string>): string {
	const lower = name.toLowerCase().trim();
	const show = BY_NAME.get(lower) ?? (/^lang-[a-z-]{2,12}$/.test(lower) ? first : undefined);
	return show ? show((key) => (all.get(key) ?? '').trim(), all) : '';
}
