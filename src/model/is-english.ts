import type { Document } from './document';

/** Whether a document's prose is read: it is in English, or too short to tell. */
export const isEnglish = ({ language }: Pick<Document, 'language'>): boolean =>
	language === undefined || /^en\b/i.test(language);
