import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBiography } from '../../src/file';
import { publish } from '../../src/publish';
import { read } from '../../src/read';
import { validate } from '../../src/validate';

const folder = 'examples/heydari';
const file = join(folder, 'alison-heydari.biography.yaml');
const biography = parseBiography(readFileSync(file, 'utf8'), { file });

test('the biography is reviewed: signed, with nothing left undecided', () => {
	expect(biography.reviewed?.by).toBeTruthy();
	expect(biography.facts.filter(({ status }) => status === 'proposed')).toEqual([]);
});

test('each of its facts quotes the texts where its evidence says', () => {
	const documents = new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => [
				name.replace('.txt', ''),
				read(readFileSync(join(folder, name), 'utf8'), { mediaType: 'text/plain' }),
			]),
	);
	const evidence = biography.facts.flatMap((fact) => fact.evidence);
	expect(evidence.length).toBeGreaterThan(50);
	expect(evidence.filter((e) => documents.get(e.source)?.[e.layer].slice(e.start, e.end) !== e.quote)).toEqual([]);
});

test.each(['search', 'linked'] as const)('what is published as %s is what the file says, and valid', (profile) => {
	const published = readFileSync(join(folder, 'published', `${profile}.jsonld`), 'utf8');
	const { graph } = profile === 'linked' ? publish(biography, { profile }) : publish(biography, { profile });
	expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(graph)));
	const { findings } = validate(published, { mediaType: 'application/ld+json' });
	expect(findings.filter(({ code, severity }) => severity !== 'info' && !code.startsWith('google/'))).toEqual([]);
});
