/** Whoever edits or referees does so for a journal, whatever its name ends in: "IEEE Communications Letters". */
export const isEditor = (head: string): boolean =>
	/^(?:co-)?(?:editor|referee|reviewer)(?:-in-chief|-at-large)?$/.test(head);
