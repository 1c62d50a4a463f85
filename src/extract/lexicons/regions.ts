const names = (text: string): ReadonlySet<string> => new Set(text.split('|').map((name) => name.trim()));

/** Lexicon: states, provinces and counties that often follow a town's name after a comma, with their abbreviations. */
export const REGIONS: ReadonlySet<string> = names(
	`Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
	|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico
	|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont
	|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|D.C.|DC|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD
	|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|N.Y.|N.J.|Calif.|Mass.|Conn.|Pa.|Va.|Ill.|Ont.
	|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador
	|Prince Edward Island|Yukon|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory
	|Australian Capital Territory|England|Scotland|Wales|Northern Ireland|Kent|Essex|Surrey|Sussex|East Sussex|West Sussex|Hampshire|Dorset|Devon
	|Cornwall|Somerset|Wiltshire|Berkshire|Oxfordshire|Buckinghamshire|Hertfordshire|Bedfordshire|Cambridgeshire|Norfolk|Suffolk|Lincolnshire
	|Nottinghamshire|Derbyshire|Leicestershire|Rutland|Northamptonshire|Warwickshire|Worcestershire|Gloucestershire|Herefordshire|Shropshire
	|Staffordshire|Cheshire|Lancashire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|Cumbria|Cumberland|Westmorland|Durham|County Durham
	|Northumberland|Tyne and Wear|Greater Manchester|Merseyside|West Midlands|Greater London|London|Middlesex|Isle of Wight|Fife|Lanarkshire|Ayrshire
	|Aberdeenshire|Glamorgan|Gwynedd|Dyfed|Bavaria|Saxony|Prussia|Hesse|Brandenburg|Thuringia|Westphalia|North Rhine-Westphalia|Baden-Württemberg
	|Lower Saxony|Saxony-Anhalt|Schleswig-Holstein|Rhineland-Palatinate|Saarland|Catalonia|Andalusia|Galicia|Aragon|Tuscany|Lombardy|Sicily|Piedmont
	|Veneto|Liguria|Brittany|Normandy|Provence|Burgundy|Alsace|Flanders|Wallonia|Transylvania|Bohemia|Moravia|Silesia|Punjab|Bengal|West Bengal
	|Kerala|Karnataka|Tamil Nadu|Maharashtra|Gujarat|Rajasthan|Uttar Pradesh|Madhya Pradesh|Bihar|Assam|Odisha|Telangana|Andhra Pradesh|Sindh
	|Guangdong|Jiangsu|Zhejiang|Shandong|Sichuan|Hunan|Hubei|Fujian|Hebei|Henan|São Paulo|Rio de Janeiro|Minas Gerais|Bahia|Siberia|Crimea
	|Lagos State|Ogun State|Ondo State|Oyo State|Osun State|Rivers State|Delta State|Anambra State|Imo State|Enugu State|Kaduna State|Volta Region
	|Ashanti Region|Greater Accra|Gauteng|Western Cape|Eastern Cape|KwaZulu-Natal|Gibraltar|West Indies|East Indies
	|North America|South America|Central America|Latin America|North Africa|East Africa|West Africa|South-East Asia|Southeast Asia|Middle East|Far East
	|Upper Canada|Lower Canada|Cape Colony|Transvaal|Mesopotamia|Balkans|Scandinavia|Corfu|Falkland Islands|Isle of Man|Orkney|Shetland|Pomerania|Zanzibar
	|Nyasaland|Tanganyika|Sarawak|Malaya|Guam|Indochina`,
);

