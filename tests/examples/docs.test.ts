import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BiographPluginOptions } from '../../src/rollup';

const text = readFileSync('docs/frameworks.md', 'utf8');

test('every link of docs/frameworks.md leads somewhere', () => {
	const targets = [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map((match) => match[1]!);
	expect(targets.length).toBeGreaterThan(4);
	expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

test('every option of the plugin is in docs/frameworks.md', () => {
	const options = {
		profile: 1,
		pageType: 1,
		site: 1,
		include: 1,
		asOf: 1,
		proposed: 1,
		pages: 1,
		pageUrl: 1,
		register: 1,
		inject: 1,
		provenance: 1,
		failOn: 1,
	} satisfies Record<Exclude<keyof BiographPluginOptions, 'root'>, 1>;
	expect(Object.keys(options).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
