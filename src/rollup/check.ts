import { messageOf } from '../report';
import { checkPublished } from '../validate/check-published';
import type { BiographPluginOptions } from './options';

const GRAVE = { error: ['error'], warning: ['error', 'warning'], never: [] } as const;

/**
 * Validates a page's markup, its visible text too.
 *
 * @param file the biography's path, for messages
 * @param options the plugin's
 * @returns warnings of one line each
 * @throws Error where a finding is as grave as `failOn`
 */
export function checkPage(
	html: string,
	page: string,
	file: string,
	{ failOn = 'error', profile }: Pick<BiographPluginOptions, 'failOn' | 'profile'>,
): readonly string[] {
	const findings = checkPublished(html, profile, { mediaType: 'text/html', file: page });
	const say = (finding: (typeof findings)[number]): string =>
		`${page} (${file}): ${messageOf(finding)} [${finding.code}]`;
	const grave = findings.filter(({ severity }) => (GRAVE[failOn] as readonly string[]).includes(severity));
	if (grave.length > 0) {
		throw Object.assign(new Error(grave.map(say).join('\n')), { code: 'invalid-markup', id: file, plugin: 'biograph' });
	}
	return findings.filter(({ severity }) => severity !== 'info').map(say);
}
