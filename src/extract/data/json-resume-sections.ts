import { webAddress } from './data-claim';
import { type DataNode, itemAt, nodesAt } from './data-node';
import { bodyOf, currency, dateOf, period, type ResumeFact, textOf } from './json-resume-entry';
import { resumeProject } from './json-resume-project';

/** Names of groups of skills that name none. */
const LABEL =
	/^(?:(?:programming|scripting|markup|coding|other|soft|hard|technical|core|key|personal|professional|web|natural|spoken|general|additional|dev(?:eloper)?) )*(?:languages?|frameworks?|librar(?:y|ies)|tools?|tooling|practices|technolog(?:y|ies)|databases?|platforms?|skills?|software|environments?|methodolog(?:y|ies)|others?|misc(?:ellaneous)?|misc\.|concepts|systems|operating systems|hobbies|interests|soft skills|tech stack|stack|methods|applications|proficiencies|front-?end|back-?end|devops)(?:(?: ?[/&,] ?| and )[\w -]{2,30}){0,3}$/i;
/** A post, paid or not. */
function post(node: DataNode, form?: 'affiliation'): ResumeFact | undefined {
	const organization = itemAt(node, 'name', 'organization', 'company');
	const title = itemAt(node, 'position');
	const main = organization ?? title;
	if (!main) return undefined;
	const { dates, slots } = period(node);
	const fact = {
		kind: 'position',
		...(form && { form }),
		...bodyOf(organization),
		...(title && { title: textOf(title) }),
		...dates,
		...currency(node),
	} as const;
	return { fact, main, slots: [['title', title], ...slots] };
}

function studies(node: DataNode): ResumeFact | undefined {
	const organization = itemAt(node, 'institution');
	const credential = itemAt(node, 'studyType');
	const field = itemAt(node, 'area');
	const main = organization ?? credential;
	if (!main) return undefined;
	const { dates, slots } = period(node);
	const fact = {
		kind: 'education',
		...bodyOf(organization),
		...(credential && { credential: textOf(credential) }),
		...(field && { field: textOf(field) }),
		...dates,
		...(currency(node).current && { current: true }),
	} as const;
	return { fact, main, slots: [['credential', credential], ['field', field], ...slots] };
}

function award(node: DataNode): ResumeFact | undefined {
	const main = itemAt(node, 'title');
	if (!main) return undefined;
	const when = itemAt(node, 'date');
	const giver = itemAt(node, 'awarder');
	const date = dateOf(when);
	const fact = { kind: 'award', name: textOf(main), ...(date && { date }), ...bodyOf(giver) } as const;
	return {
		fact,
		main,
		slots: [
			['date', date ? when : undefined],
			['organization', giver],
		],
	};
}

function publication(node: DataNode): ResumeFact | undefined {
	const main = itemAt(node, 'name');
	if (!main) return undefined;
	const when = itemAt(node, 'releaseDate');
	const publisher = itemAt(node, 'publisher');
	const date = dateOf(when);
	const url = webAddress(itemAt(node, 'url', 'website')?.value);
	const fact = {
		kind: 'work',
		role: 'author',
		name: textOf(main),
		...(date && { date }),
		...bodyOf(publisher),
		...(url && { url }),
	} as const;
	return {
		fact,
		main,
		slots: [
			['date', date ? when : undefined],
			['organization', publisher],
		],
	};
}

function certificate(node: DataNode): ResumeFact | undefined {
	const main = itemAt(node, 'name');
	if (!main) return undefined;
	const issuer = itemAt(node, 'issuer');
	const when = itemAt(node, 'date');
	const end = dateOf(when);
	const fact = {
		kind: 'education',
		credential: textOf(main),
		category: 'certificate',
		...bodyOf(issuer),
		...(end && { end }),
	} as const;
	return {
		fact,
		main,
		slots: [
			['organization', issuer],
			['end', end ? when : undefined],
		],
	};
}

function language(node: DataNode): ResumeFact | undefined {
	const main = itemAt(node, 'language', 'name');
	return main && { fact: { kind: 'language', name: textOf(main) }, main };
}

function skills(node: DataNode): readonly ResumeFact[] {
	const name = itemAt(node, 'name');
	// "Languages", "Tools": a label, and what it stands for are the keywords.
	const items = name && !LABEL.test(textOf(name)) ? [name] : nodesAt(node, 'keywords').map(({ item }) => item);
	return items.flatMap((main) => (main ? [{ fact: { kind: 'expertise', name: textOf(main) } as const, main }] : []));
}

type Reader = (node: DataNode) => ResumeFact | readonly ResumeFact[] | undefined;

/** What the entries of each section state, in the order in which they are read. */
const SECTIONS: Readonly<Record<string, Reader>> = {
	work: (node) => post(node),
	// Helping is no employment.
	volunteer: (node) => post(node, 'affiliation'),
	education: studies,
	awards: award,
	publications: publication,
	projects: resumeProject,
	certificates: certificate,
	languages: language,
	skills,
};

/**
 * What the sections of a résumé state, each with the name of its section.
 *
 * @param root the whole résumé
 */
export function resumeFacts(root: DataNode): readonly (readonly [section: string, fact: ResumeFact])[] {
	return Object.entries(SECTIONS).flatMap(([section, read]) =>
		nodesAt(root, section)
			.flatMap((node) => read(node) ?? [])
			.map((fact) => [section, fact] as const),
	);
}
