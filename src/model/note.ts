/** What somebody should know of a source beside its facts. */
export type Note =
	/** Its prose is not in English, and only what layout and data state of its subject was taken. */
	| { readonly code: 'language-not-read'; readonly source: string; readonly language: string }
	/** It says that the subject is under 18, and nothing but the name was taken from its prose. */
	| { readonly code: 'minor-not-read'; readonly source: string; readonly subject: string }
	/** It tells nothing of the subject but, at most, the name: the wrong file, or a name that it does not have. */
	| { readonly code: 'nothing-told'; readonly source: string; readonly subject: string };
