import { extract } from '../src/extract';
import type { MediaType } from '../src/model';
import { publish } from '../src/publish';
import { read } from '../src/read';
import { reconcile } from '../src/reconcile';
import type { CaseDocument } from './gold';

/** The graph that biograph makes of a case's texts, with everything that it found: `convert` without the validation. */
export function findGraph(documents: readonly CaseDocument[]): unknown {
	const claims = documents.flatMap(({ id, text, mediaType }) =>
		extract(read(text, { id, ...(mediaType ? { mediaType: mediaType as MediaType } : {}) })),
	);
	return publish(reconcile(claims), { profile: 'linked', include: ['all'], proposed: true }).graph;
}
