import type { Gate } from '../../rule';

/** Gate: whether any node has an `@id`, by which several places may speak of it. */
export const hasIds: Gate = ({ graph }) => graph.byId.size > 0;
