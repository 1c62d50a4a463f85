import type { FactOf } from '../../model';
import { bounds } from '../dates';
import { node, type Parts, several } from '../graph';
import type { FactMapping, Publication } from '../publication';

/** Beginning and end: a clock time needs a day, and without one it goes into a schedule. */
function times({ date, startTime, endTime, timezone = '' }: FactOf<'event'>, to: Publication): Parts {
	if (startTime && date?.length === 10 && to.date(date) === date) {
		const at = (time: string): string => `${date}T${time}${/^[Z+-]/.test(timezone) ? timezone : ''}`;
		return { startDate: at(startTime), endDate: endTime && endTime > startTime ? at(endTime) : undefined };
	}
	const [startDate, endDate] = (date ?? '').split('/').map((day) => to.date(day.replace('..', '') || undefined));
	const scheduleTimezone = timezone.includes('/') ? timezone : undefined;
	const hours = { startDate, startTime, endTime, scheduleTimezone };
	return { startDate, endDate, eventSchedule: startTime || endTime ? node('Schedule', hours) : undefined };
}

/** An event with the subject's part in it: only what is surely to come in `search`, everything in `linked`. */
export const event: FactMapping<FactOf<'event'>> = (fact, to) => {
	const { role = 'performer', date, price, currency } = fact;
	const { asOf, linked } = to;
	const [first = '', last = ''] = asOf && date ? bounds(date) : [];
	if (!linked && !(asOf && first >= asOf)) return;
	const id = to.id('event', fact.id);
	const url = to.url(fact.url);
	to.works.push(
		node(role === 'competitor' ? 'SportsEvent' : 'Event', {
			'@id': id,
			name: fact.name,
			...times(fact, to),
			location: to.place(fact.place),
			organizer: several([to.organization(fact.organization), role === 'organizer' ? to.subject : undefined]),
			...(role !== 'organizer' && { [role]: to.subject }),
			isAccessibleForFree: fact.free,
			// Nobody can buy a ticket for what is over.
			offers:
				price && currency && !(asOf && last && last < asOf)
					? node('Offer', { price, priceCurrency: currency, url })
					: undefined,
			url,
		}),
	);
	if (role === 'performer') to.say('performerIn', { '@id': id });
};
