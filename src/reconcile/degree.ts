import { fold } from '../model/fold';

/** A degree or certificate as two texts may both call it. */
interface Degree {
	readonly key: string;
	/** What kind of degree it is: a text may say no more than that. */
	readonly level: 'doctor' | 'master' | 'bachelor' | 'diploma' | 'certificate';
	readonly pattern: RegExp;
}

/** Lexicon: degrees by their spellings, in folded text without dots; the first that matches counts. */
const DEGREES: readonly Degree[] = [
	{
		key: 'dphil',
		level: 'doctor',
		pattern: /\b(?:ph ?d|d ?phil|doctor of philosophy|dr phil|doctorate of philosophy)\b/,
	},
	{ key: 'md', level: 'doctor', pattern: /\b(?:m ?d|mbchb|mbbs|doctor of medicine|medical degree|dr med)\b/ },
	{ key: 'jd', level: 'doctor', pattern: /\b(?:j ?d|juris doctor|doctor of law)\b/ },
	{ key: 'edd', level: 'doctor', pattern: /\b(?:ed ?d|doctor of education)\b/ },
	{ key: 'dsc', level: 'doctor', pattern: /\b(?:d ?sc|sc ?d|doctor of science)\b/ },
	{ key: 'dma', level: 'doctor', pattern: /\b(?:dma|doctor of musical arts)\b/ },
	{ key: 'mba', level: 'master', pattern: /\b(?:e?mba|master(?:'?s)? (?:of|in) business administration)\b/ },
	{ key: 'mfa', level: 'master', pattern: /\b(?:mfa|master of fine arts?)\b/ },
	{ key: 'mphil', level: 'master', pattern: /\b(?:m ?phil|master of philosophy)\b/ },
	{ key: 'msc', level: 'master', pattern: /\b(?:m ?sc|m ?s|master of sciences?|masters? of science)\b/ },
	{ key: 'med', level: 'master', pattern: /\b(?:m ?ed|master of education)\b/ },
	{ key: 'mpa', level: 'master', pattern: /\b(?:mpa|master of public administration)\b/ },
	{ key: 'mph', level: 'master', pattern: /\b(?:mph|master of public health)\b/ },
	{ key: 'mpp', level: 'master', pattern: /\b(?:mpp|master of public policy)\b/ },
	{ key: 'meng', level: 'master', pattern: /\b(?:m ?eng|master of engineering)\b/ },
	{ key: 'march', level: 'master', pattern: /\b(?:m ?arch|master of architecture)\b/ },
	{ key: 'llm', level: 'master', pattern: /\b(?:ll ?m|master of laws?)\b/ },
	{ key: 'ma', level: 'master', pattern: /\b(?:m ?a|master of arts?)\b/ },
	{ key: 'bba', level: 'bachelor', pattern: /\b(?:bba|bachelor of business administration)\b/ },
	{ key: 'bfa', level: 'bachelor', pattern: /\b(?:bfa|bachelor of fine arts?)\b/ },
	{ key: 'beng', level: 'bachelor', pattern: /\b(?:b ?eng|b ?e|bachelor of engineering)\b/ },
	{ key: 'btech', level: 'bachelor', pattern: /\b(?:b ?tech|bachelor of technology)\b/ },
	{ key: 'bed', level: 'bachelor', pattern: /\b(?:b ?ed|bachelor of education)\b/ },
	{ key: 'bmus', level: 'bachelor', pattern: /\b(?:b ?mus|bachelor of music)\b/ },
	{ key: 'llb', level: 'bachelor', pattern: /\b(?:ll ?b|bachelor of laws?)\b/ },
	{ key: 'bsc', level: 'bachelor', pattern: /\b(?:b ?sc|b ?s|bachelor of sciences?)\b/ },
	{ key: 'ba', level: 'bachelor', pattern: /\b(?:b ?a|a ?b|bachelor of arts?)\b/ },
	{ key: 'pgce', level: 'certificate', pattern: /\b(?:pgce|post ?-?graduate certificate (?:of|in) education)\b/ },
];

const LEVELS: readonly (readonly [Degree['level'], RegExp])[] = [
	['doctor', /\b(?:doctor\w*|doctoral)\b/],
	['master', /\bmaster\w*\b/],
	['bachelor', /\b(?:bachelor\w*|undergraduate|first degree)\b/],
	['diploma', /\bdiploma\b/],
	['certificate', /\bcertificat\w+\b/],
];

interface Read {
	readonly key?: string;
	readonly level?: Degree['level'];
	readonly text: string;
}

function readDegree(credential: string): Read {
	const text = fold(credential).replace(/\./g, '').replace(/\s+/g, ' ').trim();
	const degree = DEGREES.find(({ pattern }) => pattern.test(text));
	if (degree) return { key: degree.key, level: degree.level, text };
	const level = LEVELS.find(([, pattern]) => pattern.test(text))?.[0];
	return level ? { level, text } : { text };
}

/**
 * How two credentials stand to each other: one degree in two spellings, one said more vaguely, or two degrees.
 *
 * @example
 * credentialRelation('PhD', 'Doctor of Philosophy'); // 'equal'
 * credentialRelation('PhD', 'doctorate'); // 'fuller'
 */
export function credentialRelation(one: string, other: string): 'equal' | 'fuller' | 'different' {
	const [a, b] = [readDegree(one), readDegree(other)];
	if (a.text === b.text) return 'equal';
	if (a.key && b.key) return a.key === b.key ? 'equal' : 'different';
	if (a.level && b.level) return a.level === b.level && (!a.key || !b.key) ? 'fuller' : 'different';
	const vague = /^(?:an? )?(?:degree|qualification|honou?rs degree)$/;
	if (vague.test(a.text) || vague.test(b.text)) return 'fuller';
	return a.text.includes(b.text) || b.text.includes(a.text) ? 'fuller' : 'different';
}

/** Whether a credential is written out or precise enough to be preferred: it names a degree, not only its level. */
export function namesDegree(credential: string): boolean {
	return readDegree(credential).key !== undefined;
}

/** schema.org's credentialCategory by level; the vocabulary asks for the more specific term where there is one. */
const CATEGORIES = {
	bachelor: "bachelor's degree",
	master: "master's degree",
	doctor: 'doctoral degree',
	diploma: 'diploma',
	certificate: 'certificate',
} as const;

/** The category of a credential by its level, where its name tells: "MSc" is a master's degree. */
export function categoryOf(credential: string): (typeof CATEGORIES)[keyof typeof CATEGORIES] | undefined {
	const { level } = readDegree(credential);
	return level && CATEGORIES[level];
}
