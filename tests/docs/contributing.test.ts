import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
}

test('every dependency has its reason in CONTRIBUTING.md', () => {
	const { dependencies, devDependencies }: Package = JSON.parse(readFileSync('package.json', 'utf8'));
	const page = readFileSync('CONTRIBUTING.md', 'utf8');
	const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
		(name) => !name.startsWith('@types/'),
	);
	expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
