// Google's documented features, read as data. Values only: the
// words of the documentation are not repeated here, its pages are named.
import type { GoogleEntry } from '../entry';
import { articleEntries } from './article';
import { breadcrumbEntries } from './breadcrumb';
import { discussionForumEntries } from './discussion-forum';
import { eventEntries } from './event';
import { imageEntries } from './image';
import { jobPostingEntries } from './job-posting';
import { localBusinessEntries } from './local-business';
import { organizationEntries } from './organization';
import { productEntries } from './product';
import { profilePageEntries } from './profile-page';
import { qaPageEntries } from './qa-page';
import { reviewEntries } from './review';
import { workEntries } from './works';

/** Every entry, a feature after the other; the more general comes first. */
export const googleEntries: readonly GoogleEntry[] = [
	...profilePageEntries,
	...organizationEntries,
	...localBusinessEntries,
	...eventEntries,
	...articleEntries,
	...discussionForumEntries,
	...breadcrumbEntries,
	...qaPageEntries,
	...reviewEntries,
	...productEntries,
	...jobPostingEntries,
	...workEntries,
	...imageEntries,
];
