import type { Graph } from 'schema-dts';
import type { SearchGraph } from '../../src/publish';

declare const graph: SearchGraph;

/** Fails to compile where the search profile's graph is not one of schema-dts. */
export const accepted: Graph = graph;
