import { isUnderAge } from './extract/subject/under-age';
import { tokenizeSentences } from './extract/words/sentence-tokens';
import type { Biography, Document, Note } from './model';
import { isEnglish } from './model/is-english';

/** What a caller should know of the documents of a biography beside its facts, in the order of the documents. */
export function notesOn(documents: readonly Document[], { facts, subject }: Biography): readonly Note[] {
	const telling = new Set(
		facts.filter(({ kind }) => kind !== 'name').flatMap(({ evidence }) => evidence.map(({ source }) => source)),
	);
	return documents.flatMap((document): readonly Note[] => {
		const { id, language = '' } = document;
		if (!isEnglish(document)) return [{ code: 'language-not-read', source: id, language }];
		if (isUnderAge(document, tokenizeSentences(document), { aliases: new Set([subject.name.toLowerCase()]) }))
			return [{ code: 'minor-not-read', source: id, subject: subject.name }];
		return telling.has(id) ? [] : [{ code: 'nothing-told', source: id, subject: subject.name }];
	});
}
