import { readFileSync } from 'node:fs';
import { parseBiography } from 'biograph';
import { publish, toScript } from 'biograph/publish';

export default function configure(eleventy) {
	eleventy.addWatchTarget('./*.biography.yaml');
	eleventy.ignores.add('README.md');
	eleventy.addShortcode('biography', function biography(file) {
		const page = new URL(this.page.url, 'https://example.org').href;
		return toScript(publish(parseBiography(readFileSync(file, 'utf8'), { file }), { page }).graph);
	});
	return { dir: { input: '.', output: 'dist' } };
}
