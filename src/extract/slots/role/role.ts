import type { OrganizationMention, PlaceMention } from '../../../model';
import type { When } from '../../frames/frame';
import type { TitleSort } from './title-head';

/** Something read from tokens `start` to `end`. */
export interface Read<T> {
	readonly value: T;
	readonly start: number;
	readonly end: number;
}

/** One post, membership or founding out of an enumeration of them. */
export interface Role {
	readonly sort: TitleSort;
	readonly title: Read<string>;
	readonly head: string;
	readonly article?: string;
	readonly organization?: Read<OrganizationMention>;
	readonly place?: Read<PlaceMention>;
	readonly when?: When;
	/** What "current" or "former" before the title says. */
	readonly current?: boolean;
	/** Whether "former" stands before an earlier post of the list and may reach to this: "a former mayor of A, and chair of B". */
	readonly unsure?: boolean;
	/** For how many years, where the words say so: "a position he held for two years". */
	readonly years?: number;
	/** Whether "of the company" follows: a body that the text has named before. */
	readonly back?: boolean;
	/** Whether the title has a complement of its own: "of law". */
	readonly complement?: boolean;
}
