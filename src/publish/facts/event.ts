import { edtfBefore, edtfRange, type FactOf } from '../../model';
import { add, type GraphValue, type OpenNode } from '../graph';
import { type FactMapping, type Publication, safeUrl } from '../publication';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether the whole of the event's date is on or after the day of publishing; without that day, nothing is. */
function isComing({ date }: FactOf<'event'>, { settings: { asOf } }: Publication): boolean {
	if (date === undefined || asOf === undefined) return false;
	const when = edtfRange(date);
	const today = edtfRange(asOf);
	return when !== undefined && today !== undefined && when.from >= today.from;
}

/** Beginning and end: a clock time needs a day, and without one it goes into a schedule. */
function addTimes(node: OpenNode, fact: FactOf<'event'>, to: Publication): void {
	const { date, startTime, endTime, timezone } = fact;
	const offset = timezone && /^(?:Z|[+-]\d\d:\d\d)$/.test(timezone) ? timezone : '';
	if (date !== undefined && DAY.test(date) && startTime !== undefined) {
		to.date(date);
		node.startDate = `${date}T${startTime}${offset}`;
		if (endTime !== undefined && endTime >= startTime) node.endDate = `${date}T${endTime}${offset}`;
		return;
	}
	const [first, last] = date?.includes('/') ? date.split('/') : [date];
	add(node, 'startDate', first === '' || first === '..' ? undefined : to.date(first));
	add(node, 'endDate', last === undefined || last === '' || last === '..' ? undefined : to.date(last));
	if (startTime !== undefined || endTime !== undefined) {
		const schedule: OpenNode = { '@type': 'Schedule' };
		add(schedule, 'startDate', node.startDate as GraphValue | undefined);
		add(schedule, 'startTime', startTime);
		add(schedule, 'endTime', endTime);
		add(schedule, 'scheduleTimezone', timezone?.includes('/') ? timezone : undefined);
		add(node, 'eventSchedule', schedule);
	}
}

/** An event with the subject's part in it: only what is to come in `search`, everything in `linked`. */
export const event: FactMapping<FactOf<'event'>> = (fact, to) => {
	if (!to.linked && !isComing(fact, to)) return;
	const { role = 'performer', price, currency } = fact;
	const { asOf } = to.settings;
	const node: OpenNode = {
		'@type': role === 'competitor' ? 'SportsEvent' : 'Event',
		'@id': to.id('event', fact.id),
		name: fact.name,
	};
	addTimes(node, fact, to);
	add(node, 'location', to.place(fact.place));
	add(node, 'organizer', to.organization(fact.organization));
	add(node, role, to.subject);
	add(node, 'isAccessibleForFree', fact.free);
	const isOver = asOf !== undefined && fact.date !== undefined && edtfBefore(fact.date, asOf);
	if (price !== undefined && currency !== undefined && !isOver) {
		const offer: OpenNode = { '@type': 'Offer', price, priceCurrency: currency };
		add(offer, 'url', safeUrl(fact.url, 'url', to));
		add(node, 'offers', offer);
	}
	add(node, 'url', safeUrl(fact.url, 'url', to));
	if (role === 'performer') add(to.person, 'performerIn', { '@id': node['@id'] as string });
	to.works.push(node);
};
