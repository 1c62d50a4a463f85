import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to. */
export interface Terminal {
	readonly stdin: Readable;
	readonly stdout: Writable & { readonly isTTY?: boolean };
	readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
	/** The folder that paths are relative to. */
	readonly cwd: string;
	/** Environment variables; `NO_COLOR` and `FORCE_COLOR` are read. */
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes to a stream and waits where its buffer is full, so that memory stays bounded. */
export async function write(stream: Writable, text: string): Promise<void> {
	if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}
