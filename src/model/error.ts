/** What can be wrong with input or configuration. The command line shows the message as one line and exits with 2. */
export type BiographErrorCode =
	| 'empty-input'
	| 'unreadable'
	| 'not-a-file'
	| 'binary-input'
	| 'not-utf-8'
	| 'too-large'
	| 'no-subject'
	| 'ambiguous-subject'
	| 'invalid-biography'
	| 'invalid-register'
	| 'invalid-config'
	| 'invalid-option'
	| 'invalid-url'
	| 'invalid-value';

const NAME = 'BiographError';

/**
 * Bad input or configuration: says what, where and what to do, in one line.
 *
 * @example
 * throw new BiographError('invalid-url', 'page "exmple" is not an address: give one that starts with https://');
 */
export class BiographError extends Error {
	override readonly name = NAME;
	readonly code: BiographErrorCode;
	/** Where in the input, when known: lines and columns count from 1. */
	readonly place?: { readonly file?: string; readonly line?: number; readonly column?: number };

	/** Whichever copy of the library threw it: a program may hold its ES modules and its CommonJS files at once. */
	static override [Symbol.hasInstance](value: unknown): boolean {
		return (value as { readonly name?: unknown } | null | undefined)?.name === NAME;
	}

	constructor(code: BiographErrorCode, message: string, place?: BiographError['place']) {
		super(message);
		this.code = code;
		if (place) this.place = place;
	}
}
