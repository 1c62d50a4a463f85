import type { DataItem } from '../../model';
import { type JsonLeaf, jsonLeaves } from '../data/json-leaves';
import type { Draft } from '../draft';
import { TextWriter } from '../text-writer';

/** Sections of JSON Resume 1.0.0 in the order in which résumés show them, with their headings. */
const SECTIONS: readonly (readonly [string, string])[] = [
	['work', 'Work experience'],
	['volunteer', 'Volunteering'],
	['education', 'Education'],
	['awards', 'Awards'],
	['certificates', 'Certificates'],
	['publications', 'Publications'],
	['projects', 'Projects'],
	['skills', 'Skills'],
	['languages', 'Languages'],
	['interests', 'Interests'],
	['references', 'Testimonials'],
];

/** Keys of an entry that its line shows, in order; those of a list join. */
const LINE_KEYS = [
	'position',
	'studyType',
	'area',
	'title',
	'name',
	'network',
	'organization',
	'institution',
	'entity',
	'company',
	'awarder',
	'issuer',
	'publisher',
	'location',
	'level',
	'language',
	'fluency',
	'date',
	'releaseDate',
];
const PROSE_KEYS = ['summary', 'description', 'reference'];
const LIST_KEYS = ['highlights', 'courses', 'keywords', 'roles'];

interface Section {
	readonly entries: ReadonlyMap<string, readonly JsonLeaf[]>;
}

function sectionOf(leaves: readonly JsonLeaf[], name: string): Section {
	const entries = new Map<string, JsonLeaf[]>();
	for (const leaf of leaves) {
		if (leaf.path[0] !== name) continue;
		const index = leaf.path[1] ?? '0';
		const entry = entries.get(index);
		if (entry) entry.push(leaf);
		else entries.set(index, [leaf]);
	}
	return { entries };
}

/** Years from and to, as `2009–2014`; an entry without end goes on. */
function period(value: (key: string) => string): string {
	const start = value('startDate');
	const end = value('endDate');
	if (start === '') return end;
	return `${start} – ${end === '' ? 'present' : end}`;
}

function layEntry(leaves: readonly JsonLeaf[], section: string, writer: TextWriter): void {
	const value = (key: string): string =>
		leaves.find(({ path }) => path.length === 3 && path[2] === key)?.value.trim() ?? '';
	const dates = period(value);
	const line = LINE_KEYS.map(value)
		.filter((part) => part !== '')
		.join(', ');
	const shown =
		section === 'awards' || section === 'publications' ? line : [dates, line].filter((part) => part !== '').join(', ');
	if (shown !== '') {
		writer.open({ kind: 'list-item', depth: 1, sure: true }, false);
		writer.add(shown);
		writer.close(false);
	}
	for (const leaf of leaves) {
		const key = leaf.path[2] ?? '';
		// What others say of them is not their own word.
		if (key === 'reference') writer.open({ kind: 'furniture', reason: 'testimonial' }, false);
		else if (PROSE_KEYS.includes(key)) writer.open({ kind: 'paragraph', sure: true }, false);
		else if (LIST_KEYS.includes(key)) writer.open({ kind: 'list-item', depth: 2, sure: true }, false);
		else continue;
		writer.add(leaf.value);
		writer.close(false);
	}
}

/**
 * Reads a résumé in the JSON Resume schema: its values as data with their places, and the lines that a résumé would
 * show as text. `undefined` for JSON that is none.
 *
 * Contact data (e-mail, phone, street) stay data: no line shows them.
 */
export function readResume(source: string): Draft | undefined {
	let root: unknown;
	const json = source.replace(/^\uFEFF/, ' ');
	try {
		root = JSON.parse(json);
	} catch {
		return undefined;
	}
	if (typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
	if (!['basics', ...SECTIONS.map(([name]) => name)].some((name) => Object.hasOwn(root, name))) return undefined;
	const leaves = jsonLeaves(json).filter(({ value }) => value.trim() !== '');
	const writer = new TextWriter();
	const basics = new Map(
		leaves.flatMap(({ path, value }) =>
			path.length === 2 && path[0] === 'basics' ? [[path[1] ?? '', value] as const] : [],
		),
	);
	const name = basics.get('name')?.trim();
	if (name) {
		writer.open({ kind: 'heading', level: 1, sure: true });
		writer.add(name);
		writer.close(false);
	}
	for (const key of ['label', 'summary']) {
		const words = basics.get(key);
		if (!words) continue;
		writer.open({ kind: 'paragraph', sure: true });
		writer.add(words);
		writer.close();
	}
	for (const [section, heading] of SECTIONS) {
		const { entries } = sectionOf(leaves, section);
		if (entries.size === 0) continue;
		writer.open({ kind: 'heading', level: 2, sure: true });
		writer.add(heading);
		writer.close();
		for (const entry of entries.values()) layEntry(entry, section, writer);
	}
	const data = leaves.map(
		({ path, value, start, end }): DataItem => ({
			format: 'json-resume',
			path,
			value: value.trim(),
			record: 0,
			start,
			end,
		}),
	);
	return { ...writer.finish(), data, ...(name ? { title: name } : {}) };
}
