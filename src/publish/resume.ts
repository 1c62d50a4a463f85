import type { Biography, FactOf } from '../model';
import { writeFacts } from './mapping';
import type { PublishOptions } from './options';
import { openPublication } from './publication';
import type { JsonResume } from './resume/document';
import { resumeEntry, SECTIONS } from './resume/sections';

export type { JsonResume, ResumeEducation, ResumeProject, ResumeWork } from './resume/document';

/** The options of `publish` that a résumé knows: it has one shape, past posts included. */
export type ResumeOptions = Pick<PublishOptions, 'page' | 'include' | 'asOf' | 'proposed'>;

/** An object without what is `undefined`. */
const present = <T extends object>(parts: T): T =>
	Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/**
 * Writes a biography as a JSON Resume (jsonresume.org, schema 1.0.0). It holds what `publish` would publish with the
 * same options, as far as the schema has a place for it, and never contact data. Dates that ISO 8601 cannot say are
 * left out, and so is the beginning of a post that is over without a stated end, which a résumé would read as going on.
 *
 * @param biography the biography, as `reconcile` or the biography file gives it
 * @param options what private data to include, the day to judge by
 * @returns a résumé for `JSON.stringify`, the same for the same input
 * @throws BiographError as `publish` does
 * @example
 * const resume = toJsonResume(biography); // { $schema: '…', basics: { name: 'Ada Roe' }, work: [ … ] }
 */
export function toJsonResume(biography: Biography, options: ResumeOptions = {}): JsonResume {
	const to = openPublication(biography, { ...options, profile: 'linked' });
	const {
		facts,
		bodies,
		isSafe,
		settings: { page },
	} = to;
	const { subject, profile } = biography;
	for (const url of profile.sameAs ?? []) to.say('sameAs', to.url(url));
	// Their own mapping makes addresses of registry numbers.
	writeFacts(
		facts.filter(({ kind }) => kind === 'identifier'),
		to,
	);
	const profiles = [to.person().sameAs ?? []].flat().map((url) => ({
		network: /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url as string)?.[1] ?? '',
		url: url as string,
	}));
	const occupations = facts.filter((fact): fact is FactOf<'occupation'> => fact.kind === 'occupation');
	const sections = new Map<string, object[]>(SECTIONS.map((section) => [section, []]));
	const scope = {
		url: to.url,
		placeOf: to.placeOf,
		date(date: string | undefined) {
			const value = to.date(date);
			return typeof value === 'string' && /^[12]/.test(value) ? value : undefined;
		},
		body(id: string | undefined) {
			to.organization(id);
			const body = bodies.get(id ?? '');
			return { name: body?.name, url: to.url(body?.url) };
		},
	};
	for (const fact of facts) {
		const [section, entry] = resumeEntry(fact, scope) ?? [];
		if (section && entry) sections.get(section)?.push(present(entry));
	}
	const { description } = profile;
	return {
		$schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
		basics: present({
			name: subject.name,
			label: occupations.map(({ name }) => name).join(', ') || undefined,
			image: to.url(profile.image),
			url: to.url(profile.url) ?? page,
			summary: description && isSafe(description, 'description') ? description : undefined,
			profiles: profiles.length > 0 ? profiles : undefined,
		}),
		...Object.fromEntries([...sections].filter(([, entries]) => entries.length > 0)),
	};
}
