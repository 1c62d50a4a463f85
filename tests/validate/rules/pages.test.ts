import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model';
import { messageOf } from '../../../src/report';
import { rules, type ValidateOptions, validate } from '../../../src/validate';

const FOLDER = 'docs/rules';
/** Every rule speaks of these where they apply, whatever an example is about. */
const ASIDE = new Set(['google/missing-recommended', 'page/not-shown']);

const pages = readdirSync(FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => readdirSync(`${FOLDER}/${name}`).map((file) => `${name}/${file.replace(/\.md$/, '')}`));

function pageOf(code: string): string {
	return readFileSync(`${FOLDER}/${code}.md`, 'utf8');
}

/** The example below a heading: its language and text. */
function example(page: string, heading: 'Bad' | 'Good'): { language: string; text: string } | undefined {
	const match = new RegExp(`^## ${heading}\\n\\n\`\`\`(\\w+)\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(page);
	return match ? { language: match[1] ?? '', text: match[2] ?? '' } : undefined;
}

/** The provenance document that both examples of a page are checked against. */
const provenanceOf = (code: string): string | undefined =>
	/^## Provenance document\n\n```json\n([\s\S]*?)\n```/m.exec(pageOf(code))?.[1];

function findingsOf({ language, text }: { language: string; text: string }, code: string): readonly Finding[] {
	const options: ValidateOptions = {
		mediaType: language === 'html' ? 'text/html' : 'application/ld+json',
		...(code.startsWith('privacy/') ? { privacy: true } : {}),
		...(code === 'vocabulary/pending' ? { pending: true } : {}),
		...(code.startsWith('provenance/') ? { provenance: provenanceOf(code) ?? '' } : {}),
	};
	return validate(text, options).findings;
}

const codesOf = (...example: Parameters<typeof findingsOf>): Set<string> =>
	new Set(findingsOf(...example).map((finding) => finding.code));

const others = (codes: ReadonlySet<string>, code: string): string[] =>
	[...codes].filter((found) => found !== code && !ASIDE.has(found));

describe('the pages of the rules', () => {
	it('are one for each rule and no more', () => {
		expect(pages.sort()).toEqual(rules.map(({ code }) => code as string).sort());
	});

	it('are all in the index, with what the rule wants', () => {
		const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
		for (const { code, severity, summary } of rules) {
			expect(index).toContain(`| [${code}](${code}.md) | ${severity} | ${summary} |`);
		}
	});

	for (const { code, severity, summary, source } of rules) {
		if (!existsSync(`${FOLDER}/${code}.md`)) continue;
		describe(code, () => {
			const page = pageOf(code);

			it('says what the rule says of itself, and where it comes from', () => {
				expect(page.startsWith(`# ${code}\n\n${summary}\n`)).toBe(true);
				expect(page).toContain(`| Severity | ${severity} |`);
				expect(page).toContain(`| Source | [${source.title}](${source.url}), ${source.date} |`);
				expect(source.date).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
			});

			it('is right about the bad example: this finding and no other', () => {
				const bad = example(page, 'Bad') ?? { language: 'json', text: deep() };
				const codes = codesOf(bad, code);
				expect([...codes]).toContain(code);
				expect(others(codes, code)).toEqual([]);
			});

			it('has a message of one printable line', () => {
				const bad = example(page, 'Bad') ?? { language: 'json', text: deep() };
				for (const finding of findingsOf(bad, code)) {
					const message = messageOf(finding);
					expect(message).toMatch(/^[^\p{Cc}\p{Cs}]{10,400}$/u);
					expect(message).not.toMatch(/undefined|NaN|\[object|[.]$/);
				}
			});

			it('is right about the good example: nothing to say', () => {
				const good = example(page, 'Good');
				expect(good).toBeDefined();
				if (!good) return;
				const codes = codesOf(good, code);
				expect([...codes]).not.toContain(code);
				expect(others(codes, code)).toEqual([]);
			});
		});
	}

	it('shows both sides on every page but that of markup too deep to be shown', () => {
		const without = pages.filter((code) => !example(pageOf(code), 'Bad'));
		expect(without).toEqual(['syntax/too-deep']);
	});
});

function deep(): string {
	const depth = 50_000;
	const open = '{"@type":"Person","name":"Ines","knows":';
	return `{"@context":"https://schema.org",${open.slice(1)}${open.repeat(depth)}{}${'}'.repeat(depth + 1)}`;
}
