import type { DataItem } from '../../model';
import type { TextWriter } from '../text-writer';
import { renderMarkdown } from './render-markdown';

/** Keys of front matter whose prose a site lays out as text, and keys of the short lines that it puts above. */
const PROSE_KEYS =
	/^(?:bio|biography|about|about_?me|profile|long_?bio|full_?bio|short_?bio|description|content|body|text|story|intro|introduction|abstract|details)(?:_?(?:text|html|md|markdown|en))?$/i;
const NAME_KEYS = [
	['name'],
	['fullName'],
	['full_name'],
	['title'],
	['firstName', 'lastName'],
	['first_name', 'last_name'],
	['firstname', 'lastname'],
];
const LINE_KEYS = [
	'honorific',
	'role',
	'position',
	'job',
	'jobTitle',
	'job_title',
	'jobtitle',
	'subtitle',
	'title',
	'tagline',
	'description',
	'affiliation',
	'company',
	'organization',
	'organisation',
	'employer',
];
const FEWEST_WORDS = 12;

const isProse = (value: string): boolean =>
	value.split(/\s/, FEWEST_WORDS + 4).filter((word) => word !== '').length >= FEWEST_WORDS && /[.!?]/.test(value);

/**
 * Lays out the biographies that stand in front matter, where sites keep those of teams and speakers: under each
 * record's name its short lines, then its prose. What a page's reader sees of the data, the rest stays data.
 */
export function layFrontProse(items: readonly DataItem[], writer: TextWriter): void {
	const records = new Map<string, Map<string, string>>();
	for (const { path, value } of items) {
		const key = path.at(-1) ?? '';
		const owner = path.slice(0, -1).join('\u0000');
		const record = records.get(owner) ?? new Map<string, string>();
		if (!record.has(key)) record.set(key, value);
		records.set(owner, record);
	}
	for (const record of records.values()) {
		const prose = [...record].filter(([key, value]) => PROSE_KEYS.test(key) && isProse(value));
		if (prose.length === 0) continue;
		const nameKeys = NAME_KEYS.find((keys) => keys.every((key) => record.has(key))) ?? [];
		const name = nameKeys.map((key) => record.get(key)).join(' ');
		if (name !== '') {
			writer.open({ kind: 'heading', level: 2, sure: true });
			writer.add(name);
			writer.close(false);
		}
		for (const key of LINE_KEYS) {
			const line = record.get(key);
			if (line === undefined || nameKeys.includes(key) || prose.some(([one]) => one === key) || line.length > 160)
				continue;
			writer.open({ kind: 'paragraph', sure: true }, false);
			writer.add(line);
			writer.close(false);
		}
		for (const [, value] of prose) renderMarkdown(value, writer, 2, 1);
	}
}
