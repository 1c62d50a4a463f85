import type { Lexicons } from '../frames/frame';
import { FIELDS } from './fields';

/**
 * Degrees and certificates as people abbreviate them, without dots and in small letters; what of these is also a word or
 * a state ("MA", "me") counts only where the text writes at least two capitals.
 */
const ABBREVIATIONS = {
	'degree-short': `
		ab am aud ba bacc bappsc barch bas bba bbus bca bch bchir bcl bcom bcomm bcomp bcompsc bcs bd bdes bds bdsc be becon beconsc
		bed beng bengsc bfa bgs bhsc bhum bld blis bls bm bmath bmed bmedsc bmgt bms bmus bn bnsc bnurs bpe bpharm bphil bs bsae
		bsba bsc bsce bscn bse bsed bsee bsie bsme bsn bsocsc bsocsci bsph bss bsw bt btech bth btheol bva bvetmed bvm bvsc
		cphil dba dcl dclinpsy dd dds ded deng dfa dha dhsc dlit dlitt dm dma dmd dnb dmin dmsc dmus dnp dns do dpa dpharm dphil dpt
		drph ds dsc dsocsc dsw dtech dth dtheol dvm edd edm eds edsc emba jcb jcd jcl jd jm jsd jsm lhd llb lld llm ma macc mald
		mals march mas mastro mat mba mbbch mbbs mbchb mbi mbiochem mbiol mbus mca mch mchem mchir mcl mclinsc mcom mcomm mcp
		mcrp mcs md mdent mdes mdiv mdra mds mdsc me mecon med meng mfa mfe mfin mgeog mgeol mha mhrm mhs mhsa mhsc mia mib mils mim
		mjur mld mlis mlitt mls mm mmath mmed mmedsc mmgt mmin mmorst mms mmus mn mnurs mp mpa mpacc mpaff mpas mph mpharm mphil
		mphys mpia mplan mpp mps mpsy mpt mqf mred mrel mres ms msae msba msc mscd msce msche mscm mscn mscr mscs mse msece msed
		msee msfs msg msie msis msit mslis msls msme msn msocsc msocsci msod msot msph mssw mst mstat msw mtax mtech mth mtheol mthm
		mts mua mup murp mvs otd pharmd phb phd psyd sb scb scd scm sjd sm stb std stl stm thb thd thm vmd`,
	'diploma-short': 'pgd pgdip pgdba pgdm dip diped hnd hnc dess dea ond gdl lpc bptc pgdl',
	'certificate-short': 'pgce cags pgcert pgcap cert ged',
} as const;

/** What schema.org's credentialCategory makes of them. */
export type DegreeCategory = 'degree' | 'diploma' | 'certificate';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What the recognition of degrees knows. */
export const DEGREE_LEXICON: Lexicons = {
	words: {
		'degree-short': words(ABBREVIATIONS['degree-short']),
		'diploma-short': words(ABBREVIATIONS['diploma-short']),
		'certificate-short': words(ABBREVIATIONS['certificate-short']),
		/** Written out: may stand alone, with "of X", or with "degree". */
		'degree-word': words(`
			bachelor bachelors baccalaureate master masters magister laurea licentiate licenciatura doctor doctorate doctorates habilitation
			diplom-ingenieur`),
		'degree-noun': words('degree degrees qualification qualifications'),
		'diploma-word': words('diploma diplomas diplom diplôme abitur baccalauréat'),
		'certificate-word': words('certificate certificates certification certifications credential'),
		/** Words that may stand before a degree and belong to what the text calls it. */
		'degree-modifier': words(`
			1st 2nd first first-class second-class upper lower class honours honors hons double dual joint executive professional performance
			postgraduate post-graduate graduate undergraduate post doctoral doctor's bachelor master bachelors masters associate associate's
			advanced higher national teaching teacher's law medical dental veterinary theological divinity seminary nursing engineering business science arts pg research taught combined
			full-time part-time vocational technical second third cand juris foundation teacher music artist artist's`),
		'degree-ending': words(
			'hons honours honors oxon cantab lond edin dunelm econ eng chem mech elec civil comp agric tech',
		),
		/** Lower-case words after "bachelor of", "master of", "doctor of". */
		'degree-faculty': words(`
			arts science sciences laws law education engineering medicine music philosophy commerce divinity theology surgery fine business
			administration applied public health nursing architecture letters technology economics dentistry pharmacy research studies
			social work library veterinary computer computing design policy letters jurisprudence`),
		/** Standings that a professional body grants. */
		standing: [
			'chartered engineer',
			'chartered accountant',
			'chartered surveyor',
			'chartered psychologist',
			'chartered physicist',
			'chartered chemist',
			'chartered scientist',
			'chartered architect',
			'chartered secretary',
			'chartered manager',
			'chartered financial analyst',
			'chartered management accountant',
			'chartered certified accountant',
			'certified public accountant',
			'certified management accountant',
			'certified financial planner',
			'certified information systems auditor',
			'project management professional',
			'professional engineer',
		],
		'field-head': FIELDS,
	},
};
