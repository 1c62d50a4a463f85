import type { Rule } from '../../rule';
import { boolean } from './boolean';
import { coordinate } from './coordinate';
import { country } from './country';
import { currency } from './currency';
import { date } from './date';
import { duration } from './duration';
import { edtf } from './edtf';
import { email } from './email';
import { identifier } from './identifier';
import { impossibleDate } from './impossible-date';
import { languageTag } from './language-tag';
import { negative } from './negative';
import { number } from './number';
import { openingHours } from './opening-hours';
import { telephone } from './telephone';
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
	negative,
	currency,
	boolean,
	url,
	coordinate,
	country,
	email,
	telephone,
	openingHours,
	languageTag,
	identifier,
];
