// A thread of `biograph validate`: checks the batches of files it is given.
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, type Outcome, outcomeOf } from './check-all';
import { checkerOf } from './check-file';
import type { Settings } from './settings';

const { settings, named } = workerData as { readonly settings: Settings; readonly named: ReadonlySet<string> };
const checker = checkerOf(settings, { stdin: process.stdin, cwd: settings.cwd });
let work: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ batch, files }: { readonly batch: number; readonly files: readonly string[] }) => {
	work = work.then(async () => {
		const outcomes: Outcome[] = [];
		for (const file of files) outcomes.push(await outcomeOf(file, await checker, named.has(file)));
		parentPort?.postMessage({ batch, outcomes } satisfies Answer);
	});
});
