import type { DataItem, Document } from '../../model';
import { allNodes, dataRecords, itemAt, nameItem, nodesAt } from './data-node';
import { PERSON_PARAMETERS } from './infobox-parameters';

/** A person whom a document's structured data names as the one it is about. */
export interface NamedInData {
	readonly name: string;
	/** Whether the format is about this person and nobody else (résumé, vCard, infobox, `mainEntity`, a profile's front matter). */
	readonly sure: boolean;
	/** Whether the format or what it tells makes it a person's name, however it is written. */
	readonly whole: boolean;
}

const SURE_KEYS = ['name', 'fullName', 'full_name'] as const;

/**
 * The people whom the structured data of a document may be about, surest first.
 *
 * @param document as `read` gives it
 */
export function namesInData(document: Document): readonly NamedInData[] {
	const found: NamedInData[] = [];
	const add = (item: DataItem | undefined, sure: boolean, whole = false): void => {
		const name = item?.value.trim() ?? '';
		if (item && name !== '' && name.length < 120) found.push({ name, sure, whole });
	};
	for (const { format, root } of dataRecords(document)) {
		if (format === 'json-resume') add(itemAt(nodesAt(root, 'basics')[0] ?? root, 'name'), true, true);
		else if (format === 'vcard') add(itemAt(root, 'FN', 'fn'), true, true);
		else if (format === 'h-card' && root.type !== 'card') add(itemAt(root, 'name', 'p-name', 'fn'), false);
		else if (format === 'front-matter')
			add(itemAt(root, ...SURE_KEYS) ?? itemAt(nodesAt(root, 'name')[0] ?? root, 'display', 'full'), true);
		else if (format === 'infobox') {
			const person = [...root.children.keys()].some((key) => PERSON_PARAMETERS.has(key.toLowerCase()));
			const lived = itemAt(root, 'born', 'birth_date', 'died', 'death_date') !== undefined;
			if (person) add(itemAt(root, 'name', 'Name'), true, lived);
		} else if (format === 'json-ld' || format === 'microdata') {
			const nodes = allNodes(root);
			const main = nodes.flatMap((node) => nodesAt(node, 'mainEntity'));
			for (const node of main) if (node.type?.endsWith('Person')) add(nameItem(node), true);
			for (const node of nodes) if (node.type?.endsWith('Person') && !main.includes(node)) add(nameItem(node), false);
		}
	}
	return [...found.filter(({ sure }) => sure), ...found.filter(({ sure }) => !sure)];
}
