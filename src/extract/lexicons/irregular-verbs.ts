/** Irregular verbs of biographies: base form, past tense, past participle. */
const TABLE = `be was/were been|become became become|begin began begun|bring brought brought|build built built|buy bought bought
|choose chose chosen|come came come|do did done|draw drew drawn|earn earned/earnt earned/earnt|fall fell fallen|fight fought fought
|find found found|fly flew flown|get got got/gotten|give gave given|go went gone|grow grew grown|have had had|hear heard heard
|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|learn learned/learnt learned/learnt|leave left left|lose lost lost
|make made made|marry married married|meet met met|pay paid paid|put put put|read read read|ride rode ridden|rise rose risen|run ran run
|say said said|see saw seen|sell sold sold|send sent sent|set set set|shoot shot shot|show showed shown/showed|sing sang sung|sit sat sat
|speak spoke spoken|spend spent spent|split split split|spring sprang sprung|stand stood stood|step stepped stepped|swear swore sworn
|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|undergo underwent undergone
|undertake undertook undertaken|wed wed/wedded wed/wedded|win won won|write wrote written|bear bore born/borne|co-found co-founded co-founded
|rewrite rewrote rewritten|co-write co-wrote co-written|oversee oversaw overseen|withdraw withdrew withdrawn|arise arose arisen|quit quit quit
|seek sought sought|break broke broken|lie lay lain|drive drove driven|sign signed signed|focus focused/focussed focused/focussed
|star starred starred|transfer transferred transferred|confer conferred conferred|enrol enrolled enrolled|enroll enrolled enrolled
|travel travelled/traveled travelled/traveled|model modelled/modeled modelled/modeled|admit admitted admitted|commit committed committed
|submit submitted submitted|refer referred referred|prefer preferred preferred|train trained trained|program programmed programmed
|captain captained captained|open opened opened|edit edited edited|author authored authored|visit visited visited|co-author co-authored co-authored
|host hosted hosted|credit credited credited|inherit inherited inherited|exhibit exhibited exhibited|develop developed developed
|orbit orbited orbited|partner partnered partnered|guest guested guested|headline headlined headlined|debut debuted debuted
|tour toured toured|chair chaired chaired|helm helmed helmed|recruit recruited recruited|cofound cofounded cofounded`;

/** Base form → its past tenses and past participles. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map(
	TABLE.split('|').map((row) => {
		const [base = '', past = '', participle = ''] = row.trim().split(' ');
		return [base, [past.split('/'), participle.split('/')]];
	}),
);
