/**
 * Lexicon: words that end the name of a branch of knowledge. After "in" behind a degree nearly anything is a field; after
 * a bare verb ("studied …", "taught …") and in lower case these words, and the endings below, decide.
 */
const HEADS = `
	accounting accountancy acting administration advertising aesthetics affairs agriculture agronomy algebra analysis analytics
	anatomy animation anthropology archaeology archeology architecture art arts astronomy astrophysics ballet banking batik biochemistry
	bioinformatics biology biomedicine biophysics biostatistics botany broadcasting business calligraphy ceramics chemistry
	choreography cinema cinematography civilisation civilization classics commerce communication communications composition computing conducting
	conservation cookery counselling counseling cosmology craft criminology criticism cryptography cybersecurity
	dance data demography dentistry design development diplomacy directing divinity drama drawing dyeing dynamics ecology
	econometrics economics education electronics embroidery embryology endocrinology engineering english entomology
	entrepreneurship epidemiology ethics ethnography ethnology ethnomusicology fashion film finance 
	flute folklore forensics forestry french gender genetics geodesy geography geology geometry geophysics german
	governance graphics greek guitar hebrew health hebrew histology history homeopathy horticulture hospitality humanities hydrology
	illustration immunology informatics italian japanese jazz journalism jurisprudence justice kinesiology
	landscape language languages latin law leadership letters librarianship linguistics literacy literature logic
	logistics management marketing maths math mathematics mechanics media medicine metallurgy metaphysics meteorology
	microbiology midwifery mineralogy ministry multimedia museology music musicology navigation neurology neuroscience
	nursing nutrition obstetrics oceanography oncology opera operations optics optometry organ painting palaeontology
	paleontology pathology pedagogy percussion performance petrology pharmacology pharmacy philology philosophy phonetics
	photography physics physiology physiotherapy piano planning poetry policy politics portuguese printmaking probability production
	programming psychiatry psychoanalysis psychology psychotherapy publishing radiology relations religion rhetoric robotics
	russian science sciences sculpture security semiotics sinology singing sociology spanish statistics
	strategy studies surgery surveying sustainability systems taxation teaching technology textiles theater theatre
	theology theory therapy tourism toxicology trade translation transport treaty typography veterinary viola violin virology voice
	warfare welfare writing zoology horticulture economics electrodynamics thermodynamics
	interaction intelligence genomics proteomics acoustics aeronautics aerodynamics hydraulics geopolitics anesthesia anaesthesia orthopaedics
	orthopedics pediatrics paediatrics geriatrics osteopathy`;

/** The words, each once. */
export const FIELDS: readonly string[] = [...new Set(HEADS.trim().split(/\s+/))];

/** Endings of learned words that name a branch of knowledge. */
export const FIELD_ENDINGS = [
	'ology',
	'onomy',
	'ography',
	'onomics',
	'ometry',
	'istics',
	'matics',
	'iatry',
	'otherapy',
] as const;
