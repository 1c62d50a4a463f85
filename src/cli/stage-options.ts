import type { ConvertOptions } from '../convert';
import type { SharedOptions } from './shared-options';
import type { Terminal } from './terminal';

/** The options of the stages, from those of the command line; the register is read. */
export async function stageOptions(options: SharedOptions, _terminal: Terminal): Promise<ConvertOptions> {
	const { page, pageType, site, profile, subject, include, asOf } = options;
	return {
		...(page !== undefined && { page }),
		...(pageType && { pageType }),
		...(site !== undefined && { site }),
		...(profile && { profile }),
		...(subject !== undefined && { subject }),
		...(include && { include }),
		...(asOf !== undefined && { asOf }),
	};
}
