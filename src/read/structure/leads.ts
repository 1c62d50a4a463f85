import type { BlockDraft } from '../draft';

/** A piece that stands before the prose of a block, and why it is none of it. */
interface Lead {
	readonly reason: string;
	/** What a match cannot do without: quicker to look for. */
	readonly sign: RegExp;
	/** Matches at the start of the block, up to where the prose begins. */
	readonly pattern: RegExp;
}

/** No small letter at once, and a dash soon. */
const DATELINE_SIGN = /^[^a-z]{3}[\s\S]{0,160}[-–—]/;

const LEADS: readonly Lead[] = [
	// The file name of a picture, as some converters leave it: `Jane_Roe.jpg Jane Roe (born …`.
	{
		reason: 'caption',
		sign: /\.(?:jpe?g|png|gif|svg|tiff?|webp)/,
		pattern:
			/^[\p{L}\p{N}_.,()'’%-]{3,200}\.(?:jpe?g|png|gif|svg|tiff?|webp)(?:[:|]?'{0,3}[^\n\]]{0,300}\]\])?\s{1,4}(?=\S)/u,
	},
	// The dateline of an agency: `LONDON, UK (AP) -- `, `SANTA CRUZ, CA--`, `PARIS, May 4 — `. Two words in capitals and
	// a dash alone may be a name.
	{
		reason: 'dateline',
		sign: DATELINE_SIGN,
		pattern:
			/^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}. ]{2,20}(?: \d{1,2}(?:, \d{4})?)?(?: ?\([\p{L} ./-]{2,30}\))?| ?\([\p{L} ./-]{2,30}\)) ?(?:--|—|–| - ) ?(?=["“‘]?\p{Lu}[^\n]{24})/u,
	},
	{
		reason: 'dateline',
		sign: DATELINE_SIGN,
		pattern: /^\p{Lu}[\p{Lu}.'’-]{2,30} ?(?:--|—|–| - ) ?(?=["“‘]?\p{Lu}[^.!?]{40})/u,
	},
];

/** Sets apart what stands before the prose of a block without being part of it. */
export function splitLeads(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	return blocks.flatMap((block) => {
		if (block.kind !== 'paragraph' || block.cells) return [block];
		const head = text.slice(block.start, Math.min(block.end, block.start + 560));
		for (const { reason, sign, pattern } of LEADS) {
			if (!sign.test(head)) continue;
			const length = pattern.exec(head)?.[0].length ?? 0;
			if (length === 0 || block.start + length >= block.end) continue;
			const lead = text.slice(block.start, block.start + length).trimEnd();
			return [
				{ kind: 'furniture' as const, reason, start: block.start, end: block.start + lead.length, gap: block.gap },
				{ ...block, start: block.start + length, gap: false },
			];
		}
		return [block];
	});
}
