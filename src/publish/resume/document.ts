/** The term of an entry: ISO 8601 years, months or days. An entry with a beginning and no end is read as going on. */
interface Term {
	readonly startDate?: string;
	readonly endDate?: string;
}

/** A post. */
export interface ResumeWork extends Term {
	/** The employer. */
	readonly name?: string;
	readonly position?: string;
	readonly location?: string;
	/** The employer's address. */
	readonly url?: string;
}

/** A course of study. */
export interface ResumeEducation extends Term {
	readonly institution?: string;
	readonly url?: string;
	readonly area?: string;
	readonly studyType?: string;
}

/** What is none of the other sections: talks, films, memberships, bodies that the subject founded. */
export interface ResumeProject extends Term {
	readonly name: string;
	readonly url?: string;
	readonly roles: readonly string[];
	readonly entity?: string;
	readonly type: string;
}

/** A résumé in the JSON Resume schema, version 1.0.0; sections without entries are absent. */
export interface JsonResume {
	readonly $schema: string;
	readonly basics: {
		readonly name: string;
		readonly label?: string;
		readonly image?: string;
		readonly url?: string;
		readonly summary?: string;
		readonly profiles?: readonly { readonly network: string; readonly url: string }[];
	};
	readonly work?: readonly ResumeWork[];
	readonly education?: readonly ResumeEducation[];
	readonly awards?: readonly { readonly title: string; readonly date?: string; readonly awarder?: string }[];
	readonly certificates?: readonly { readonly name: string; readonly date?: string; readonly issuer?: string }[];
	readonly publications?: readonly {
		readonly name: string;
		readonly publisher?: string;
		readonly releaseDate?: string;
		readonly url?: string;
	}[];
	readonly skills?: readonly { readonly name: string }[];
	readonly languages?: readonly { readonly language: string }[];
	readonly projects?: readonly ResumeProject[];
}
