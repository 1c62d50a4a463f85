import type { MarkupGraph, MarkupProblem } from '../../../markup';
import type { Gate } from '../../rule';

/** What reading found of one kind. */
export function problemsOf(graph: MarkupGraph, kind: MarkupProblem['problem']): readonly MarkupProblem[] {
	return graph.problems.length === 0 ? graph.problems : graph.problems.filter(({ problem }) => problem === kind);
}

/** Gate: whether reading found anything at all. */
export const hasProblems: Gate = ({ graph }) => graph.problems.length > 0;
