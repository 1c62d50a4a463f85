import type { PropertyTerm, Vocabulary } from '../../../vocabulary';
import type { Look } from '../../looks';
import { isOrdinary } from '../../ordinary-text';
import type { ValueKind } from '../../rule';
import { isCommonAddress } from './common-address';
import { kindsOf, type ValueKinds } from './value-kinds';

/** Whether words may stand for the address that a property takes. */
export function takesWords(name: string, { text, thing }: ValueKinds): boolean {
	return text || (thing && !pictures.has(name));
}

// Words are no picture.
const pictures: ReadonlySet<string> = new Set(['image', 'logo', 'photo', 'photos', 'screenshot', 'thumbnail']);

/**
 * For `fine` of the rules about addresses, which then share one look: an address of the web as nearly all are, without
 * an identifier or a gap in it; where words may stand instead, as they may for no `@id`, words in which none can be.
 */
export function fineAddress(term: PropertyTerm | undefined, vocabulary: Vocabulary, kind: ValueKind): Look {
	const isLiteral = kind === 'text' || kind === 'number';
	return isLiteral && term && takesWords(term.name, kindsOf(term, vocabulary)) ? wordsAndAddresses : plainAddresses;
}

const lost = /\/(?:undefined|null|nan)$/i;
const ofSite = /^(?:\/[\w-]{1,60}){1,8}$|^[\w-]{1,100}\.(?:html|jpg|png|gif|webp|pdf|svg)$/;
const isPlain = (text: string): boolean => isCommonAddress(text) || (ofSite.test(text) && !lost.test(text));
const isWords = (text: string): boolean =>
	!text.includes(':') && (!text.includes('/') || !/^\/|\./.test(text)) && !startsWithHost(text) && isOrdinary(text);
const startsWithHost = (text: string): boolean => text.includes('.') && /^\s*www\./i.test(text);
const plainAddresses: Look = { fine: isPlain, ordinary: true };
const wordsAndAddresses: Look = { fine: (text) => isWords(text) || isPlain(text), ordinary: true };
