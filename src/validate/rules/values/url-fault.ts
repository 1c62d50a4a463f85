// Most addresses are of this form, in which nothing can be wrong: one look instead of seven.
const common = /^https?:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:\/[\w./?=&%+#~:,;@!$'()*-]*)?$/i;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const looksAbsolute = /^(?:[a-z]{2,10}:\/|www\.|\/\/)/i;
// Close to http and https, and neither.
const slip = /^(?:h?t?tps?|htt?ps?|https?s|hppts?|http?|htpps?|hhttps?):\/*(?=.)/i;

/**
 * What is wrong with an address; `undefined` where nothing is.
 *
 * @param text Without white space around it.
 * @param open Whether text may stand instead: then only what is meant as an address is judged.
 */
export function urlFault(text: string, open: boolean): 'space' | 'character' | 'scheme' | 'host' | 'prose' | undefined {
	if (common.test(text) && !text.includes('xn--')) return undefined;
	const absolute = looksAbsolute.test(text);
	// A text that begins with an address and goes on is text.
	if (open && (!absolute || text.includes('\n') || /\s\S+\s/.test(text))) return undefined;
	if (text.startsWith('data:')) return undefined;
	if (/\s/.test(text)) return absolute || /^[./#?]|\.[a-z]{2,5}(?:[/?#]|$)/i.test(text) ? 'space' : 'prose';
	if (/[<>"\\^`|]/.test(text)) return 'character';
	if (/^https?\/\//i.test(text) || /^https?:(?!\/\/)/i.test(text)) return 'scheme';
	const name = scheme.exec(text)?.[1]?.toLowerCase();
	if (name === undefined) return undefined;
	if (name !== 'http' && name !== 'https') return slip.test(text) && !known.has(name) ? 'scheme' : undefined;
	try {
		// What a template leaves open may be anything.
		const { hostname } = new URL(text.replace(/\{[^{}]{0,200}\}/g, 'x'));
		return hostname === '' || /^\.|\.\./.test(hostname) ? 'host' : undefined;
	} catch {
		return 'host';
	}
}

const known: ReadonlySet<string> = new Set(['ftp', 'tp', 'tps', 'tel', 'htt']);
