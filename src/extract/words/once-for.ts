/**
 * Makes a question about something that is worked out once and then kept until the question is asked about another:
 * documents are read one after the other. (A `WeakMap` would keep each of them, and all that hangs on it, through
 * every small collection of garbage: engines only empty one in a full collection.)
 *
 * @param read the answer for a document, a context, a subject
 */
export function onceFor<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
	let last: { readonly key: Key; readonly answer: Answer } | undefined;
	return (key) => {
		if (last?.key !== key) last = { key, answer: read(key) };
		return last.answer;
	};
}
