import type { OrganizationMention } from '../../../model';
import type { SlotMatch } from '../../frames/frame';
import type { Read } from '../role/role';

/** The body that a slot holds, with the words that name it. */
export function readOf(found: SlotMatch): Read<OrganizationMention>;
export function readOf(found: SlotMatch | undefined): Read<OrganizationMention> | undefined;
export function readOf(found: SlotMatch | undefined): Read<OrganizationMention> | undefined {
	return found && { value: found.value as OrganizationMention, start: found.start, end: found.valueEnd ?? found.end };
}
