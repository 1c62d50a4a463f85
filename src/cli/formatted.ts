import type { Biography } from '../model';
import { type PublishedGraph, toScript } from '../publish';
import type { SharedOptions } from './shared-options';

/** A graph in the format that was asked for, ending with a line break. */
export async function formatted(
	{ graph }: { readonly biography: Biography; readonly graph: PublishedGraph },
	{ format }: SharedOptions,
): Promise<string> {
	switch (format) {
		case 'html':
			return `${toScript(graph)}\n`;
		default:
			return `${JSON.stringify(graph, undefined, 2)}\n`;
	}
}
