import type { Rule } from '../../rule';
import { brokenItem } from './broken-item';
import { characterReference } from './character-reference';
import { damagedText } from './damaged-text';
import { duplicateKey } from './duplicate-key';
import { emptyValue } from './empty-value';
import { htmlInName } from './html-in-name';
import { invalidJson } from './invalid-json';
import { keywordValue } from './keyword-value';
import { misplacedContent } from './misplaced-content';
import { missingContext } from './missing-context';
import { missingType } from './missing-type';
import { misspeltContext } from './misspelt-context';
import { notAnObject } from './not-an-object';
import { placeholder } from './placeholder';
import { tooDeep } from './too-deep';
import { unknownContext } from './unknown-context';
import { unknownKeyword } from './unknown-keyword';

/** Whether the markup can be read at all, and as it was meant. */
export const syntaxRules: readonly Rule[] = [
	invalidJson,
	duplicateKey,
	unknownKeyword,
	keywordValue,
	missingContext,
	misspeltContext,
	unknownContext,
	notAnObject,
	tooDeep,
	missingType,
	emptyValue,
	placeholder,
	characterReference,
	htmlInName,
	damagedText,
	misplacedContent,
	brokenItem,
];
