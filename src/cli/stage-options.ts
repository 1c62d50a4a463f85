import type { ConvertOptions } from '../convert';
import { parseRegister } from '../file';
import type { Register } from '../model';
import { readText } from './input';
import type { SharedOptions } from './shared-options';
import type { Terminal } from './terminal';

/** The register that `--register` names. */
export async function readRegister(
	{ register, maxBytes }: Pick<SharedOptions, 'register' | 'maxBytes'>,
	terminal: Terminal,
): Promise<Register | undefined> {
	if (register === undefined) return undefined;
	return parseRegister(await readText(register, maxBytes, terminal), { file: register });
}

/** The options of the stages, from those of the command line; the register is read. */
export async function stageOptions(options: SharedOptions, terminal: Terminal): Promise<ConvertOptions> {
	const { page, pageType, site, profile, subject, include, asOf } = options;
	const register = await readRegister(options, terminal);
	return {
		...(page !== undefined && { page }),
		...(pageType && { pageType }),
		...(site !== undefined && { site }),
		...(profile && { profile }),
		...(subject !== undefined && { subject }),
		...(include && { include }),
		...(asOf !== undefined && { asOf }),
		...(register && { register }),
	};
}
