import type { View } from '../../frames/frame';
import { UNIT_HEADS } from '../../lexicons/descriptors';

/** Lexicon: parts of bodies, the smaller first: a department stands within a faculty, never the other way round. */
const LEVELS = [
	'group section unit lab laboratory chair program programme',
	'department dept division office branch bureau',
	'faculty school institute center centre college directorate',
].map((line) => new Set(line.split(' ')));

const words = (name: string): string[] => name.toLowerCase().split(/\s+/);
const SCHOOL = /^(?:graduate|business|law|medical) school\b/i;

/** Whether a name is that of a part of a larger body: "Department of Physics", "Physics Department". */
export const isUnit = (name: string): boolean => {
	const list = words(name);
	return UNIT_HEADS.has(list[0] ?? '') || UNIT_HEADS.has(list.at(-1) ?? '') || SCHOOL.test(name);
};

/** "Airborne School, Air Assault School" lists two; "School of Law, University of Ulm" is one in the other. */
export const sameHead = (one: string, other: string): boolean => {
	const heads = new Set(words(one).filter((word) => UNIT_HEADS.has(word)));
	return words(other).some((word) => heads.has(word));
};

const levelOf = (name: string): number => {
	const list = words(name);
	return LEVELS.findIndex((level) => level.has(list[0] ?? '') || level.has(list.at(-1) ?? ''));
};

/** Whether the second of two names is a part of the first: "Faculty of Arts, Department of History". */
export const isWithin = (outer: string, inner: string): boolean => {
	const level = levelOf(inner);
	return level >= 0 && levelOf(outer) > level;
};

/** Token of the "of" in "Department of Physics of the University of Ulm" that parts the unit from its body; 0 where there is none. */
export function unitOfWhole(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (!isUnit(view.text(start, end))) return 0;
	for (let at = start + 3; at < end - 2; at++) {
		if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') continue;
		const rest = view.text(at + 1, end).split(/\s+/);
		if (tokens[at + 1]?.lower === 'the' && /^(?:university|college|institute|academy)$/i.test(rest[1] ?? '')) return at;
		if (at > start + 3 && rest.length < 4 && /^(?:university|college)$/i.test(rest.at(-1) ?? '')) return at;
	}
	return 0;
}
