import { convert } from '../src/convert';
import type { MediaType } from '../src/model';
import type { CaseDocument } from './gold';

/** The graph that biograph makes of a case's texts, with everything that it found. */
export function findGraph(documents: readonly CaseDocument[]): unknown {
	const sources = documents.map(({ text, mediaType, id }) => ({
		id,
		text,
		...(mediaType ? { mediaType: mediaType as MediaType } : {}),
	}));
	return convert(sources, { profile: 'linked', include: ['all'] }).graph;
}
