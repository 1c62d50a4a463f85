import { dirname, resolve } from 'node:path';
import { BiographError } from '../../model';
import { rules } from '../../validate';
import { googleFeatures } from '../../validate/rules/google';
import { nearestName, parseVocabulary } from '../../vocabulary';
import { readText } from '../input';
import type { Terminal } from '../terminal';
import type { ValidateCommandOptions } from '../validate-command';
import { parseConfig } from './config';
import { ruleOption } from './rule-option';
import type { Adjustments, Config, Settings } from './settings';

const CONFIG = 'biograph.config.json';
const MOST_BYTES_OF_CONFIG = 5_000_000;
/** The whole vocabulary of schema.org is 1.5 MB. */
const MOST_BYTES_OF_VOCABULARY = 50_000_000;

/** What the command line and the configuration file come to. */
export interface Run {
	readonly settings: Settings;
	readonly ignore: readonly string[];
	readonly failOn: 'error' | 'warning' | 'never';
	readonly baseline: string | undefined;
}

async function readConfig(
	{ config }: ValidateCommandOptions,
	terminal: Terminal,
): Promise<{ readonly config: Config; readonly root: string }> {
	const none = { config: {}, root: terminal.cwd };
	if (config === false) return none;
	try {
		const source = await readText(config ?? CONFIG, MOST_BYTES_OF_CONFIG, terminal);
		return {
			config: parseConfig(source, config ?? CONFIG),
			root: dirname(resolve(terminal.cwd, config ?? CONFIG)),
		};
	} catch (error) {
		// Nobody has to have a configuration; one that is asked for has to be there.
		if (config === undefined && error instanceof BiographError && error.code === 'unreadable') return none;
		throw error;
	}
}

function checkNames({ rules: grades, google }: Adjustments, where: string): void {
	const codes = new Set<string>(rules.map(({ code }) => code));
	const families = new Set([...codes].map((code) => code.slice(0, code.indexOf('/'))));
	for (const name of Object.keys(grades ?? {})) {
		if (codes.has(name) || families.has(name)) continue;
		const near = nearestName(name, [...codes, ...families]);
		const known = near === undefined ? `families are ${[...families].join(', ')}` : `did you mean ${near}?`;
		throw new BiographError('invalid-config', `${where}: no rule is called "${name}": ${known}`);
	}
	for (const name of Object.keys(google === false ? {} : (google ?? {}))) {
		if (googleFeatures.includes(name)) continue;
		throw new BiographError('invalid-config', `${where}: no feature is called "${name}": ${googleFeatures.join(', ')}`);
	}
}

function fromCommandLine(options: ValidateCommandOptions): Adjustments {
	const { google, feature, pageCheck, privacy, pending } = options;
	for (const name of feature ?? []) checkNames({ google: { [name]: true } }, '--feature');
	const only = feature && Object.fromEntries(googleFeatures.map((name) => [name, feature.includes(name)]));
	const switched = google ? only : false;
	return {
		...(switched === undefined ? {} : { google: switched }),
		...(pageCheck === undefined ? {} : { page: pageCheck === 'on' }),
		...(privacy === undefined ? {} : { privacy }),
		...(pending === undefined ? {} : { pending }),
	};
}

/** The text of another vocabulary; that it is one is found out before any work starts. */
async function readVocabulary(path: string, name: string, terminal: Terminal): Promise<Settings['vocabulary']> {
	const text = await readText(path, MOST_BYTES_OF_VOCABULARY, terminal);
	try {
		parseVocabulary(text, name);
	} catch (error) {
		if (error instanceof BiographError) throw new BiographError(error.code, `${name}: ${error.message}`);
		throw error;
	}
	return { text, name };
}

/**
 * Puts the configuration file and the command line together; the command line wins.
 *
 * @throws BiographError for a file that cannot be read and for names that are not known
 */
export async function runOf(options: ValidateCommandOptions, terminal: Terminal): Promise<Run> {
	const { config, root } = await readConfig(options, terminal);
	const { ignore = [], overrides = [], failOn, baseline, vocabulary, provenance, ...base } = config;
	const where = options.config === false ? CONFIG : (options.config ?? CONFIG);
	for (const adjustments of [base, ...overrides]) checkNames(adjustments, where);
	const inline = (options.rule ?? []).map((rule) => {
		const parsed = ruleOption(rule);
		checkNames(parsed, `--rule ${rule}`);
		return parsed;
	});
	// Files that the configuration names stand beside it.
	const fromRoot = (path: string | undefined): string | undefined =>
		path === undefined ? undefined : resolve(root, path);
	const vocabularyPath = options.vocabulary ?? fromRoot(vocabulary);
	const provenancePath = options.provenance ?? fromRoot(provenance);
	return {
		settings: {
			cwd: terminal.cwd,
			root,
			maxBytes: options.maxBytes,
			page: options.page,
			base,
			overrides: [...overrides, { files: ['**'], ...fromCommandLine(options) }, ...inline],
			vocabulary:
				vocabularyPath === undefined
					? undefined
					: await readVocabulary(vocabularyPath, options.vocabulary ?? vocabulary ?? '', terminal),
			provenance: provenancePath === undefined ? undefined : await readText(provenancePath, options.maxBytes, terminal),
			lines: options.format !== 'json' && options.format !== 'junit',
		},
		ignore,
		failOn: options.failOn ?? failOn ?? 'error',
		baseline: options.baseline ?? fromRoot(baseline),
	};
}