/** Lexicon: well-known cities, for telling "X, Paris" (a place) from "X, Y" (a list). */
export const CITIES: ReadonlySet<string> = names(
	`London|Paris|Berlin|Rome|Madrid|Vienna|New York|New York City|Oxford|Cambridge|Edinburgh|Glasgow|Dublin|Belfast|Cardiff|Manchester|Birmingham
	|Liverpool|Leeds|Sheffield|Bristol|Boston|Chicago|Los Angeles|San Francisco|Washington|Philadelphia|Seattle|Houston|Dallas|Austin|Atlanta|Miami
	|Denver|Detroit|Baltimore|Toronto|Montreal|Vancouver|Ottawa|Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Amsterdam|Rotterdam|The Hague
	|Brussels|Antwerp|Ghent|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Leipzig|Dresden|Zurich|Zürich|Geneva|Basel|Bern|Milan|Turin|Florence|Venice
	|Naples|Barcelona|Lisbon|Porto|Copenhagen|Stockholm|Oslo|Helsinki|Reykjavik|Warsaw|Krakow|Kraków|Prague|Budapest|Bucharest|Belgrade|Zagreb|Sofia
	|Athens|Istanbul|Ankara|Moscow|St. Petersburg|Saint Petersburg|Kiev|Kyiv|Tehran|Baghdad|Jerusalem|Tel Aviv|Cairo|Alexandria|Tunis|Algiers|Lagos
	|Abuja|Accra|Nairobi|Kampala|Addis Ababa|Johannesburg|Cape Town|Durban|Pretoria|Harare|Mumbai|Delhi|New Delhi|Calcutta|Kolkata|Bangalore
	|Bengaluru|Chennai|Madras|Hyderabad|Karachi|Lahore|Islamabad|Dhaka|Colombo|Kathmandu|Bangkok|Singapore|Kuala Lumpur|Jakarta|Manila|Hanoi
	|Beijing|Shanghai|Hong Kong|Taipei|Seoul|Tokyo|Kyoto|Osaka|Mexico City|Havana|Kingston|Bogotá|Bogota|Lima|Santiago|Buenos Aires|Montevideo
	|Rio de Janeiro|São Paulo|Brasilia|Caracas|Quito|Dubai|Abu Dhabi|Doha|Riyadh|Beirut|Damascus|Amman
	|Palermo|Bologna|Genoa|Verona|Pisa|Siena|Seville|Valencia|Bilbao|Málaga|Utrecht|Eindhoven|Bruges|Düsseldorf|Bremen|Hanover|Nuremberg|Kassel
	|Graz|Salzburg|Lausanne|Lyon|Marseille|Toulouse|Nantes|Bordeaux|Lille|Strasbourg|Montpellier|Galway|Aberdeen|Swansea|Nottingham|Brighton
	|Norwich|Aarhus|Gothenburg|Malmö|Bergen|Tampere|Tallinn|Riga|Vilnius|Gdańsk|Brno|Bratislava|Ljubljana|Sarajevo|Skopje|Thessaloniki|Izmir
	|Nicosia|Lviv|Odessa|Minsk|Tbilisi|Yerevan|Baku|Haifa|Casablanca|Rabat|Marrakech|Dakar|Kumasi|Ibadan|Mombasa|Kigali|Dar es Salaam|Lusaka
	|Luanda|Maputo|Kinshasa|Khartoum|Sharjah|Jeddah|Kuwait City|Kabul|Pune|Kochi|Yangon|Ho Chi Minh City|Phnom Penh|Yogyakarta|Guangzhou
	|Shenzhen|Chengdu|Busan|Gwangju|Yokohama|Nagoya|Sapporo|Fukuoka|Hiroshima|Adelaide|Canberra|Hobart|Christchurch|Dunedin|Honolulu|Brooklyn
	|Manhattan|Bronx|New Haven|Pittsburgh|Raleigh|Tampa|New Orleans|Nashville|Memphis|Louisville|Cincinnati|Cleveland|Ann Arbor|Milwaukee
	|Minneapolis|St. Paul|St. Louis|Kansas City|Omaha|Des Moines|Oklahoma City|Tulsa|Fort Worth|San Antonio|El Paso|Boulder|Salt Lake City
	|Tucson|Albuquerque|Santa Fe|Las Vegas|San Diego|Oakland|Berkeley|San Jose|Sacramento|Spokane|Anchorage|Calgary|Edmonton|Winnipeg|Montréal
	|Quebec City|Halifax|Guadalajara|Monterrey|Oaxaca|San Juan|Port-au-Prince|Santo Domingo|Guatemala City|San Salvador|Medellín|La Paz
	|Asunción|Brasília|Recife|Porto Alegre|Belo Horizonte`,
);
