import type { Biography } from '../model';
import { type PublishedGraph, toScript } from '../publish';
import { type ProvenanceOptions, provenance } from '../publish/provenance';
import { toJsonResume } from '../publish/resume';
import type { Format } from './shared-options';

/** A published graph in the format that was asked for, ending with a line break. */
export async function formatted(
	format: Format,
	{ biography, graph }: { readonly biography: Biography; readonly graph: PublishedGraph },
	options: ProvenanceOptions,
): Promise<string> {
	const base = options.page ?? biography.page ?? `urn:biograph:${biography.subject.slug}`;
	switch (format) {
		case 'jsonld':
			return `${JSON.stringify(graph, undefined, 2)}\n`;
		case 'html':
			return `${toScript(graph)}\n`;
		case 'provenance':
			return `${JSON.stringify(provenance(biography, options), undefined, 2)}\n`;
		case 'resume':
			return `${JSON.stringify(toJsonResume(biography, options), undefined, 2)}\n`;
		default: {
			// The RDF libraries are large: they load only when asked for.
			const { toNQuads, toTurtle } = await import('../publish/rdf');
			const text = await (format === 'turtle' ? toTurtle(graph, { base }) : toNQuads(graph, { base }));
			return text.endsWith('\n') ? text : `${text}\n`;
		}
	}
}
