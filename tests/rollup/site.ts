import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A site in a temporary folder. */
export interface Site {
	readonly root: string;
	write(path: string, text: string): void;
	read(path: string): string;
	remove(): void;
}

/** Makes a site of these files: paths to texts. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
	const root = mkdtempSync(join(tmpdir(), 'biograph-site-'));
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	for (const [path, text] of Object.entries(files)) write(path, text);
	return {
		root,
		write,
		read: (path) => readFileSync(join(root, path), 'utf8'),
		remove: () => rmSync(root, { recursive: true }),
	};
}

/** A biography file of an invented person. */
export const ADA = `subject: { name: Ada Roe, slug: ada-roe }
profile: { description: Ada Roe measures tides. }
facts:
  - { kind: position, title: Chief Scientist, organization: acme, start: 2019-10, current: true }
  - { kind: award, name: "Golden </script> Anchor & Co", date: 2015 }
organizations:
  - { id: acme, name: Acme Ltd, type: Corporation }
`;

/** A page that says what the biography does. */
export const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ada Roe</title></head>
<body><h1>Ada Roe</h1><p>Ada Roe measures tides. She is Chief Scientist of Acme Ltd and won the Golden &lt;/script> Anchor &amp; Co (2015).</p></body>
</html>
`;
