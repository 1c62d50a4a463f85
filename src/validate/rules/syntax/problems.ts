import type { MarkupGraph, MarkupProblem } from '../../../markup';

/** What reading found of one kind. */
export function problemsOf(graph: MarkupGraph, kind: MarkupProblem['problem']): readonly MarkupProblem[] {
	return graph.problems.length === 0 ? graph.problems : graph.problems.filter(({ problem }) => problem === kind);
}
