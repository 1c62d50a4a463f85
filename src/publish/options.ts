import type { Biography } from '../model';
import { BiographError, type BiographErrorCode } from '../model/error';
import { KIND_PRIVACY, PROFILE_PROPERTIES } from '../model/privacy';

/** The type of the page that carries the markup. `ProfilePage` is for a person writing on their own site. */
export type PageType = 'ProfilePage' | 'AboutPage' | 'WebPage';

/** How to publish a biography. What is absent is taken from the biography where it has a field for it. */
export interface PublishOptions {
	/** `search`: plain values and what is current, for search engines. `linked`: everything, with roles and dates. */
	readonly profile?: 'search' | 'linked';
	/** Address of the page that carries the markup; without it there is no page node. */
	readonly page?: string;
	/** `ProfilePage` when absent. */
	readonly pageType?: PageType;
	/** Address of the site, so that an organisation has the same `@id` on each of its pages. */
	readonly site?: string;
	/** Names of properties (`birthDate`) or kinds (`relative`) to publish of a living person, or `B`, `C`, `all`. */
	readonly include?: readonly string[];
	/** The day, as `2025-01-31`, by which upcoming, living and current are judged. */
	readonly asOf?: string;
	/** Whether to publish facts that nobody has accepted yet. Default false. */
	readonly proposed?: boolean;
}

/** The options with the biography's own fields filled in, checked. */
export interface Settings {
	readonly linked: boolean;
	readonly page?: string;
	readonly pageType: PageType;
	readonly site?: string;
	readonly include: readonly string[];
	readonly asOf?: string;
	readonly proposed: boolean;
}

function refuse(code: BiographErrorCode, option: string, value: string, advice: string): never {
	throw new BiographError(code, `${option} "${value}" is not ${advice}`);
}

/** How many letters only one of two names has: enough to mend a slip. */
function difference(name: string, other: string): number {
	const [one, two] = [name.toLowerCase(), other.toLowerCase()];
	return [...(one + two)].filter((letter) => one.includes(letter) !== two.includes(letter)).length;
}

function check(option: string, value: string, known: readonly string[]): void {
	if (known.includes(value)) return;
	const [nearest = ''] = [...known].sort((one, other) => difference(one, value) - difference(other, value));
	const isNear = difference(nearest, value) < value.length / 2;
	refuse(
		'invalid-option',
		option,
		value,
		`known: ${isNear ? `did you mean "${nearest}"?` : `give ${[...new Set(known)].join(', ')}`}`,
	);
}

function address(option: string, value: string | undefined): string | undefined {
	if (value === undefined) return;
	const [, host = '', path] =
		/^(https?:\/\/[^\s<>"/?#]+)([/?][^\s<>"#]*)?(#|$)/.exec(value) ??
		refuse('invalid-url', option, value, 'an address: give one that starts with https://');
	return host + (path || '/');
}

/**
 * Checks the options of `publish` and fills in what the biography says itself.
 *
 * @throws BiographError `invalid-option` or `invalid-url`, naming the nearest known name
 */
export function settingsOf(biography: Biography, options: PublishOptions): Settings {
	const { profile = 'search', pageType = 'ProfilePage', include = [], proposed = false } = options;
	const asOf = options.asOf ?? biography.asOf;
	check('profile', profile, ['search', 'linked']);
	check('page-type', pageType, ['ProfilePage', 'AboutPage', 'WebPage']);
	for (const name of include) {
		const kinds = Object.entries(KIND_PRIVACY).join(' ').replaceAll(/,. /g, ' ');
		check('include', name, `${kinds} ${PROFILE_PROPERTIES} B C all`.split(' '));
	}
	// What is no day of the calendar comes back as another day or as nothing.
	if (asOf && new Date(asOf).toJSON()?.slice(0, 10) !== asOf)
		refuse('invalid-option', 'as-of', asOf, 'a day: write it as 2025-01-31');
	return {
		linked: profile === 'linked',
		page: address('page', options.page ?? biography.page),
		pageType,
		site: address('site', options.site ?? biography.site),
		include,
		asOf,
		proposed,
	};
}
