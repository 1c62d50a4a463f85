import { describe, expect, test } from 'vitest';
import { type PublishOptions, publish, toScript } from '../../src/publish';
import { validate } from '../../src/validate';
import { biography, everyKind, fact } from './ada-roe';

const facts = [
	...everyKind.filter(({ kind }) => kind !== 'birth'),
	...(['spouse', 'child', 'parent', 'sibling', 'relative'] as const).map((relation) =>
		fact('relative', { relation, name: `A ${relation}`, minor: false }),
	),
	...(
		[
			'Book',
			'Thesis',
			'Article',
			'ScholarlyArticle',
			'Movie',
			'TVSeries',
			'MusicAlbum',
			'MusicRecording',
			'MusicComposition',
			'Play',
			'VisualArtwork',
			'SoftwareApplication',
			'Project',
			'PodcastSeries',
			'CreativeWork',
		] as const
	).flatMap((type) =>
		(
			[
				'author',
				'creator',
				'editor',
				'translator',
				'actor',
				'director',
				'producer',
				'composer',
				'performer',
				'contributor',
				'illustrator',
			] as const
		).map((role) =>
			fact('work', { name: `${type} by an ${role}`, type, role, date: '2012', organization: 'org-acme' }),
		),
	),
	...(['performer', 'organizer', 'attendee', 'competitor', 'contributor', 'about'] as const).map((role) =>
		fact('event', {
			name: `Event of a ${role}`,
			role,
			date: '2030-01-01',
			startTime: '10:00',
			timezone: 'Z',
			place: 'place-quay',
			price: '5',
			currency: 'EUR',
		}),
	),
	fact('position', { title: 'Mayor', form: 'office', organization: 'org-coast', start: '[..2009]', current: false }),
	fact('position', { title: 'Ward leader', place: 'place-portbury', current: true }),
	fact('position', { title: 'Visitor', form: 'affiliation', organization: 'org-coast', current: true }),
	fact('education', { organization: 'org-coast', field: 'Tides', start: '1990', end: '1992/1994' }),
	fact('education', { organization: 'org-acme', credential: 'MSc', end: '2031' }),
	fact('birth', { date: '[1605..1607]', place: 'place-quay' }),
	fact('death', { date: '1669~', place: 'place-portbury' }),
	fact('event', { name: 'An ancient feast', date: '-0619~' }),
];

describe.each(['search', 'linked'] as const)('our validator finds nothing wrong in %s', (profile) => {
	test.each(['https://example.org/people/ada-roe', undefined])('on page %s', (page) => {
		const options = {
			profile,
			include: ['all'],
			asOf: '2029-01-01',
			...(page && { page }),
			site: 'https://example.org/',
		};
		const { graph } = publish(biography(facts), options as PublishOptions & { profile: 'search' });
		for (const [markup, mediaType] of [
			[JSON.stringify(graph), 'application/ld+json'],
			[`<!doctype html><html><head>${toScript(graph)}</head><body></body></html>`, 'text/html'],
		] as const) {
			const { findings } = validate(markup, { mediaType, page: false });
			const wrong = findings.filter(({ code, severity }) => severity !== 'info' && !code.startsWith('google/'));
			expect(wrong.map(({ code, args, path }) => ({ code, args, path }))).toEqual([]);
		}
	});
});
