const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** ISO 4217: currencies and funds in use, and those withdrawn since 2010, in which older offers are priced. */
export const currencyCodes = words(
	`AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
	CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
	HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
	MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
	SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU
	UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG
	BYR CUC EEK HRK LTL LVL MRO SLL STD VEF ZMK ZWL`,
);

/** Ticker symbols of cryptocurrencies, which schema.org takes beside the codes, as far as they are widely traded. */
export const tickers = words(
	'ADA ALGO ATOM AVAX BCH BNB BSV BTC BUSD DAI DASH DOGE DOT EOS ETC ETH FIL LINK LTC MATIC MIOTA NEO PEPE SHIB SOL TON TRX UNI USDC USDT VET WBTC XBT XEM XLM XMR XRP XTZ ZEC',
);

/** Names of national currencies as they are written for the code, in small letters → the code where there is one. */
export const currencyNames: ReadonlyMap<string, string | undefined> = new Map([
	...['euro', 'euros'].map((name) => [name, 'EUR'] as const),
	...['us dollar', 'us dollars', 'us$'].map((name) => [name, 'USD'] as const),
	...['pound sterling', 'british pound', 'british pounds', 'sterling'].map((name) => [name, 'GBP'] as const),
	...['yen', 'japanese yen'].map((name) => [name, 'JPY'] as const),
	...['swiss franc', 'swiss francs', 'sfr'].map((name) => [name, 'CHF'] as const),
	...['indian rupee', 'indian rupees', 'rs', 'rs.'].map((name) => [name, 'INR'] as const),
	...['złoty', 'zloty', 'zł'].map((name) => [name, 'PLN'] as const),
	...['renminbi', 'yuan', 'rmb'].map((name) => [name, 'CNY'] as const),
	...['dollar', 'dollars', 'pound', 'pounds', 'franc', 'francs', 'rupee', 'rupees', 'krone', 'kroner', 'krona', 'kr']
		.concat('kronor', 'peso', 'pesos', 'real', 'reais', 'rand', 'lira', 'won', 'cent', 'cents')
		.map((name) => [name, undefined] as const),
]);

/** Signs of currencies → the code, where the sign has one. */
export const currencySigns: ReadonlyMap<string, string | undefined> = new Map([
	['€', 'EUR'],
	['£', 'GBP'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₪', 'ILS'],
	['₫', 'VND'],
	['₦', 'NGN'],
	['฿', 'THB'],
]);
