import type { Token } from '../words/tokens';

/** Lexicon: letters after a name that stand for honours, degrees, offices and religious orders, in lower case. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
	`ii iii iv v
	phd md mb chb bch bchir bds bvsc do dphil edd dsc dd drs dds dmd dvm od jd llb llm llm ma msc bsc ba bs ms mba mph mpa mfa mphil med msw dba psyd pharmd scd bm mbchb mbbs
	obe mbe cbe kbe dbe kcb gcb cb kcmg gcmg dcmg cmg kcvo cvo lvo mvo ch om rrc dso dsc dfc mc vc gc bem qpm kpm onz mnzm onzm cnzm dnzm knzm qso qsm ac ao am oam cc oc cm oq csi cie
	qc kc sc mp mep msp mla mlc td jp dl pc esq ret
	frs frse fba freng fmedsci faa frsc fraes fcgi frsa frsl ra rha honfrs honfrsc fsa frgs fraes ffa frcp frcs frcog facp facs faan faia faap fic fca aca fcca riba ria raia pe cpa cfa pmp rn rd
	emba bba bcom mcom pgdm
	cissp lcsw lmft lpc lmhc cpcc np rph dnp crna
	dpm dpt dnb dvm aprn fnp agnp pa-c cwsp faaos facog faha fasn fcap abpp lcpc rdn ldn fache frcpc frcsc fccp msn dnp msed mhs mha mdiv thm thd dmin jcd jcl stl std stb ccc-slp ot otr bcba cfp clu chfc cima cpm
	dip dipl aadipl diparch dipeng arb frias honfrias friba ariba mriba honfriba mrtpi mria fria frsa ara rsa rsw rws roi rba rca arca frbs mrbs ceng mice fice mimeche fimeche fiet fgs frmets
	frcpsych frcr frca frcgp mrcp mrcs mrcgp mrcvs bvms fracs fracp franzcp facc fram fras lram arcm frcm gsm lrcm fcil acis fcis cma fcilip frhists fsascot frse mcsp
	usn usnr usmc usmcr usaf usafr usar uscg rnvr rnr raf rafvr raaf rcn rcaf
	sj osb ofm op cssr sdb cm csc ssp svd omi mhm sm fsc ocarm ocd ofmcap osa rscj`
		.trim()
		.split(/\s+/),
);

/** Whether a word is such letters, or "Jr.": a second capital tells "MA" from the name "Ma". */
export const arePostNominal = (word: string): boolean =>
	/^(?:[JS]n?r|Esq)\.?$/i.test(word) ||
	/^(?:Hon[A-Z]{3,6}|[A-Z]{2,5}Dipl?|Dip[A-Z][A-Za-z]{1,6})$/.test(word) ||
	(POST_NOMINALS.has(word.toLowerCase()) && /\p{Lu}.*\p{Lu}|^V$/u.test(word));

export const isPostNominal = (token: Token | undefined): boolean => token !== undefined && arePostNominal(token.text);

/** Token index after the letters behind a name, and the commas before them. */
export function afterPostNominals(tokens: readonly Token[], at: number): number {
	let end = at;
	for (let next = at; ; end = ++next) {
		if (tokens[next]?.lower === ',') next++;
		if (!isPostNominal(tokens[next])) return end;
		// The stop of "Esq." at a heading's end, or where the sentence goes on: "Ann Roe, Esq. is".
		if (tokens[next + 1]?.text === '.' && !tokens[next + 2]?.capital) next++;
	}
}
