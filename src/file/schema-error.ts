import { nearestOf } from './nearest-of';
import { KEYS } from './schema-checks.generated';

/** An error as ajv gives it. */
export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}

/** Which object of the schema stands at a pointer: by the last list or field that names one. */
const OBJECTS: readonly (readonly [RegExp, string])[] = [
	[/\/evidence\/\d+$/, 'Evidence'],
	[/\/address$/, 'PostalAddress'],
	[/^\/subject$/, 'Subject'],
	[/^\/profile$/, 'Profile'],
	[/^\/reviewed$/, 'Reviewed'],
	[/^\/organizations\/\d+$/, 'Organization'],
	[/^\/places\/\d+$/, 'Place'],
	[/^\/people\/\d+$/, 'Person'],
	[/^\/sources\/\d+$/, 'Source'],
	[/^\/conflicts\/\d+$/, 'Conflict'],
	[/^\/conflicts\/\d+\/values\/\d+$/, 'ConflictValue'],
];

/** What a pattern of the schema asks for, by the keys that have it. */
const WANTED: readonly (readonly [RegExp, string])[] = [
	[/\/(?:url|image|page|site|atId|@id)$|\/sameAs(?:\/\d+)?$/, 'is not an address: give one that starts with https://'],
	[/\/(?:asOf|on)$/, 'is not a day: write it as 2025-01-31'],
	[/\/(?:startTime|endTime)$/, 'is not a clock time: write it as 09:30'],
	[
		/\/(?:organization|place|parent)$/,
		'is not an id: give the name an entry with an id further down, and write that id here',
	],
	[/\/(?:start|end|date|published|retrieved)$/, 'is not a date: write it as 2025, 2025-01 or 2025-01-31 (EDTF)'],
	[/\/slug$/, 'is not a slug: use small letters, digits and hyphens'],
	[/\/currency$/, 'is not a currency: write three capitals, as GBP'],
	[/\/price$/, 'is not a price: write it as 12.50'],
	[/\/hash$/, 'is not a hash: write sha256- and 64 digits'],
	[/./, 'is not an id: use no spaces, quotes, brackets or javascript:'],
];

/** What people write for an end that has not come. */
const ONGOING = /^(?:present|now|today|current|currently|ongoing|to date|-)$/i;

/** Decisions that people write as keys of their own. */
const DECISION = /^(?:proposed|accepted|rejected|accept|reject|approved|status[ _-]?\w*)$/i;

/** Entries have names, and facts say them by their ids: the id of the entry that has a name. */
function idOfName(root: unknown, name: unknown, list: string): string | undefined {
	const entries = valueAt(root, `/${list}`);
	if (!Array.isArray(entries) || typeof name !== 'string') return undefined;
	const same = (entry: unknown): boolean => {
		const names = [valueAt(entry, '/name'), valueAt(entry, '/alternateName')].flat();
		return names.some((one) => typeof one === 'string' && one.toLowerCase() === name.toLowerCase());
	};
	const id = valueAt(entries.find(same), '/id');
	return typeof id === 'string' ? id : undefined;
}

/** The value at a JSON Pointer. */
export function valueAt(root: unknown, pointer: string): unknown {
	let value = root;
	for (const part of pointer.split('/').slice(1)) {
		if (typeof value !== 'object' || value === null) return undefined;
		const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
		value = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
	}
	return value;
}

function keysAt(root: unknown, pointer: string, register: boolean): readonly string[] {
	if (pointer === '') return KEYS[register ? 'Register' : 'Biography'] ?? [];
	if (/^\/facts\/\d+$/.test(pointer)) {
		const kind = String(valueAt(root, `${pointer}/kind`) ?? '');
		return KEYS[`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Fact`] ?? [];
	}
	const name = OBJECTS.find(([pattern]) => pattern.test(pointer))?.[1] ?? '';
	if (name === 'ConflictValue') return ['value', 'evidence'];
	return KEYS[register && name !== 'PostalAddress' ? `Register${name}` : name] ?? [];
}

/** More keys than any object of the schema has. */
const MOST_KEYS = 100;

