import { readFileSync } from 'node:fs';
// @ts-expect-error: the table comes without types
import replacements from '../node_modules/@sindresorhus/transliterate/replacements.js';

/** What letters of other scripts are in a slug: path → content. */
export function transliteration(): Record<string, string> {
	const { version } = JSON.parse(readFileSync('node_modules/@sindresorhus/transliterate/package.json', 'utf8'));
	const byLatin = new Map<string, string[]>();
	for (const [letters, latin] of replacements as ReadonlyMap<string, string>) {
		// What is left of an accented letter without its accents needs no row, nor does what no slug can hold.
		if (
			latin ===
			letters
				.normalize('NFD')
				.replace(/\p{Diacritic}/gu, '')
				.normalize()
		)
			continue;
		if (latin !== '' && !/[a-z0-9]/i.test(latin)) continue;
		const known = byLatin.get(latin.toLowerCase()) ?? [];
		byLatin.set(latin.toLowerCase(), known);
		known.push(letters);
	}
	const rows = [...byLatin].map((row) => row.flat().join(' ')).sort();
	return {
		'src/model/transliteration.generated.ts': `// Generated from @sindresorhus/transliterate ${version} (MIT) by scripts/generate.ts. Do not edit.

/** Rows of what stands in a slug and the letters that it stands for. */
export const TRANSLITERATION =
	${JSON.stringify(rows.join('\n'))};
`,
	};
}
