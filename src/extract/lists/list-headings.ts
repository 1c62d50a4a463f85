import type { ClaimFactOfKind } from '../../model';

type WorkFact = ClaimFactOfKind<'work'>;

/** What a heading says of the lines under it. */
export type ListSort =
	| { readonly kind: 'award' }
	| { readonly kind: 'event' }
	| ({ readonly kind: 'work' } & Pick<WorkFact, 'type' | 'role'>);

const AWARD =
	/^(?:(?:selected|major|notable|main|other|military|academic|professional|literary|some) )*(?:awards?|honou?rs?|prizes?|decorations?|accolades?|distinctions?|recognitions?|medals?|fellowships?|scholarships?|achievements?)(?:(?: and |, |,? & |\s?\/\s?)(?:residenc(?:y|ies)|awards?|honou?rs?|prizes?|decorations?|recognitions?|distinctions?|achievements?|fellowships?|grants?|scholarships?|medals?|accolades?))*$/;
const EVENT =
	/^(?:(?:selected|recent|past|upcoming|invited|public|conference|solo|group|previous|notable|speaking) )*(?:talks?|lectures?|speaking experience|experience as speaker|speaking engagements?|speaking|presentations?|keynotes?|exhibitions?|shows?|conferences?|performances?|concerts?|events?|workshops?|appearances|engagements)(?:(?: and|,|,? &) (?:talks?|lectures?|presentations?|exhibitions?|workshops?|performances?|keynotes?|conferences?|events?))*$/;

/** Nouns that a heading of works ends in, and what they make of the lines. */
const WORKS: readonly (readonly [RegExp, Pick<WorkFact, 'type' | 'role'>])[] = [
	[/\bdiscography$|\balbums$|\brecords$/, { type: 'MusicAlbum', role: 'performer' }],
	[/\bsingles$|\bsongs$|\brecordings$/, { type: 'MusicRecording', role: 'performer' }],
	[
		/\bcompositions$|\boperas?$|\borchestral works$|\bchamber music$|\bmusical works$/,
		{ type: 'MusicComposition', role: 'composer' },
	],
	[/\bfilmography$|\bfilms?$|\bdocumentaries$/, { type: 'Movie', role: 'contributor' }],
	[
		/\b(?:film|screen|acting|directing|directorial|production|selected|television|tv|theatre|theater|stage) credits$/,
		{ role: 'contributor' },
	],
	[/\b(?:film and television|film & television|film and tv|film\/tv|television and film)$/, { role: 'contributor' }],
	[/\btelevision$|\btv$/, { type: 'TVSeries', role: 'contributor' }],
	[/\bplays$|\bdramas?$/, { type: 'Play', role: 'author' }],
	[/^as (?:an? )?(?:co-)?editor$|^edited (?:books|volumes|collections|anthologies)$/, { type: 'Book', role: 'editor' }],
	[/^as (?:an? )?translator$|^translations$|^translated (?:books|works)$/, { type: 'Book', role: 'translator' }],
	[/^as (?:an? )?(?:contributor|illustrator)$|^contributions to (?:books|anthologies)$/, { role: 'contributor' }],
	[
		/\bbooks?$|\bnovels?$|\bmemoirs?$|\bbiographies$|\bbibliography$|\bstory collections$|\bpoetry(?: collections)?$|\b(?:non-?)?fiction$|\bmonographs?$|\bchildren's books$|\banthologies$|\bcookbooks$|\bnovellas$|\b(?:poem|poetry|essay|short story) collections$/,
		{ type: 'Book', role: 'author' },
	],
	[
		/^(?:(?:selected|personal|side|research|featured|notable|other|recent) )*projects$/,
		{ type: 'Project', role: 'creator' },
	],
	[/\bpapers$|\bpublications?$|\bjournal articles$|\bpublished works$|\bwritings?$/, { role: 'author' }],
	[/\barticles$|\bessays$|\bshort stories$/, { type: 'Article', role: 'author' }],
	[/\bpaintings$|\bsculptures$|\bmurals$|\bartworks$|\binstallations$/, { type: 'VisualArtwork', role: 'creator' }],
	[
		/\bsoftware$|\bgames$|\bapps$|\bopen[- ]source(?: software| projects| work)?$/,
		{ type: 'SoftwareApplication', role: 'creator' },
	],
	[
		/^(?:(?:selected|major|notable|principal|key|other|main|list of|his|her|their|published|complete) )*works?$|^oeuvre$|^productions?$/,
		{ role: 'creator' },
	],
];
const WORK_OPENING =
	/^(?:(?:selected|major|notable|principal|key|main|published|complete|partial|other|recent|early|solo|studio|list of|as author|her|his|their|feature|short|academic|scholarly|peer-reviewed|journal|story|poetry|young adult|children's|and|non-fiction|chamber|orchestral|musical)\s+)*[\p{L}' -]{3,30}$/u;

/** Works that the subject likes, reads or is told of in, and none of theirs. */
const OF_OTHERS =
	/\b(?:favou?rites?|recommended|recommendations?|loved|best(?![- ](?:known|selling))|must-read|suggested|required|further|related|similar|reading|readings|inspir\w+|influen\w+|other people|others'?|clients?|students?|student's|guests?|cited|reviewed|unread)\b/;

/**
 * What the headings over a list say that its lines are, the nearest that says so.
 *
 * @param headings in small letters, nearest first
 */
export function listSort(headings: readonly string[]): ListSort | undefined {
	for (const heading of headings.slice(0, 3)) {
		const text = heading.replace(/(?<!\s)\s*\([^()]{0,200}\)|(?<![:.])[:.]+$/g, '').trim();
		if (AWARD.test(text)) return { kind: 'award' };
		if (EVENT.test(text)) return { kind: 'event' };
		if (!WORK_OPENING.test(text) || OF_OTHERS.test(text)) continue;
		for (const [pattern, sort] of WORKS) if (pattern.test(text)) return { kind: 'work', ...sort };
	}
	return undefined;
}
