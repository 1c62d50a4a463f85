import { hasOrganizationHead } from '../words/organization-type';

/** "created Low Tide for the Salt Ballet": what was made, and for a body that is another's. */
export function isMadeFor(name: string): boolean {
	const [made = '', ...bodies] = name.split(' for ');
	const last = bodies.at(-1)?.replace(/^the /, '').split(' ') ?? [];
	return last.length > 1 && hasOrganizationHead(last) && !hasOrganizationHead(made.split(' '));
}
