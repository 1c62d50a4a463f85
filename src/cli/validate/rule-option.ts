import { BiographError, type Severity } from '../../model';
import type { Adjustments } from './settings';

const RULE = /^(?:(.+):)?([a-z]+(?:\/[a-z-]+)?)=(off|info|warning|error)$/;

/**
 * `--rule` of the command line: `google=off`, `values/url=info`, `blog/**:google=off`.
 *
 * @throws BiographError `invalid-option` for anything else
 */
export function ruleOption(option: string): { readonly files: readonly string[] } & Adjustments {
	const [, glob, code, severity] = RULE.exec(option) ?? [];
	if (code === undefined) {
		throw new BiographError(
			'invalid-option',
			`--rule ${option}: write it as values/url=off, google=info or 'blog/**:page=off' (off, info, warning, error)`,
		);
	}
	return { files: [glob ?? '**'], rules: { [code]: severity as Severity | 'off' } };
}
