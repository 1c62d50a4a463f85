// Google's documented features for pages about people, organisations and events, read as data. Values only: the
// words of the documentation are not repeated here, its pages are named.
import type { GoogleEntry } from '../entry';
import { articleEntries } from './article';
import { breadcrumbEntries } from './breadcrumb';
import { eventEntries } from './event';
import { imageEntries } from './image';
import { localBusinessEntries } from './local-business';
import { organizationEntries } from './organization';
import { profilePageEntries } from './profile-page';
import { qaPageEntries } from './qa-page';

/** Every entry, a feature after the other; the more general comes first. */
export const googleEntries: readonly GoogleEntry[] = [
	...profilePageEntries,
	...organizationEntries,
	...localBusinessEntries,
	...eventEntries,
	...articleEntries,
	...breadcrumbEntries,
	...qaPageEntries,
	...imageEntries,
];
