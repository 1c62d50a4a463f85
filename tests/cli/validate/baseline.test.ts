import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bad, folderOf, good, page, validateIn } from './command';

const site = (): string =>
	folderOf({ 'a.html': page(bad), 'b.html': page({ ...bad, jobTitel: 'Secret value' }), 'c.html': page(good) });
const update = ['.', '--baseline', 'known.json', '--update-baseline'];
const check = ['.', '--baseline', 'known.json', '--quiet'];

it('an old site can start today: what is known does not count, what is new does', async () => {
	const folder = site();
	expect((await validateIn(folder, ['.'])).code).toBe(1);
	const written = await validateIn(folder, update);
	expect([written.code, written.out]).toEqual([0, '']);
	const { code, out } = await validateIn(folder, check);
	expect(code).toBe(0);
	expect(out).toMatch(/^0 errors, 0 warnings, \d+ known from the baseline in 3 files/);
	writeFileSync(join(folder, 'c.html'), page(bad));
	const after = await validateIn(folder, check);
	expect(after.code).toBe(1);
	expect(after.out).toContain('c.html');
	expect(after.out).not.toContain('a.html');
});

it('knows a finding again when lines move and items change places, not when its value changes', async () => {
	const folder = folderOf({ 'a.jsonld': JSON.stringify([bad, good]) });
	await validateIn(folder, update);
	writeFileSync(join(folder, 'a.jsonld'), JSON.stringify([good, bad], undefined, 4));
	expect((await validateIn(folder, check)).code).toBe(0);
	writeFileSync(join(folder, 'a.jsonld'), JSON.stringify([good, { ...good, jobTitl: 'Curator' }]));
	expect((await validateIn(folder, check)).code).toBe(1);
});

it('counts: a second finding of a known kind is new', async () => {
	const folder = folderOf({ 'a.jsonld': JSON.stringify([bad]) });
	await validateIn(folder, update);
	writeFileSync(join(folder, 'a.jsonld'), JSON.stringify([bad, bad]));
	const { code, out } = await validateIn(folder, check);
	expect(code).toBe(1);
	expect(out).toContain('1 error,');
});

it('holds no value of the site, is sorted, and is the same when written again', async () => {
	const folder = site();
	await validateIn(folder, update);
	const text = readFileSync(join(folder, 'known.json'), 'utf8');
	expect(text).not.toContain('Secret value');
	const files = Object.keys(JSON.parse(text).files);
	expect(files).toEqual([...files].sort());
	await validateIn(folder, update);
	expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
});

it('is written to biograph.baseline.json where no name is given', async () => {
	const folder = site();
	const { err } = await validateIn(folder, ['.', '--update-baseline']);
	expect(err).toContain('biograph.baseline.json: ');
	expect(JSON.parse(readFileSync(join(folder, 'biograph.baseline.json'), 'utf8')).version).toBe(1);
});
