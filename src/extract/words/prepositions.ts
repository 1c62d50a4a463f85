/** Prepositions, behind which a name is no clause's subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
	'of in on at by for with from to into under as about against between among through during within without over than like alongside after before including behind near around toward towards upon via per despite'.split(
		' ',
	),
);
