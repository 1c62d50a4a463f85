import type { MediaType } from '../model';

/** How much of a source tells its kind. */
const SAMPLE = 4000;

const KNOWN: ReadonlyMap<string, MediaType> = new Map<string, MediaType>([
	['text/plain', 'text/plain'],
	['text/markdown', 'text/markdown'],
	['text/x-markdown', 'text/markdown'],
	['text/html', 'text/html'],
	['application/xhtml+xml', 'text/html'],
	['text/x-wiki', 'text/x-wiki'],
	['text/wikitext', 'text/x-wiki'],
	['text/mediawiki', 'text/x-wiki'],
	['application/json', 'application/json'],
	['application/resume+json', 'application/json'],
	['text/vcard', 'text/vcard'],
	['text/x-vcard', 'text/vcard'],
	['text/directory', 'text/vcard'],
]);

/** What only a source of this kind starts with or holds; the first that matches wins. */
const SIGNS: readonly (readonly [MediaType, (head: string) => boolean])[] = [
	['text/vcard', (head) => /^BEGIN:VCARD\b/i.test(head)],
	[
		'application/json',
		(head) => /^\{\s{0,200}"/.test(head) && /"basics"\s{0,20}:|"(?:work|education)"\s{0,20}:\s{0,20}\[/.test(head),
	],
	['text/html', (head) => /^(?:<!doctype html|<html[\s>]|<\?xml\b[^>]{0,200}>\s{0,50}<(?:!doctype )?html)/i.test(head)],
	[
		'text/html',
		(head) =>
			(head.match(/<\/?(?:p|div|h[1-6]|ul|li|body|head|article|section|table|span|a|br)\b[^<>]{0,300}>/gi)?.length ??
				0) >= 3 && /^\s{0,100}</.test(head),
	],
	[
		'text/x-wiki',
		(head) =>
			/\{\{\s{0,8}[Ii]nfobox\b|\[\[(?:Category|File|Image):/.test(head) ||
			(/\[\[[^[\]\n]{1,100}\]\]/.test(head) && /'''[^'\n]{1,100}'''|^={2,4}[^=\n]{1,80}={2,4}\s{0,8}$/m.test(head)),
	],
	[
		'text/markdown',
		(head) => /^(?:---|\+\+\+)[ \t]{0,8}\r?\n/.test(head) && /\n(?:---|\+\+\+|\.\.\.)[ \t]{0,8}(?:\r?\n|$)/.test(head),
	],
	[
		'text/markdown',
		(head) =>
			/^#{1,6} \S/m.test(head) ||
			/\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\n]{0,500}\)/.test(head) ||
			/(?:^|\s)\*\*[^*\s][^*\n]{0,100}\*\*/.test(head),
	],
];

/** The media type that a name means, parameters left out; `undefined` for one that `read` does not know. */
export function knownMediaType(name: string): MediaType | undefined {
	return KNOWN.get((name.split(';', 1)[0] ?? '').trim().toLowerCase());
}

/** The kind of a source as its first characters tell; plain text where nothing tells otherwise. */
export function sniffMediaType(source: string): MediaType {
	const head = source.slice(0, SAMPLE).trimStart();
	return SIGNS.find(([, matches]) => matches(head))?.[0] ?? 'text/plain';
}
