const names = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.toLowerCase()
			.split('|')
			.map((name) => name.trim()),
	);

/** Lexicon: universities and colleges by the short names that texts give them, where those mean nothing else. */
const SCHOOLS = names(
	`Harvard|Yale|Cornell|Oberlin|Vassar|Swarthmore|Juilliard|RADA|LAMDA|Wharton|Bryn Mawr|Sorbonne|The Sorbonne|KTH|DTU|NTU|NTNU|NUS|HKU|HKUST|CUHK|SOAS|KAIST|POSTECH|UNAM|RMIT|UNSW|UBC|ANU|UWA|UTS|QUT|RISD|SAIC|CalArts|Georgia Tech|Virginia Tech|Texas Tech|Michigan Tech
	|Louisiana Tech|Penn State|Ohio State|Michigan State|Florida State|Arizona State|Iowa State|Kansas State|Oregon State|Washington State|Colorado State
	|San Diego State|San José State|San Jose State|Boise State|Wayne State|Kent State|Ball State|Morgan State|NC State|UConn|UMBC|UMass|LSU|BYU|SMU|TCU|UVA|UVM|VCU|WPI|RPI|UNH|UNLV
	|UIUC|UCSD|UCSF|UCSB|UCSC|UTEP|UTSA|USF|UCF|FSU|ASU|MSU|OSU|PSU|NC A&T|Florida A&M|Texas A&M|Ole Miss|Johns Hopkins|Carnegie Mellon|Case Western|William & Mary
	|William and Mary|Washington and Lee|Vanderbilt|Notre Dame|Purdue|Rutgers|Tufts|Brandeis|Spelman|Morehouse|Bennington|Berklee|Haverford|Bowdoin
	|Middlebury|Skidmore|Wesleyan|Villanova|Fordham|Loyola|Gonzaga|Pepperdine|Hofstra|Clemson|Cooper Union|The New School
	|Central Saint Martins|Central St Martins|Goldsmiths|Birkbeck|Balliol|Magdalen|Peterhouse|Royal Holloway
	|West Point|Saint-Cyr|St-Cyr|Tsinghua|Fudan|Waseda|Keio|Hitotsubashi|Makerere|Wits|Stellenbosch|Unisa|Obafemi Awolowo|McGill|Dalhousie|Simon Fraser
	|Monash|Macquarie|Deakin|La Trobe|Bocconi|La Sapienza|Sapienza|Jagiellonian|Karolinska|ESSEC|ESCP|IESE|ESADE|EDHEC|HEC|SDA Bocconi|INSEAD
	|Sciences Po|Ponts et Chaussées|Polytechnique|École Normale|UCLouvain|EHESS|ENSAE|Supélec|JNU|AIIMS|BHU|Jadavpur|XLRI|ISB|LUMS|NUST|AUB|AUC|Technion|Bezalel`,
);

/** Short names that one of many schools of a system or a sort goes by, with its town: "IIT Bombay", "TU Delft". */
const SYSTEM =
	/^(?:I?IIT|IIM|NIT|BITS|TU|UC|UNC|UT|UMass|UW|SUNY|CUNY|CSU|Cal State|Cal Poly|ETH|ENS|HEC|KU|VU|FU|HU|LMU|RWTH|INSA|IUT|NLU)[ –-]\p{Lu}/u;

/** Whether a body's whole name is a university's or a college's, though no word of it says so: "KAIST", "TU Delft". */
export const isSchoolName = (name: string): boolean => SCHOOLS.has(name.toLowerCase()) || SYSTEM.test(name);
