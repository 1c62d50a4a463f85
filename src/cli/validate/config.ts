import { BiographError } from '../../model';
import type { Adjustments, Config } from './settings';

type Check = (value: unknown, at: string) => string | undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const boolean: Check = (value, at) => (typeof value === 'boolean' ? undefined : `"${at}" is neither true nor false`);
const text: Check = (value, at) => (typeof value === 'string' && value !== '' ? undefined : `"${at}" is not a text`);
const oneOf =
	(...choices: readonly string[]): Check =>
	(value, at) =>
		choices.includes(value as string) ? undefined : `"${at}" is none of ${choices.join(', ')}`;
const listOf =
	(check: Check): Check =>
	(value, at) =>
		Array.isArray(value)
			? value.map((item, index) => check(item, `${at}[${index}]`)).find((fault) => fault !== undefined)
			: `"${at}" is not a list`;
const mapOf =
	(check: Check): Check =>
	(value, at) =>
		isObject(value)
			? Object.entries(value)
					.map(([key, item]) => check(item, `${at}.${key}`))
					.find((fault) => fault !== undefined)
			: `"${at}" is not an object`;

/** An object with these members and no others. */
const objectOf =
	(members: Readonly<Record<string, Check>>): Check =>
	(value, at) => {
		if (!isObject(value)) return at === '' ? 'it is not an object' : `"${at}" is not an object`;
		const prefix = at === '' ? '' : `${at}.`;
		for (const [key, item] of Object.entries(value)) {
			const check = Object.hasOwn(members, key) ? members[key] : undefined;
			if (key === '$schema' && at === '') continue;
			if (!check) return `"${prefix}${key}" is unknown; known are ${Object.keys(members).join(', ')}`;
			const fault = check(item, `${prefix}${key}`);
			if (fault !== undefined) return fault;
		}
		return undefined;
	};

const adjustments: Readonly<Record<keyof Adjustments, Check>> = {
	rules: mapOf(oneOf('off', 'info', 'warning', 'error')),
	google: (value, at) => (value === false ? undefined : mapOf(boolean)(value, at)),
	page: boolean,
	privacy: boolean,
	pending: boolean,
};

const config = objectOf({
	...adjustments,
	ignore: listOf(text),
	overrides: listOf(objectOf({ files: listOf(text), ...adjustments })),
	failOn: oneOf('error', 'warning', 'never'),
	baseline: text,
	vocabulary: text,
	provenance: text,
} satisfies Readonly<Record<keyof Config, Check>>);

/**
 * Reads a configuration file.
 *
 * @param file its name, for messages
 * @throws BiographError `invalid-config` where it is not JSON or says something unknown
 */
export function parseConfig(source: string, file: string): Config {
	let value: unknown;
	try {
		value = JSON.parse(source);
	} catch (error) {
		throw new BiographError(
			'invalid-config',
			`${file}: is not JSON: ${error instanceof Error ? error.message : error}`,
		);
	}
	const fault = config(value, '');
	if (fault !== undefined) throw new BiographError('invalid-config', `${file}: ${fault}: see docs/ci.md`);
	return value as Config;
}
