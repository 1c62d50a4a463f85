import type { Lexicons } from '../frame';
import { FIELDS } from './fields';

/**
 * Degrees and certificates as people abbreviate them, without dots and in small letters; what of these is also a word or
 * a state ("MA", "me") counts only where the text writes at least two capitals.
 */
const ABBREVIATIONS = {
	'degree-short': `
		ab am ba bacc barch bas bba bbus bch bchir bcl bcom bcomm bcs bd bdes bds be bed beng bfa bhsc bm bmedsc bms bmus bn bphil
		bpharm bs bsc bsba bse bsed bsee bsme bsn bsocsc bss bsw bt btech bth bva bvsc cphil dba dbe dclinpsy dcl dd dds
		deng dfa dlit dlitt dma dmd dmin dmus dnp do dphil dpharm dpt drph ds dsc dsocsc dsw dth dvm edd edm edsc emba
		jd jsd jsm lhd llb lld llm ma macc march mas mba mbbch mbbs mbchb mbe mbi mca mch mchem mcom mcomm
		mcs md mdes mdiv mdra mds me med meng mfa mfin mhs mia mib mim mlis mlitt mls mm mmath mms mmus mn mp mpa mpaff mpas mpharm
		mphil mphys mplan mpp mps mpsy mres ms msc mscd mscr mse msba msed msee msfs msg msis mslis msme msn msocsc mst msw mtech
		mth mthm mts mua mup mvs phb phd pharmd psyd sb scb scd scm sjd sm stb std stl stm thb thd thm vmd`,
	'diploma-short': 'pgd pgdip pgdba pgdm dip diped hnd hnc dess dea ond gdl lpc bptc pgdl',
	'certificate-short': 'pgce pgcert pgcap cert ged',
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
