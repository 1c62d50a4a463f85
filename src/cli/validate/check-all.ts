import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BiographError, type BiographErrorCode } from '../../model';
import type { FileResult } from '../../report';
import type { Terminal } from '../terminal';
import type { Checker } from './check-file';
import type { Settings } from './settings';

/** A file that was checked, or why it could not be. */
export type Outcome =
	| { readonly file: string; readonly result: FileResult }
	| { readonly file: string; readonly refusal: { readonly code: BiographErrorCode; readonly message: string } };

/** A thread takes about as long to start as checking this many pages. */
const FILES_PER_THREAD = 150;
const MOST_THREADS = 8;
const BATCH = 16;
/** Batches under way per thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 2;

/** How many threads pay for a number of files. */
export function threadsFor(files: number): number {
	return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / FILES_PER_THREAD)));
}

/** Checks one file; what is wrong with the file itself is a refusal, a bug is thrown. */
export async function outcomeOf(file: string, checker: Checker, isNamed: boolean): Promise<Outcome> {
	try {
		return { file, result: await checker(file) };
	} catch (error) {
		if (!(error instanceof BiographError)) throw error;
		// A site may well hold an empty page; somebody who names an empty file has named the wrong one.
		if (error.code === 'empty-input' && !isNamed) return { file, result: await checker(file, '') };
		return { file, refusal: { code: error.code, message: error.message } };
	}
}

/** Checks files and gives the outcomes in the order of the files, whatever the number of threads. */
export async function* checkAll(
	files: readonly string[],
	named: ReadonlySet<string>,
	settings: Settings,
	threads: number,
	terminal: Pick<Terminal, 'stdin' | 'cwd'>,
): AsyncGenerator<Outcome> {
	// Run from its TypeScript source, there is no worker to load.
	const worker = new URL('./validate-worker.js', import.meta.url);
	if (threads < 2 || files.includes('-') || import.meta.url.endsWith('.ts')) {
		const { checkerOf } = await import('./check-file');
		const checker = await checkerOf(settings, terminal);
		for (const file of files) yield await outcomeOf(file, checker, named.has(file));
		return;
	}
	const pool = Array.from({ length: threads }, () => new Worker(worker, { workerData: { settings, named } }));
	try {
		yield* inOrder(files, pool);
	} finally {
		await Promise.all(pool.map((thread) => thread.terminate()));
	}
}

/** What a thread answers to a batch of files. */
export interface Answer {
	readonly batch: number;
	readonly outcomes: readonly Outcome[];
}

async function* inOrder(files: readonly string[], pool: readonly Worker[]): AsyncGenerator<Outcome> {
	const batches = Math.ceil(files.length / BATCH);
	const answers = new Map<number, readonly Outcome[]>();
	let wake: () => void = () => undefined;
	let failure: Error | undefined;
	let given = 0;
	const give = (thread: Worker): void => {
		if (given >= batches) return;
		const batch = given++;
		thread.postMessage({ batch, files: files.slice(batch * BATCH, (batch + 1) * BATCH) });
	};
	const idle: Worker[] = [];
	let next = 0;
	for (const thread of pool) {
		thread.on('message', ({ batch, outcomes }: Answer) => {
			answers.set(batch, outcomes);
			// A thread that is far ahead of the report waits for it.
			if (given < next + pool.length * AHEAD * 2) give(thread);
			else idle.push(thread);
			wake();
		});
		thread.on('error', (error) => {
			failure = error instanceof Error ? error : new Error(String(error));
			wake();
		});
		for (let count = 0; count < AHEAD; count++) give(thread);
	}
	while (next < batches) {
		const outcomes = answers.get(next);
		if (failure) throw failure;
		if (!outcomes) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
			continue;
		}
		answers.delete(next++);
		for (let thread = idle.pop(); thread; thread = idle.pop()) give(thread);
		yield* outcomes;
	}
}
