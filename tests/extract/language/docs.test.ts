import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Frame, type Lexicons } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

const page = readFileSync('docs/extraction.md', 'utf8');
const blocks = [...page.matchAll(/```facts\n([\s\S]*?)```/g)].map((match) => match[1] as string);

/** A fact as the page writes it: kind and properties, organisations and places by name. */
const written = (fact: ClaimFact, keys: readonly string[]): string =>
	[
		fact.kind,
		...keys.flatMap((key) => {
			const value = (fact as unknown as Record<string, unknown>)[key];
			return value === undefined ? [] : [`${key}=${(value as { name?: string }).name ?? value}`];
		}),
	].join(' ');

describe('the page on extraction', () => {
	it('has examples', () => {
		expect(blocks.length).toBeGreaterThan(10);
	});

	it.each(blocks)('is right about:\n%s', (block) => {
		const lines = block.trim().split('\n');
		const text = lines.filter((line) => !line.startsWith('→')).join('\n');
		const facts = extract(read(text), { subject: 'Mara Quill' }).map((claim) => claim.fact);
		for (const line of lines.filter((row) => row.startsWith('→')).map((row) => row.slice(2))) {
			const [first = '', kind = '', needs] = line.split(' ');
			if (first === 'nothing') {
				expect(facts.filter((fact) => fact.kind === kind && (needs === undefined || needs in fact))).toEqual([]);
				continue;
			}
			const keys = [...line.matchAll(/ (\w+)=/g)].map((match) => match[1] as string);
			expect(facts.map((fact) => written(fact, keys))).toContain(line);
		}
		// Nothing else of the kinds that the block lists, up to other properties of the same facts.
		const listed = lines.filter((row) => row.startsWith('→') && !row.startsWith('→ nothing'));
		const kinds = new Set(listed.map((row) => row.split(' ')[1]));
		for (const kind of kinds) {
			if (kind === 'position' || kind === 'birth') continue;
			const found = new Set(
				facts
					.filter((fact) => fact.kind === kind)
					.map((fact) => written(fact, ['name', 'organization', 'country', 'date', 'value'])),
			);
			expect(found.size).toBe(listed.filter((row) => row.split(' ')[1] === kind).length);
		}
	});

	it('shows how frames of one’s own work', () => {
		const keeper: Frame = {
			name: 'position/kept',
			kind: 'position',
			date: 'start',
			fact: { title: 'keeper' },
			patterns: ['<subject> @keep <organization>'],
		};
		const lexicons: Lexicons = { verbs: { keep: ['tend', 'look after'] } };
		const claims = extract(read('Mara Quill tended the Tallow Lighthouse Museum from 1990 to 1995.'), {
			subject: 'Mara Quill',
			frames: [keeper],
			lexicons: [lexicons],
		});
		expect(claims.find((claim) => claim.frame === 'position/kept')?.fact).toMatchObject({
			title: 'keeper',
			organization: { name: 'Tallow Lighthouse Museum' },
			start: '1990',
			end: '1995',
		});
	});

	it('shows that a register makes names known', () => {
		const register = { organizations: [{ name: 'The Bothy', type: 'Museum' as const }] };
		const found = (options: object) =>
			extract(read('Mara Quill joined the Bothy in 2001.'), { subject: 'Mara Quill', ...options })
				.map((claim) => claim.fact)
				.flatMap((fact) => (fact.kind === 'position' ? [fact.organization?.type] : []));
		expect(found({ register })).toEqual(['Museum']);
		expect(found({})).not.toContain('Museum');
	});
});
