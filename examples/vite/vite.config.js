import { biograph } from 'biograph/rollup';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [biograph({ site: 'https://example.org/', register: 'entities.yaml' })],
});
