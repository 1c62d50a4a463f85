import { webAddress } from './data-claim';
import { type DataNode, itemAt, nodesAt } from './data-node';
import { bodyOf, currency, dateOf, period, type ResumeFact, textOf } from './json-resume-entry';
import { EVENT_ROLES, WORK_ROLES, WORK_TYPES } from './schema-event-work';

/** Lexicon: sorts of project that are events, at which the subject performs unless a role says otherwise. */
const EVENT = /^(?:event|talk|keynote|presentation|lecture|speech|panel)$/i;
/** Lexicon: sorts of project that are software. */
const SOFTWARE =
	/^(?:(?:web|mobile|desktop|open source)[ -])?(?:app(?:lication)?|software|library|framework|package|plug-?in)$/i;
/** Lexicon: sorts of project that the subject belongs to. */
const MEMBERSHIP = /^membership$/i;

/** The first role that is among the known ones; roles are free text in a résumé. */
const roleAmong = <R extends string>(roles: readonly string[], known: readonly R[]): R | undefined =>
	known.find((one) => roles.some((role) => role.toLowerCase() === one));

/**
 * A project of a résumé: an event or a membership where its `type` says so, else a work. Nobody is taken for the author
 * or the founder of what they list: without a role that says so they contributed.
 */
export function resumeProject(node: DataNode): ResumeFact | undefined {
	const main = itemAt(node, 'name');
	if (!main) return undefined;
	const sort = itemAt(node, 'type')?.value.trim() ?? '';
	const roles = nodesAt(node, 'roles').flatMap(({ item }) => (item ? [textOf(item)] : []));
	const name = textOf(main);
	const when = itemAt(node, 'startDate');
	const date = dateOf(when);
	const url = webAddress(itemAt(node, 'url', 'website')?.value);
	const entity = itemAt(node, 'entity');
	if (MEMBERSHIP.test(sort)) {
		const [role] = roles.filter((one) => one.toLowerCase() !== 'member');
		const { dates, slots } = period(node);
		return {
			fact: { kind: 'membership', organization: { name }, ...(role && { role }), ...dates, ...currency(node) },
			main,
			slots,
		};
	}
	const dated = [['date', date ? when : undefined]] as const;
	if (roleAmong(roles, ['founder', 'co-founder']))
		return { fact: { kind: 'founded', organization: { name }, ...(date && { date }) }, main, slots: dated };
	const shared = { name, ...(date && { date }), ...(url && { url }), ...bodyOf(entity) };
	const slots = [
		['date', date ? when : undefined],
		['organization', entity],
	] as const;
	if (EVENT.test(sort))
		return { fact: { kind: 'event', ...shared, role: roleAmong(roles, EVENT_ROLES) ?? 'performer' }, main, slots };
	const type = SOFTWARE.test(sort) ? 'SoftwareApplication' : WORK_TYPES.get(sort);
	const role = roleAmong(roles, WORK_ROLES) ?? 'contributor';
	return { fact: { kind: 'work', ...shared, ...(type && { type }), role }, main, slots };
}
