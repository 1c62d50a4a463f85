import nodeModule from 'node:module';
import { run } from './run';

// From Node 22.8 on: what Node has compiled of a command's code is kept for the next one (NODE_DISABLE_COMPILE_CACHE=1
// turns it off). The types are those of Node 20.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// Whoever reads the output may stop before its end, as head does: that is no fault. Programs that a closed pipe ends
// report 128 and the number of the signal.
const CLOSED_PIPE = 141;
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
		throw error;
	});
}

process.exitCode = await run(process.argv.slice(2), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	cwd: process.cwd(),
	env: process.env,
});
