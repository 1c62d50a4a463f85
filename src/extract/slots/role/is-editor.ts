/** Whoever edits or referees does so for a journal, whatever its name ends in: "IEEE Communications Letters". */
export const isEditor = (head: string): boolean =>
	/^(?:co-)?(?:editor|referee|reviewer)(?:-in-chief|-at-large)?$/.test(head);

/** Whether an editor's title says that what follows is a whole journal, and no section of one: "guest editor of Salt Letters". */
export const editsWhole = (title: string): boolean =>
	/^(?:(?:guest|associate|founding|academic) .*|co-)editor|in-chief$/i.test(title);
