import { mkdirSync, writeFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { Page } from './page';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', `<!doctype html>${renderToStaticMarkup(<Page />)}\n`);
