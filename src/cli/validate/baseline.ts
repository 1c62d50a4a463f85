import { createHash } from 'node:crypto';
import { BiographError, type Finding } from '../../model';

const VERSION = 1;

/** Known findings: file → fingerprint → how many of it. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What stays the same of a finding when lines move: its code, its place without positions in lists, and a digest of
 * what it says, so that no value stands in the baseline.
 */
export function fingerprint({ code, path, args }: Finding): string {
	const place = path.replaceAll(/\/\d+(?=\/|$)/g, '/*');
	const digest = createHash('sha256').update(JSON.stringify(args)).digest('hex').slice(0, 12);
	return `${code} ${place === '' ? '/' : place} ${digest}`;
}

/** How often each fingerprint is found. */
export function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const finding of findings) {
		const key = fingerprint(finding);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

const byName = <V>([a]: readonly [string, V], [b]: readonly [string, V]): number => (a < b ? -1 : a > b ? 1 : 0);

/** A baseline as text: sorted, so that a change of it can be read. */
export function formatBaseline(baseline: Baseline): string {
	const files = [...baseline]
		.sort(byName)
		.map(([file, counts]) => [file, Object.fromEntries([...counts].sort(byName))] as const);
	return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, undefined, '\t')}\n`;
}

/**
 * Reads a baseline file.
 *
 * @throws BiographError `invalid-config` where it is not one
 */
export function parseBaseline(source: string, name: string): Baseline {
	const fail = (why: string): BiographError =>
		new BiographError('invalid-config', `${name}: is no baseline (${why}): write it anew with --update-baseline`);
	let value: unknown;
	try {
		value = JSON.parse(source);
	} catch {
		throw fail('not JSON');
	}
	const { version, files } = (value ?? {}) as { version?: unknown; files?: unknown };
	if (version !== VERSION) throw fail(`version ${VERSION} is expected`);
	if (typeof files !== 'object' || files === null) throw fail('no files');
	const baseline = new Map<string, ReadonlyMap<string, number>>();
	for (const [file, counts] of Object.entries(files)) {
		if (typeof counts !== 'object' || counts === null) throw fail(`of ${file}`);
		const entries = Object.entries(counts as Record<string, unknown>);
		if (!entries.every((entry): entry is [string, number] => Number.isInteger(entry[1]))) throw fail(`of ${file}`);
		baseline.set(file, new Map(entries));
	}
	return baseline;
}

/** The findings that the baseline does not know, and how many it knows. */
export function unknownTo(
	baseline: Baseline,
	file: string,
	findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly known: number } {
	const left = new Map(baseline.get(file));
	if (left.size === 0) return { findings, known: 0 };
	const fresh = findings.filter((finding) => {
		const key = fingerprint(finding);
		const count = left.get(key) ?? 0;
		if (count === 0) return true;
		left.set(key, count - 1);
		return false;
	});
	return { findings: fresh, known: findings.length - fresh.length };
}
