import { BiographError } from './error';

/**
 * Refuses what is no text: a file read without an encoding, an object that was parsed already.
 *
 * @param name what the text is to the caller, for the message
 * @throws BiographError `invalid-value`
 */
export function checkText(value: unknown, name: string): asserts value is string {
	if (typeof value === 'string') return;
	const found = value === null ? 'null' : ArrayBuffer.isView(value) ? 'bytes' : typeof value;
	throw new BiographError('invalid-value', `${name} is not a text but ${found}: give it as a string`);
}
