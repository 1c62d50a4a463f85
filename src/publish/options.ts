import { BiographError, type Biography, isPlainDate, KIND_PRIVACY, PROFILE_PROPERTIES } from '../model';

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
	readonly page: string | undefined;
	readonly pageType: PageType;
	/** What organisation ids are put behind: the site, else the page, else nothing. */
	readonly base: string;
	readonly site: string | undefined;
	readonly include: ReadonlySet<string>;
	readonly asOf: string | undefined;
	readonly proposed: boolean;
}

const NAMES: readonly string[] = [
	...Object.entries(KIND_PRIVACY).flatMap(([kind, privacy]) => [kind, ...privacy.properties]),
	...PROFILE_PROPERTIES,
	'B',
	'C',
	'all',
];
const PAGE_TYPES: readonly string[] = ['ProfilePage', 'AboutPage', 'WebPage'];

/** Edit distance of two short words (Wagner and Fischer), for the nearest known name. */
function distance(one: string, other: string): number {
	let row = [...other, ''].map((_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

function nearest(name: string, known: readonly string[]): string {
	const wanted = name.slice(0, 40).toLowerCase();
	return known.reduce((best, one) =>
		distance(wanted, one.toLowerCase()) < distance(wanted, best.toLowerCase()) ? one : best,
	);
}

function address(name: string, value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	if (!/^https?:\/\/[^\s<>"/?#][^\s<>"]*$/.test(value)) {
		throw new BiographError('invalid-url', `${name} "${value}" is not an address: give one that starts with https://`);
	}
	const [start = ''] = value.split('#', 1);
	return /^https?:\/\/[^/?]+$/.test(start) ? `${start}/` : start;
}

function oneOf(option: string, value: string, known: readonly string[]): void {
	if (!known.includes(value)) {
		throw new BiographError(
			'invalid-option',
			`${option} "${value}" is not known: did you mean "${nearest(value, known)}"?`,
		);
	}
}

/**
 * Checks the options of `publish` and fills in what the biography says itself.
 *
 * @throws BiographError `invalid-option` or `invalid-url`, naming the nearest known name
 */
export function settingsOf(biography: Biography, options: PublishOptions): Settings {
	const { profile = 'search', pageType = 'ProfilePage', include = [], proposed = false } = options;
	const asOf = options.asOf ?? biography.asOf;
	oneOf('profile', profile, ['search', 'linked']);
	oneOf('page type', pageType, PAGE_TYPES);
	for (const name of include) oneOf('include', name, NAMES);
	if (asOf !== undefined && !isPlainDate(asOf)) {
		throw new BiographError('invalid-option', `as-of "${asOf}" is not a day: write it as 2025-01-31`);
	}
	const page = address('page', options.page ?? biography.page);
	const site = address('site', options.site ?? biography.site);
	return {
		linked: profile === 'linked',
		page,
		pageType,
		base: site ?? page ?? '',
		site,
		include: new Set(include),
		asOf,
		proposed,
	};
}
