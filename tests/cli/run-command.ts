import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run';

/** What a command line did. */
export interface Ran {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a command line in a folder, as the shell would. */
export async function runCommand(
	args: readonly string[],
	{
		cwd,
		stdin = '',
		tty = false,
		env = {},
	}: { cwd: string; stdin?: string | Buffer; tty?: boolean; env?: Record<string, string> },
): Promise<Ran> {
	const collect = () => {
		const stream = new PassThrough();
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		return { stream: Object.assign(stream, { isTTY: tty }), text: () => Buffer.concat(chunks).toString('utf8') };
	};
	const [stdout, stderr] = [collect(), collect()];
	const input = Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : []);
	const code = await run(args, { stdin: input, stdout: stdout.stream, stderr: stderr.stream, cwd, env });
	return { code, stdout: stdout.text(), stderr: stderr.text() };
}
