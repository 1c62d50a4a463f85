import { BiographError, type Document, type Edtf, isEdtf, type MediaType } from '../model';
import { checkText } from '../model/check-text';
import type { Draft } from './draft';
import { readHtml } from './html/read-html';
import { languageOf } from './language';
import { readMarkdown } from './markdown/read-markdown';
import { knownMediaType, sniffMediaType } from './media-type';
import { readPlain } from './plain/read-plain';
import { publishedOf } from './published';
import { readResume } from './resume/read-resume';
import { sha256 } from './sha256';
import { structure } from './structure';
import { readVcard } from './vcard/read-vcard';
import { readWiki } from './wiki/read-wiki';

/** What is known of a source beside its text. */
export interface ReadOptions {
	/** Id of the document in evidence; made from the hash when absent. */
	readonly id?: string;
	/** Sniffed when absent, or when it is none that `read` knows. */
	readonly mediaType?: MediaType;
	/** Address of the page that the text was taken from. */
	readonly url?: string;
	readonly title?: string;
	/** Day, month or year of publication, as EDTF. */
	readonly published?: Edtf;
	readonly retrieved?: Edtf;
}

/** A reader for each media type; one that cannot make sense of its source gives nothing, and the source is plain text. */
const READERS: Readonly<Record<MediaType, (source: string) => Draft | undefined>> = {
	'text/plain': readPlain,
	'text/markdown': readMarkdown,
	'text/html': readHtml,
	'text/x-wiki': readWiki,
	'application/json': readResume,
	'text/vcard': readVcard,
};

/**
 * Reads a source into a document: what a reader sees, and its structure. Nothing is cut out of `text`; what is not
 * about the subject is marked. Any string can be read.
 *
 * @param source the raw text
 * @param options what is known of it
 * @throws BiographError `invalid-value` where the source is no string, `invalid-option` where a date is none
 *
 * @example
 * const document = read('= Jane Roe =\n\nJane Roe is an engineer.[1]', { id: 'roe' });
 * document.blocks[0]; // { kind: 'heading', level: 1, start: 2, end: 10 }
 * document.markers[0]; // { kind: 'citation', start: 38, end: 41 }
 */
export function read(source: string, options: ReadOptions = {}): Document {
	checkText(source, 'the source');
	const retrieved = dateOf('retrieved', options.retrieved);
	const hash = sha256(source);
	const wanted = (options.mediaType && knownMediaType(options.mediaType)) ?? sniffMediaType(source);
	const special = READERS[wanted](source);
	const draft = special ?? readPlain(source);
	const { blocks, sentences, markers, references } = structure(draft);
	const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
	const title = options.title ?? draft.title ?? (heading && draft.text.slice(heading.start, heading.end));
	// Templates declare a language and are filled in another: what the text shows surely outweighs it.
	const shown = languageOf(draft.text);
	const language = shown === 'en' ? shown : (draft.language ?? shown);
	const url = options.url ?? draft.url;
	const published = dateOf('published', options.published) ?? draft.published ?? publishedOf(draft.text, blocks);
	return {
		id: options.id ?? `doc-${hash.slice(0, 12)}`,
		...(url === undefined ? {} : { url }),
		...(title === undefined || title === '' ? {} : { title }),
		...(published === undefined ? {} : { published }),
		...(retrieved === undefined ? {} : { retrieved }),
		...(language === undefined ? {} : { language }),
		mediaType: special ? wanted : 'text/plain',
		source,
		hash: `sha256-${hash}`,
		text: draft.text,
		blocks,
		sentences,
		markers,
		...(draft.emphasis && draft.emphasis.length > 0 ? { emphasis: draft.emphasis } : {}),
		references,
		data: draft.data ?? [],
	};
}

/** A day or date as EDTF has it; of a moment, its day. */
function dateOf(name: string, given: string | undefined): Edtf | undefined {
	const date = given?.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/s, '$1');
	if (date === undefined || isEdtf(date)) return date;
	throw new BiographError(
		'invalid-option',
		`${name} "${given}" is not a date: write it as 2025, 2025-01 or 2025-01-31 (EDTF)`,
	);
}
