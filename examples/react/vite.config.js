import { biograph } from 'biograph/rollup';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [biograph({ inject: false, pageUrl: () => 'https://example.org/ada' })],
	build: { ssr: 'src/render.jsx', outDir: '.server' },
	oxc: { jsx: { runtime: 'automatic' } },
});
