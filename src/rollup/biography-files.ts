import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from './find-biography';

/** Folders that hold no sources: packages, what was built, and what tools keep for themselves. */
const isPassedOver = (name: string): boolean => name === 'node_modules' || name === 'dist' || name.startsWith('.');

/** The biography files under a root, as paths from it with `/`, in the order of their code units. */
export function biographyFiles(root: string, folder = ''): readonly string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.flatMap((entry) => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : biographyFiles(root, path);
			return entry.name.endsWith(EXTENSION) ? [path] : [];
		})
		.sort();
}
