import type { Evidence, Fact } from '../../model';
import { CONTACT, SENSITIVE } from '../../model/scan';

/** A quotation with what is withheld in it as `…`, and the longest piece of it that stands so in the source. */
export interface Quotation {
	readonly quote: string;
	/** Nothing where all of it is withheld. */
	readonly exact: string | undefined;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A withheld word in running text; a year takes the day and month around it along. */
function patternOf(word: string): RegExp {
	const words = word.trim().split(' ').map(escaped).join('[^\\p{L}\\p{N}]{1,4}');
	const date = /^\d{4}$/.test(words)
		? `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?[ ./-](?:of )?)?(?:\\p{L}{3,12}[ .,/-]{1,2}|\\d{1,2}[./-])?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?${words}(?:[-/.]\\d{1,2}){0,2}`
		: words;
	return new RegExp(`(?<![\\p{L}\\p{N}])${date}(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Makes the redaction of quotations: parts that evidence of withheld facts covers, withheld words, e-mail addresses
 * and telephone numbers become `…`. A quotation that is evidence of a withheld fact as a whole, in which none of
 * its words can be found, is not published at all.
 *
 * @param kept the withheld facts, with their evidence
 * @param words what would give them away
 * @param isSensitiveTold whether words of family, health, origin and belief may stand
 */
export function redaction(
	kept: readonly Fact[],
	words: readonly string[],
	isSensitiveTold: boolean,
): (evidence: Evidence) => Quotation {
	const patterns = [
		...[...new Set(words)].map(patternOf),
		new RegExp(CONTACT, 'g'),
		...(isSensitiveTold ? [] : [new RegExp(SENSITIVE, 'gi')]),
	];
	const spans = kept.flatMap((fact) =>
		fact.evidence.filter(({ slot }) => !slot || (fact as unknown as Record<string, unknown>)[slot] !== undefined),
	);
	return ({ source, layer, start, end, quote }) => {
		const cuts: (readonly [from: number, to: number])[] = [];
		let isWhole = false;
		for (const span of spans) {
			if (span.source !== source || span.layer !== layer || span.start >= end || span.end <= start) continue;
			if (span.start <= start && span.end >= end) isWhole = true;
			else cuts.push([Math.max(span.start, start) - start, Math.min(span.end, end) - start]);
		}
		const isCut = cuts.length > 0;
		for (const pattern of patterns) {
			for (const match of quote.matchAll(pattern)) cuts.push([match.index, match.index + match[0].length]);
		}
		if (isWhole && !isCut && cuts.length === 0) return { quote: '…', exact: undefined };
		cuts.sort((one, other) => one[0] - other[0]);
		const pieces: string[] = [];
		let from = 0;
		for (const [cut, to] of cuts) {
			if (cut >= from) pieces.push(quote.slice(from, cut));
			from = Math.max(from, to);
		}
		pieces.push(quote.slice(from));
		const exact = pieces.reduce(
			(longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest),
			'',
		);
		return { quote: pieces.join('…'), exact: exact || undefined };
	};
}