const shown = (value: unknown): string => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const TYPES: Readonly<Record<string, string>> = {
	array: 'a list: start each item with "- "',
	object: 'a set of keys: write `name: value` lines under it',
	string: 'text: put it in quotes',
	boolean: 'true or false',
	integer: 'a whole number',
};

/**
 * One schema error in words: what is wrong and what to do.
 *
 * @returns where the fault is, as a JSON Pointer, and the message
 */
export function schemaMessage(
	error: SchemaError,
	root: unknown,
	register: boolean,
): { readonly pointer: string; readonly message: string } {
	const { instancePath: pointer, keyword, params } = error;
	const name = pointer.slice(pointer.lastIndexOf('/') + 1);
	const value = shown(valueAt(root, pointer));
	const among = (allowed: readonly unknown[], what: string, given = value): string => {
		const names = allowed.map(String);
		if (names.includes(given)) return `${what} "${given}" is in quotes: write it without them`;
		const near = nearestOf(given, names);
		return `${what} "${given}" is not known: ${near ? `did you mean "${near}"? It is ` : 'it is '}one of ${names.join(', ')}`;
	};
	const unknownKey = (key: string, near: string | undefined) => ({
		pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
		message: `unknown key "${shown(key)}"${near ? `: did you mean "${near}"?` : DECISION.test(key) && pointer.startsWith('/facts/') ? ': write `status: accepted` or `status: rejected`' : ': take it out'}`,
	});
	switch (keyword) {
		case 'additionalProperties': {
			const key = String(params.additionalProperty);
			return unknownKey(key, nearestOf(key, keysAt(root, pointer, register)));
		}
		case 'required': {
			const missing = String(params.missingProperty);
			const known = keysAt(root, pointer, register);
			const keys = Object.keys(valueAt(root, pointer) ?? {}).slice(0, MOST_KEYS);
			const slip = keys.find((key) => !known.includes(key) && nearestOf(key, known) === missing);
			return slip === undefined ? { pointer, message: `"${missing}" is missing: add it` } : unknownKey(slip, missing);
		}
		case 'discriminator':
			return {
				pointer: `${pointer}/kind`,
				message:
					params.error === 'mapping'
						? among(FACT_KINDS, 'kind', shown(params.tagValue))
						: '"kind" is missing: say what kind of fact it is',
			};
		case 'enum':
			return { pointer, message: among((params.allowedValues as readonly unknown[]) ?? [], name) };
		case 'type':
			return {
				pointer,
				message: `${name ? `"${name}"` : 'the file'} is not ${TYPES[String(params.type)] ?? String(params.type)}`,
			};
		case 'pattern': {
			const id = idOfName(root, valueAt(root, pointer), name === 'place' ? 'places' : 'organizations');
			if (/^(?:organization|place|parent)$/.test(name) && id !== undefined)
				return { pointer, message: `"${value}" is a name, and here goes its id: write ${id}` };
			if (/\/sameAs(?:\/\d+)?$/.test(pointer) && /^Q[1-9]\d*$/.test(value))
				return { pointer, message: `"${value}" is not an address: write https://www.wikidata.org/wiki/${value}` };
			if (name === 'end' && ONGOING.test(value))
				return { pointer, message: `"${value}" is not a date: take it out, and write \`current: true\`` };
			return { pointer, message: `"${value}" ${WANTED.find(([pattern]) => pattern.test(pointer))?.[1]}` };
		}
		case 'minLength':
			return { pointer, message: `"${name}" is empty: give it a value or take it out` };
		case 'maxLength':
			return { pointer, message: `"${name}" is longer than ${String(params.limit)} characters: shorten it` };
		case 'minItems':
			return { pointer, message: `"${name}" needs at least ${String(params.limit)} entries` };
		case 'const':
			return {
				pointer,
				message: `"${name}" is not ${JSON.stringify(params.allowedValue)}: this version reads no other`,
			};
		default:
			return { pointer, message: `"${name}" is not what the schema asks for (${keyword})` };
	}
}

const FACT_KINDS = Object.keys(KEYS)
	.filter((name) => name.endsWith('Fact'))
	.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1, -4)}`);
