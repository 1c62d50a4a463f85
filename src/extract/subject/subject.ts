import type { Span } from '../../model';

/** The person whom a document is about, as its words show. */
export interface Subject {
	/** The fullest form of the name, without honorifics. */
	readonly name: string;
	/** Where that form stands. */
	readonly span?: Span;
	readonly givenName?: string;
	readonly familyName?: string;
	readonly honorificPrefix?: string;
	readonly honorificSuffix?: string;
	/** Every way in which the document names the person, in lower case, words parted by spaces. */
	readonly aliases: ReadonlySet<string>;
	/** Full names of other people in the document, in the same form. */
	readonly others?: ReadonlySet<string>;
	readonly gender: 'female' | 'male' | 'other' | 'unknown';
	/** Whether "I" is the subject: everywhere on a page of their own, or only in answers. */
	readonly firstPerson: 'everywhere' | 'answers' | 'nowhere';
	/** Whether a page about somebody else only mentions them. */
	readonly beside?: boolean;
	/** Whether the text only comes to them: no title, heading, line of its own or opening sentence names them. */
	readonly inPassing?: boolean;
}
