import { BiographError, type Biography, type Register, type RegisterPerson, type Subject } from '../model';
import { fold } from '../model/fold';
import { slug } from '../model/slug';
import { choose, type Option } from './choose';
import type { Entry } from './entry';
import { words } from './words';

const PARTS = {
	given: 'givenName',
	family: 'familyName',
	additional: 'additionalName',
	prefix: 'honorificPrefix',
	suffix: 'honorificSuffix',
} as const;

function optionsFor(entries: readonly Entry[], form: string): readonly Option[] {
	const byName = new Map<string, Entry[]>();
	for (const entry of entries)
		if (entry.fact.kind === 'name' && entry.fact.form === form)
			byName.set(entry.fact.name, [...(byName.get(entry.fact.name) ?? []), entry]);
	return [...byName].map(([value, stating]) => ({ value, entries: stating }));
}

const sourcesOf = (option: Option): ReadonlySet<string> => new Set(option.entries.map((entry) => entry.source.id));

/** The name that most texts use; among equals the one that most claims use, then the first. */
function mainName(options: readonly Option[]): string {
	const sorted = [...options].sort(
		(a, b) => sourcesOf(b).size - sourcesOf(a).size || b.entries.length - a.entries.length,
	);
	return sorted[0]?.value ?? '';
}

/** Refuses texts that are about different people: full names of two texts without a word in common. */
function checkOnePerson(options: readonly Option[]): void {
	const [first] = options;
	if (!first) return;
	const known = new Set(
		options
			.filter((option) => sharesSource(option, first))
			.flatMap((option) => words(option.value).map((word) => word.key)),
	);
	const stranger = options.find(
		(option) => !words(option.value).some((word) => known.has(word.key)) && words(option.value).length > 0,
	);
	if (!stranger) return;
	throw new BiographError(
		'ambiguous-subject',
		`the sources are about two people: "${first.value}" in ${[...sourcesOf(first)][0]} and "${stranger.value}" in ${[...sourcesOf(stranger)][0]}; convert them one by one, or say whom you mean with --subject NAME`,
	);
}

const sharesSource = (one: Option, other: Option): boolean =>
	[...sourcesOf(one)].some((id) => sourcesOf(other).has(id));

/**
 * Who the biography is about, from the names that claims give.
 *
 * @throws BiographError `no-subject` without any name, `ambiguous-subject` when texts are about different people
 */
export function resolveSubject(
	entries: readonly Entry[],
	previous: Biography | undefined,
	register: Register | undefined,
): Biography['subject'] {
	const full = optionsFor(entries, 'full');
	const named = full.length > 0 ? full : optionsFor(entries, 'alternate');
	if (!previous) checkOnePerson(named);
	const name = previous?.subject.name ?? mainName(named);
	if (name === '')
		throw new BiographError('no-subject', 'no person is named in the sources: give one with --subject NAME');
	const known = knownPerson(name, register);
	const parts: Partial<Record<(typeof PARTS)[keyof typeof PARTS], string>> = {};
	for (const [form, property] of Object.entries(PARTS)) {
		const options = optionsFor(entries, form);
		if (options.length > 0)
			parts[property] =
				options.length === 1
					? options[0]?.value
					: form === 'prefix' || form === 'suffix'
						? mainName(options)
						: choose(options).value;
	}
	const id = known?.['@id'];
	const fresh: Subject = { ...(id && { id }), name, ...parts };
	return { ...fresh, ...previous?.subject, slug: previous?.subject.slug ?? known?.id ?? slug(name) };
}

/** The entry of a register that is about a person of some name. */
export function knownPerson(name: string, register: Register | undefined): RegisterPerson | undefined {
	return register?.people?.find((person) =>
		[person.name, ...(person.aliases ?? [])].some((one) => fold(one) === fold(name)),
	);
}
