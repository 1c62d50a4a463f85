import type { Finding } from '../model';

const GRAVE: Readonly<Record<string, readonly Finding['severity'][]>> = {
	error: ['error'],
	warning: ['error', 'warning'],
	never: [],
};

/** Whether findings are as grave as `--fail-on` says. */
export function fails(findings: readonly Finding[], failOn: string | undefined): boolean {
	return findings.some((finding) => GRAVE[failOn ?? 'never']?.includes(finding.severity));
}
