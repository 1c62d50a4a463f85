import type { Entity, LiteralValue } from '../../../markup';
import { edtfRange } from '../../../model';
import { readIsoDate } from '../values/iso-date';

/** The first and last moment that a date may mean, as milliseconds of a clock without zones; infinite where open. */
export interface Moment {
	readonly value: LiteralValue;
	readonly from: number;
	readonly to: number;
	/** Whether the zone is known: then the moments are those of UTC. */
	readonly zoned: boolean;
	/** Whether a time of day is given. */
	readonly timed: boolean;
}

const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';
const full =
	/^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[Tt](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/** The moments that the values of a property mean; what is no date is left out. */
export function momentsOf(entity: Entity, property: string): readonly Moment[] {
	const found: Moment[] = [];
	for (const { name, schema, values } of entity.properties) {
		if (!schema || name !== property) continue;
		for (const value of values) {
			const moment = value.kind === 'text' || value.kind === 'number' ? momentOf(value) : undefined;
			if (moment) found.push(moment);
		}
	}
	return found;
}

function momentOf(value: LiteralValue): Moment | undefined {
	const text = (value.content ?? value.text).trim();
	if (value.datatype === edtf) {
		const range = edtfRange(text);
		if (!range) return undefined;
		return { value, from: ofDay(range.from, false), to: ofDay(range.to, true), zoned: false, timed: false };
	}
	const match = full.exec(text);
	if (!match || readIsoDate(text)?.impossible !== undefined) return undefined;
	const [year, month, day] = [Number(match[1]), match[2], match[3]];
	if (match[4] === undefined) {
		const from = utc(year, Number(month ?? 1), Number(day ?? 1), 0, 0, 0);
		const next =
			day !== undefined
				? from + dayLength
				: month !== undefined
					? utc(year, Number(month) + 1, 1, 0, 0, 0)
					: utc(year + 1, 1, 1, 0, 0, 0);
		return { value, from, to: next - 1, zoned: false, timed: false };
	}
	const zone = match[7];
	const offset = !zone || /z/i.test(zone) ? 0 : zoneOffset(zone);
	const from =
		utc(year, Number(month), Number(day), Number(match[4]), Number(match[5] ?? 0), Number(match[6] ?? 0)) - offset;
	const length = match[5] === undefined ? 3_600_000 : match[6] === undefined ? 60_000 : 1000;
	return { value, from, to: from + length - 1, zoned: zone !== undefined, timed: true };
}

const dayLength = 86_400_000;

// Date.UTC is arithmetic: it reads neither the clock nor the zone. It takes years below 100 for those of 1900.
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
	const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
	date.setUTCFullYear(year + date.getUTCFullYear() - 2000);
	return date.getTime();
}

/** A day as edtfRange has it (YYYYMMDD) as a moment. */
function ofDay(day: number, end: boolean): number {
	if (!Number.isFinite(day)) return day;
	const year = Math.floor(day / 10_000);
	const rest = day - year * 10_000;
	const start = utc(year, Math.floor(rest / 100), rest % 100, 0, 0, 0);
	return end ? start + dayLength - 1 : start;
}

function zoneOffset(zone: string): number {
	const digits = zone.slice(1).replace(':', '');
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
	return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

/** Whether one moment is surely over before the other begins. Clocks of unknown zones may be a day apart. */
export function isBefore(one: Moment, other: Moment): boolean {
	// Two local times, or two dates, are of the same place; between a zone and none lies up to a day.
	const slack = one.zoned === other.zoned ? 0 : dayLength;
	return one.to + slack < other.from;
}
