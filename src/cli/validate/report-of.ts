import picocolors from 'picocolors';
import { version } from '../../../package.json';
import { githubReport, jsonReport, junitReport, prettyReport, type Report, sarifReport } from '../../report';
import { rules } from '../../validate';
import type { Terminal } from '../terminal';
import type { ValidateCommandOptions } from '../validate-command';

/** Colours where the report goes to a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. */
function coloured({ stdout, env }: Terminal, toFile: boolean): boolean {
	if (env.NO_COLOR || toFile) return false;
	return stdout.isTTY === true || (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0');
}

/** The report that the options ask for. */
export function reportOf({ format, output }: ValidateCommandOptions, terminal: Terminal): Report {
	const tool = { version, rules };
	switch (format) {
		case 'json':
			return jsonReport(tool);
		case 'sarif':
			return sarifReport(tool);
		case 'junit':
			return junitReport();
		case 'github':
			return githubReport();
		default: {
			const colours = picocolors.createColors(coloured(terminal, output !== undefined && output !== '-'));
			return prettyReport({ colours });
		}
	}
}
