/**
 * Lexicon: countries, parts of the United Kingdom and former states with their demonyms. One a line:
 * name | demonyms (adjectives and nouns) | other names. The first name is what a nationality fact says.
 */
const TABLE = `Afghanistan|Afghan|
Albania|Albanian|
Algeria|Algerian|
Andorra|Andorran|
Angola|Angolan|
Antigua and Barbuda|Antiguan,Barbudan|Antigua
Argentina|Argentine,Argentinian,Argentinean|
Armenia|Armenian|
Australia|Australian|
Austria|Austrian|
Austria-Hungary|Austro-Hungarian|Austro-Hungarian Empire
Azerbaijan|Azerbaijani,Azeri|
Bahamas|Bahamian|The Bahamas
Bahrain|Bahraini|
Bangladesh|Bangladeshi|
Barbados|Barbadian,Bajan|
Belarus|Belarusian,Belarussian,Byelorussian|
Belgium|Belgian|
Belize|Belizean|
Benin|Beninese|
Bermuda|Bermudian|
Bhutan|Bhutanese|
Bolivia|Bolivian|
Bosnia and Herzegovina|Bosnian,Bosnian-Herzegovinian|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan,Motswana|
Brazil|Brazilian|
Brunei|Bruneian|
Bulgaria|Bulgarian|
Burkina Faso|Burkinabé,Burkinabe|
Burundi|Burundian|
Byzantine Empire|Byzantine|
Cambodia|Cambodian,Khmer|
Cameroon|Cameroonian|
Canada|Canadian|
Cape Verde|Cape Verdean|Cabo Verde
Central African Republic|Central African|
Chad|Chadian|
Chile|Chilean|
China|Chinese|People's Republic of China,PRC
Colombia|Colombian|
Comoros|Comorian|
Costa Rica|Costa Rican|
Croatia|Croatian,Croat|
Cuba|Cuban|
Curaçao|Curaçaoan|
Cyprus|Cypriot|
Czech Republic|Czech|Czechia
Czechoslovakia|Czechoslovak,Czechoslovakian|
Democratic Republic of the Congo|Congolese|Congo,DR Congo,DRC
Denmark|Danish,Dane|
Djibouti|Djiboutian|
Dominica|Dominiquais|
Dominican Republic|Dominican|
East Germany|East German|German Democratic Republic,GDR
Ecuador|Ecuadorian,Ecuadorean|
Egypt|Egyptian|
El Salvador|Salvadoran,Salvadorian|
England|English,Englishman,Englishwoman|
Equatorial Guinea|Equatoguinean,Equatorial Guinean|
Eritrea|Eritrean|
Estonia|Estonian|
Eswatini|Swazi|Swaziland
Ethiopia|Ethiopian|
Faroe Islands|Faroese|
Fiji|Fijian|
Finland|Finnish,Finn|
France|French,Frenchman,Frenchwoman|
Gabon|Gabonese|
Gambia|Gambian|The Gambia
Georgia|Georgian|
Germany|German|Federal Republic of Germany,Nazi Germany,German Empire,Weimar Republic
Ghana|Ghanaian,Ghanian|
Greece|Greek|
Grenada|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|
Guinea-Bissau|Bissau-Guinean|
Guyana|Guyanese|British Guiana
Haiti|Haitian|
Honduras|Honduran|
Hong Kong|Hong Konger,Hongkonger|
Hungary|Hungarian|
Iceland|Icelandic,Icelander|
India|Indian|British India
Indonesia|Indonesian|
Iran|Iranian,Persian|Persia
Iraq|Iraqi|
Ireland|Irish,Irishman,Irishwoman|Republic of Ireland,Irish Free State
Israel|Israeli|
Italy|Italian|
Ivory Coast|Ivorian|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Jamaican|
Japan|Japanese|
Jordan|Jordanian|
Kazakhstan|Kazakh,Kazakhstani|
Kenya|Kenyan|
Kiribati|I-Kiribati|
Kosovo|Kosovar,Kosovan|
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz,Kyrgyzstani|
Laos|Laotian,Lao|
Latvia|Latvian|
Lebanon|Lebanese|
Lesotho|Basotho|
Liberia|Liberian|
Libya|Libyan|
Liechtenstein|Liechtensteiner|
Lithuania|Lithuanian|
Luxembourg|Luxembourgish,Luxembourger|
Madagascar|Malagasy|
Malawi|Malawian|
Malaysia|Malaysian|
Maldives|Maldivian|
Mali|Malian|
Malta|Maltese|
Marshall Islands|Marshallese|
Mauritania|Mauritanian|
Mauritius|Mauritian|
Mexico|Mexican|
Micronesia|Micronesian|
Moldova|Moldovan|
Monaco|Monégasque,Monegasque|
Mongolia|Mongolian|
Montenegro|Montenegrin|
Morocco|Moroccan|
Mozambique|Mozambican|
Myanmar|Burmese|Burma
Namibia|Namibian|
Nauru|Nauruan|
Nepal|Nepali,Nepalese|
Netherlands|Dutch,Dutchman,Dutchwoman|Holland,The Netherlands
New Zealand|New Zealander|Aotearoa
Nicaragua|Nicaraguan|
Niger|Nigerien|
Nigeria|Nigerian|
North Korea|North Korean|
North Macedonia|Macedonian|Macedonia
Northern Ireland|Northern Irish|
Norway|Norwegian|
Oman|Omani|
Ottoman Empire|Ottoman|
Pakistan|Pakistani|
Palau|Palauan|
Palestine|Palestinian|
Panama|Panamanian|
Papua New Guinea|Papua New Guinean|
Paraguay|Paraguayan|
Peru|Peruvian|
Philippines|Filipino,Filipina,Philippine|The Philippines
Poland|Polish,Pole|
Portugal|Portuguese|
Prussia|Prussian|
Puerto Rico|Puerto Rican|
Qatar|Qatari|
Republic of the Congo||Congo-Brazzaville
Romania|Romanian,Rumanian|
Russia|Russian|Russian Federation,Russian Empire
Rwanda|Rwandan|
Saint Kitts and Nevis|Kittitian,Nevisian|
Saint Lucia|Saint Lucian,St Lucian|St Lucia,St. Lucia
Saint Vincent and the Grenadines|Vincentian|
Samoa|Samoan|
San Marino|Sammarinese|
Saudi Arabia|Saudi,Saudi Arabian|
Scotland|Scottish,Scot,Scots,Scotsman,Scotswoman|
Senegal|Senegalese|
Serbia|Serbian,Serb|
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|
Slovenia|Slovenian,Slovene|
Solomon Islands|Solomon Islander|
Somalia|Somali,Somalian|
South Africa|South African|
South Korea|South Korean,Korean|Korea
South Sudan|South Sudanese|
Soviet Union|Soviet|USSR,U.S.S.R.
Spain|Spanish,Spaniard|
Sri Lanka|Sri Lankan|Ceylon
Sudan|Sudanese|
Suriname|Surinamese|
Sweden|Swedish,Swede|
Switzerland|Swiss|
Syria|Syrian|
Taiwan|Taiwanese|
Tajikistan|Tajik,Tajikistani|
Tanzania|Tanzanian|
Thailand|Thai|Siam
Timor-Leste|Timorese,East Timorese|East Timor
Togo|Togolese|
Tonga|Tongan|
Trinidad and Tobago|Trinidadian,Tobagonian|Trinidad
Tunisia|Tunisian|
Turkey|Turkish,Turk|Türkiye
Turkmenistan|Turkmen|
Tuvalu|Tuvaluan|
Uganda|Ugandan|
Ukraine|Ukrainian|
United Arab Emirates|Emirati|UAE,U.A.E.
United Kingdom|British,Briton,UK|UK,U.K.,Great Britain,Britain
United States|American,US,U.S.,Americans|USA,U.S.A.,U.S.,US,United States of America,America
Uruguay|Uruguayan|
Uzbekistan|Uzbek,Uzbekistani|
Vanuatu|Ni-Vanuatu,Vanuatuan|
Venezuela|Venezuelan|
Vietnam|Vietnamese|
Wales|Welsh,Welshman,Welshwoman|
West Germany|West German|
Yemen|Yemeni|
Yugoslavia|Yugoslav,Yugoslavian|
Zambia|Zambian|
Zimbabwe|Zimbabwean|Rhodesia`;

/** A country with its adjectives and its other names. */
export interface Country {
	readonly name: string;
	readonly demonyms: readonly string[];
	readonly names: readonly string[];
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(','));

/** All countries of the table. */
export const COUNTRIES: readonly Country[] = TABLE.split('\n').map((row) => {
	const [name = '', demonyms = '', names = ''] = row.split('|');
	return { name, demonyms: list(demonyms), names: [name, ...list(names)] };
});

/** Demonym → country's name, as written and with capitals as in the table. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
	COUNTRIES.flatMap((country) => country.demonyms.map((demonym): [string, string] => [demonym, country.name])),
);

/** Any name of a country → its first name. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
	COUNTRIES.flatMap((country) => country.names.map((name): [string, string] => [name, country.name])),
);

/** Demonym in lower case → country's name, for finding sentences that hold one. */
export const LOWER_DEMONYMS: ReadonlyMap<string, string> = new Map(
	[...DEMONYMS].map(([demonym, country]): [string, string] => [demonym.toLowerCase().replaceAll('.', ''), country]),
);
