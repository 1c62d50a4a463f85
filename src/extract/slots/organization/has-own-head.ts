import { hasOrganizationHead } from '../../words/organization-type';

/** "Fire and Rescue Services" has its head at the end but is no body without what stands before. */
export const hasOwnHead = (name: readonly string[]): boolean =>
	name.length > 1 && (hasOrganizationHead(name.slice(0, -1)) || hasOrganizationHead(name.slice(-1)));
