import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { BiographError } from '../../model';

/** What a folder is searched for. Plain `.json` is not: most of it in a built site is no markup. */
const IN_FOLDERS = '**/*.{html,htm,xhtml,jsonld,ndjson}';
const NEVER = ['**/node_modules/**', '**/.git/**'];
const GLOB = /[*?{}[\]!()]/;

/** The name of a file as reports show it: relative to the folder it was asked from, with `/`. */
export function shownName(path: string, cwd: string): string {
	const name = relative(cwd, path);
	return sep === '/' ? name : name.split(sep).join('/');
}

function statOf(path: string): ReturnType<typeof statSync> | undefined {
	return statSync(path, { throwIfNoEntry: false });
}

/**
 * The files that paths, folders and globs name: each once, those of a path or a glob in the order of their names.
 *
 * @param ignore globs relative to `root`
 * @returns names as reports show them; `named` are those that were asked for one by one
 * @throws BiographError `unreadable` for what is not there, `invalid-option` for a glob or folder without files
 */
export async function filesOf(
	paths: readonly string[],
	{ cwd, root, ignore }: { readonly cwd: string; readonly root: string; readonly ignore: readonly string[] },
): Promise<{ readonly files: readonly string[]; readonly named: ReadonlySet<string> }> {
	const files = new Set<string>();
	const named = new Set<string>();
	for (const path of paths) {
		if (path === '-') {
			files.add('-');
			named.add('-');
			continue;
		}
		const stat = statOf(resolve(cwd, path));
		if (stat && !stat.isDirectory()) {
			const name = shownName(resolve(cwd, path), cwd);
			files.add(name);
			named.add(name);
			continue;
		}
		if (!stat && !GLOB.test(path)) {
			throw new BiographError('unreadable', `${path}: no such file or folder: check the path`);
		}
		const found = await walk(stat ? IN_FOLDERS : path, stat ? resolve(cwd, path) : cwd, { root, ignore });
		if (found.length === 0) {
			const wanted = stat ? 'has no .html, .jsonld or .ndjson files' : 'matches no file';
			throw new BiographError('invalid-option', `${path}: ${wanted}: name the files to check`);
		}
		for (const file of found) files.add(shownName(file, cwd));
	}
	return { files: [...files], named };
}

async function walk(
	pattern: string,
	folder: string,
	{ root, ignore }: { readonly root: string; readonly ignore: readonly string[] },
): Promise<readonly string[]> {
	const [{ glob }, matcher] = await Promise.all([
		import('tinyglobby'),
		ignore.length > 0 ? matches(ignore) : undefined,
	]);
	const found = await glob(pattern, {
		cwd: folder,
		absolute: true,
		dot: false,
		ignore: NEVER,
		followSymbolicLinks: false,
		expandDirectories: false,
	});
	const kept = matcher ? found.filter((file) => !matcher(shownName(resolve(file), root))) : found;
	// By code unit: the same order in every locale.
	return kept.map((file) => resolve(file)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Whether a name relative to the configuration's folder is matched by one of the globs. */
export async function matches(globs: readonly string[]): Promise<(name: string) => boolean> {
	if (globs.includes('**')) return () => true;
	const { default: picomatch } = await import('picomatch');
	return picomatch([...globs], { dot: true });
}
