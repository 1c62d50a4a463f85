import type { Rule } from '../../rule';
import { addressForText } from './address-for-text';
import { domain } from './domain';
import { foreignMember } from './foreign-member';
import { pending } from './pending';
import { range } from './range';
import { superseded } from './superseded';
import { unknownMember } from './unknown-member';
import { unknownProperty } from './unknown-property';
import { unknownType } from './unknown-type';
import { wrongCase } from './wrong-case';

/** Whether the terms are schema.org's, and where schema.org means them to stand. */
export const vocabularyRules: readonly Rule[] = [
	unknownType,
	unknownProperty,
	wrongCase,
	superseded,
	domain,
	range,
	addressForText,
	unknownMember,
	foreignMember,
	pending,
];
