import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** A fact of a gold file: every name slot a list of accepted spellings. */
export interface GoldFact {
	readonly kind: string;
	readonly name?: readonly string[];
	readonly organization?: readonly string[];
	readonly title?: readonly string[];
	readonly role?: readonly string[];
	readonly credential?: readonly string[];
	readonly field?: readonly string[];
	readonly place?: readonly string[];
	readonly time?: readonly string[];
	readonly type?: string;
	readonly relation?: string;
	readonly date?: string;
	readonly start?: string;
	readonly end?: string;
	readonly current?: boolean;
	readonly free?: boolean;
	/** Neither asked for nor held against the output. */
	readonly optional?: boolean;
	/** Of several documents: those that state it. */
	readonly in?: readonly string[];
}

/** A text of a case. */
export interface CaseDocument {
	readonly id: string;
	readonly text: string;
	readonly mediaType?: string;
}

/** A gold annotation with its texts. */
export interface GoldCase {
	readonly id: string;
	readonly subject: { readonly name: readonly string[] };
	readonly facts: readonly GoldFact[];
	readonly not?: readonly GoldFact[];
	/** The kinds whose annotation is complete; precision counts for those only. All, when absent. */
	readonly complete?: readonly string[];
	readonly documents: readonly CaseDocument[];
}

/** Media types by the extension of a text file. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.txt': 'text/plain',
	'.md': 'text/markdown',
	'.html': 'text/html',
	'.wiki': 'text/x-wiki',
};

type GoldFile = Omit<GoldCase, 'documents'> & {
	readonly text?: string;
	readonly mediaType?: string;
	readonly documents?: Readonly<Record<string, string>> | readonly CaseDocument[];
};

const readText = (path: string): string => readFileSync(path, 'utf8');

const caseOf = (gold: GoldFile, folder: string): GoldCase => {
	const { documents } = gold;
	if (Array.isArray(documents)) return { ...gold, documents: documents as readonly CaseDocument[] };
	if (documents) {
		return {
			...gold,
			documents: Object.entries(documents as Readonly<Record<string, string>>).map(([id, path]) => ({
				id,
				text: readText(join(folder, path)),
				mediaType: MEDIA_TYPES[extname(path)] ?? 'text/plain',
			})),
		};
	}
	const { text, mediaType } = gold;
	if (text === undefined) throw new Error(`${gold.id}: the gold names no text`);
	return { ...gold, documents: [{ id: gold.id, text, ...(mediaType ? { mediaType } : {}) }] };
};

const beside = (folder: string, name: string): GoldCase | undefined => {
	const slug = name.slice(0, -'.gold.json'.length);
	const gold = JSON.parse(readText(join(folder, name))) as GoldFile;
	if (gold.documents || gold.text !== undefined) return caseOf({ ...gold, id: slug }, folder);
	const extension = Object.keys(MEDIA_TYPES).find((candidate) => existsSync(join(folder, slug + candidate)));
	if (!extension) return undefined;
	const text = readText(join(folder, slug + extension));
	return caseOf({ ...gold, id: slug, text, mediaType: MEDIA_TYPES[extension]! }, folder);
};

/**
 * The cases at a path: a `.jsonl` of cases, one gold `.json` (with its text beside it or its `documents` named), or a
 * folder of `SLUG.gold.json` with `SLUG.txt`, `.md`, `.html` or `.wiki` beside each.
 */
export function loadCases(path: string): readonly GoldCase[] {
	if (statSync(path).isDirectory()) {
		return readdirSync(path)
			.filter((name) => name.endsWith('.gold.json'))
			.sort()
			.flatMap((name) => beside(path, name) ?? []);
	}
	const folder = dirname(path);
	if (path.endsWith('.jsonl')) {
		return readText(path)
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => caseOf(JSON.parse(line) as GoldFile, folder));
	}
	const gold = JSON.parse(readText(path)) as GoldFile;
	if (gold.documents || gold.text !== undefined) return [caseOf(gold, folder)];
	const found = beside(folder, path.slice(folder.length + 1));
	if (!found) throw new Error(`${path}: no text beside it`);
	return [found];
}
