import type { Rule } from '../../rule';
import { answer } from './answer';
import { authorName } from './author-name';
import { breadcrumbStep } from './breadcrumb-step';
import { currentFeatures } from './entry-index';
import { missingAlternative } from './missing-alternative';
import { missingProperty } from './missing-property';
import { missingRecommended } from './missing-recommended';
import { missingZone } from './missing-zone';
import { mixedPrecision } from './mixed-precision';
import { notPrecise } from './not-precise';
import { placeholderTime } from './placeholder-time';
import { priceCurrency } from './price-currency';
import { rescheduled } from './rescheduled';
import { retiredFeature, retiredFeatures } from './retired-feature';
import { unknownMember } from './unknown-member';
import { valueCount } from './value-count';
import { valueFormat } from './value-format';
import { valueType } from './value-type';

/** The names of features that can be switched: those that are shown, then those that no longer are. */
export const googleFeatures: readonly string[] = [...currentFeatures, ...retiredFeatures];

/** What Google Search documents for its features: first what is missing, then how values are written, then advice. */
export const googleRules: readonly Rule[] = [
	missingProperty,
	missingAlternative,
	valueCount,
	notPrecise,
	valueFormat,
	valueType,
	unknownMember,
	breadcrumbStep,
	answer,
	placeholderTime,
	mixedPrecision,
	missingZone,
	rescheduled,
	priceCurrency,
	authorName,
	missingRecommended,
	retiredFeature,
];
