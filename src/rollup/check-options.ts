import { closest, distance } from 'fastest-levenshtein';
import { BiographError, type Biography } from '../model';
import { settingsOf } from '../publish/options';
import type { BiographPluginOptions } from './options';

/** The options of the plugin. */
const KNOWN: { readonly [K in keyof Required<BiographPluginOptions>]: true } = {
	profile: true,
	pageType: true,
	site: true,
	include: true,
	asOf: true,
	proposed: true,
	pages: true,
	pageUrl: true,
	register: true,
	inject: true,
	provenance: true,
	failOn: true,
	root: true,
};
const FAIL_ON = ['error', 'warning', 'never'];

/**
 * Checks the options of the plugin before anything is built.
 *
 * @throws BiographError `invalid-option` or `invalid-url`, naming the nearest known name
 */
export function checkOptions(options: BiographPluginOptions): void {
	const known = Object.keys(KNOWN);
	for (const name of Object.keys(options)) {
		if (known.includes(name)) continue;
		const near = closest(name, known);
		throw new BiographError(
			'invalid-option',
			`option "${name}" is not known: ${distance(name, near) <= 2 ? `did you mean "${near}"?` : `give ${known.join(', ')}`}`,
		);
	}
	const { failOn = 'error' } = options;
	if (!FAIL_ON.includes(failOn))
		throw new BiographError('invalid-option', `failOn "${failOn}" is not known: give ${FAIL_ON.join(', ')}`);
	const { profile, pageType, site, include, asOf } = options;
	settingsOf({} as Biography, {
		...(profile !== undefined && { profile }),
		...(pageType !== undefined && { pageType }),
		...(site !== undefined && { site }),
		...(include !== undefined && { include }),
		...(asOf !== undefined && { asOf }),
	});
}
