import type { Rule } from '../../rule';
import { boolean } from './boolean';
import { coordinate } from './coordinate';
import { date } from './date';
import { duration } from './duration';
import { edtf } from './edtf';
import { identifier } from './identifier';
import { impossibleDate } from './impossible-date';
import { languageTag } from './language-tag';
import { number } from './number';
import { time } from './time';
import { url } from './url';

/** Whether literals have the form that their property asks for, and can be true at all. */
export const valuesRules: readonly Rule[] = [
	date,
	edtf,
	impossibleDate,
	time,
	duration,
	number,
	boolean,
	url,
	coordinate,
	languageTag,
	identifier,
];
