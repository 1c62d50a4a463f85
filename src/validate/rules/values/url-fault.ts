import { isCommonAddress } from './common-address';

/** What can be wrong with an address. */
export type UrlFault = 'space' | 'character' | 'scheme' | 'no-scheme' | 'host' | 'local' | 'prose';

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const looksAbsolute = /^(?:[a-z]{2,10}:\/|www\.|\/\/)/i;
// Close to http and https, and neither.
const slip = /^(?:h{0,3}t{1,4}p{1,3}s{0,3}|h{1,3}t{0,4}p{1,3}t?s{0,3}|https?[a-z]):\/*(?=.)/i;

/**
 * What is wrong with an address; `undefined` where nothing is.
 *
 * @param text Without white space around it.
 * @param open Whether text may stand instead: then only what is meant as an address is judged.
 * @param link Whether it is from a link of the page, where a word alone is an address relative to it.
 */
export function urlFault(text: string, open: boolean, link: boolean): UrlFault | undefined {
	// Most: one look instead of seven.
	if (isCommonAddress(text)) return undefined;
	const absolute = looksAbsolute.test(text);
	// A text that begins with an address and goes on is text.
	if (open && (!absolute || text.includes('\n') || /\s\S+\s/.test(text))) return undefined;
	if (text.startsWith('data:')) return undefined;
	if (/\s/.test(text)) return absolute || /^[./#?]|\.[a-z]{2,5}(?:[/?#]|$)/i.test(text) ? 'space' : 'prose';
	if (/[<>"\\^`|]/.test(text)) return 'character';
	if (/^https?\/\//i.test(text) || /^https?:(?!\/\/)/i.test(text)) return 'scheme';
	if (/^localhost:\d/i.test(text)) return 'local';
	const name = scheme.exec(text)?.[1]?.toLowerCase();
	if (name === undefined) return relativeFault(text, open || link);
	if (name !== 'http' && name !== 'https')
		return name === 'file' || (slip.test(text) && !known.has(name)) ? 'scheme' : undefined;
	if (/^https?:\/{3}/i.test(text)) return 'host';
	try {
		const hostname = hostIn(text);
		// An address cut short by hand: http://…/song.mp3.
		if (/^\.{2,3}$/.test(hostname)) return undefined;
		if (noHosts.has(hostname) || /^\.|\.\./.test(hostname)) return 'host';
		return local.test(hostname) ? 'local' : undefined;
	} catch {
		return 'host';
	}
}

/** The host of an address; an error where it has none. */
function hostIn(text: string): string {
	const host = plainHost.exec(text)?.[1];
	if (host !== undefined && !/\.\.|xn--/i.test(host)) return host.toLowerCase();
	// What a template leaves open may be anything.
	return new URL(text.replace(/\{[^{}]{0,200}\}/g, 'x')).hostname;
}

// What a parser, which takes long, would make nothing else of.
const plainHost = /^https?:\/\/([a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,24})(?=[/?#]|$)/i;

// What is left where a host was to be filled in, or a scheme was written twice.
const noHosts: ReadonlySet<string> = new Set(['', 'http', 'https', 'undefined', 'null', 'nan']);
const known: ReadonlySet<string> = new Set(['ftp', 'tp', 'tps', 'tel', 'htt']);
// RFC 6761, RFC 6762 and RFC 1918: names and numbers that mean something else on every machine or network.
const local =
	/^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|0\.0\.0\.0|\[::1\])$|\.(?:local|localhost)$/;

/** What is wrong with an address without a scheme. */
function relativeFault(text: string, lenient: boolean): UrlFault | undefined {
	if (lenient && !/^www\./i.test(text)) return undefined;
	if (/^@|^\p{L}+$/u.test(text)) return 'prose';
	if (/^[^\s@/:?#]{1,64}@[^\s@/:?#]{1,255}$/.test(text)) return 'no-scheme';
	const label = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}([\p{L}]{2,24})(?::\d{1,5})?(?:[/?#]|$)/u.exec(text)?.[1];
	return label === undefined || fileEndings.has(label.toLowerCase()) ? undefined : 'no-scheme';
}

// What ends so is a file beside the page, even where a country or a domain of its own has the same letters.
const fileEndings: ReadonlySet<string> = new Set(
	`html htm xhtml shtml php phtml asp aspx jsp jspx jsf do cfm cgi pl py rb action jpg jpeg jpe jfif png apng gif svg webp
	avif bmp tif tiff ico heic pdf txt text md xml json jsonld rss atom csv tsv zip gz tar mp mpeg mpg m4a m4v webm ogg oga
	ogv opus wav flac aac mov avi mkv wmv flv swf doc docx xls xlsx ppt pptx odt epub mobi rtf js mjs css ics vcf ttl nt rdf
	owl geojson kml gpx mpd vtt srt`.split(/\s+/),
);
