// A parsed biography to a script element, beside hand-written code and three libraries; then building sites with Vite.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
	createSchemaOrgGraph,
	defineEvent,
	defineOrganization,
	definePerson,
	definePlace,
	defineWebPage,
} from '@unhead/schema-org';
import { publish, toScript } from '../dist/publish.js';
import { interleave, printTable } from './interleave.mjs';

// React looks at this when it is loaded, and is several times slower without it.
process.env.NODE_ENV = 'production';
const { EventJsonLd, ProfilePageJsonLd } = await import('next-seo');
const { createElement } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');
const { jsonLdScriptProps } = await import('react-schemaorg');

const page = 'https://example.org/people/ada-roe';
const fact = (kind, id, slots) => ({ kind, id, status: 'accepted', evidence: [], ...slots });
const biography = {
	subject: { name: 'Ada Roe', slug: 'ada-roe', givenName: 'Ada', familyName: 'Roe' },
	profile: {
		description: 'Oceanographer who measures tides and tells towns what is coming.',
		image: 'https://example.org/ada.jpg',
		sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://orcid.org/0000-0002-1825-0097'],
	},
	facts: [
		fact('position', 'chief', { title: 'Chief Scientist', organization: 'acme', start: '2019', current: true }),
		fact('position', 'engineer', { title: 'Engineer', organization: 'acme', start: '2009', current: false }),
		fact('education', 'phd', { credential: 'PhD', category: 'degree', organization: 'coast', end: '2005' }),
		fact('membership', 'fellow', { role: 'Fellow', organization: 'society', current: true }),
		fact('award', 'golden', { name: 'Golden Anchor', date: '2015' }),
		fact('award', 'silver', { name: 'Silver Anchor', date: '2012' }),
		fact('expertise', 'tides', { name: 'tides' }),
		fact('expertise', 'harbours', { name: 'harbours' }),
		fact('event', 'night', {
			name: 'Tides by night',
			date: '2030-05-05',
			startTime: '19:00',
			endTime: '20:00',
			timezone: '+01:00',
			place: 'quay',
			organization: 'coast',
			free: true,
		}),
	],
	organizations: [
		{ id: 'acme', name: 'Acme Ltd', type: 'Corporation', url: 'https://acme.example/' },
		{ id: 'coast', name: 'University of the Coast', type: 'CollegeOrUniversity', url: 'https://coast.example/' },
		{ id: 'society', name: 'Tidal Society' },
	],
	places: [
		{
			id: 'quay',
			name: 'Old Quay Hall',
			address: { streetAddress: '1 Quay', addressLocality: 'Portbury', addressCountry: 'IE' },
		},
	],
	sources: [],
	conflicts: [],
};
const options = { page, asOf: '2029-01-01' };
const { graph } = publish(biography, options);
const nodes = graph['@graph'];
const find = (type) => nodes.find((node) => node['@type'] === type);
const [person, event, place] = ['Person', 'Event', 'Place'].map(find);
const bodies = nodes.filter((node) => String(node['@id']).includes('#org-'));

/** What somebody writes who knows this biography: the graph as one literal. */
const byHand = ({ subject, profile, facts, organizations, places }) => ({
	'@context': 'https://schema.org',
	'@graph': [
		{ '@type': 'ProfilePage', '@id': page, url: page, mainEntity: { '@id': `${page}#person` } },
		{
			'@type': 'Person',
			'@id': `${page}#person`,
			mainEntityOfPage: { '@id': page },
			name: subject.name,
			givenName: subject.givenName,
			familyName: subject.familyName,
			description: profile.description,
			image: profile.image,
			url: page,
			sameAs: profile.sameAs,
			jobTitle: facts[0].title,
			worksFor: { '@id': `${page}#org-${facts[0].organization}` },
			memberOf: { '@id': `${page}#org-${facts[3].organization}` },
			alumniOf: { '@id': `${page}#org-${facts[2].organization}` },
			hasCredential: {
				'@type': 'EducationalOccupationalCredential',
				name: facts[2].credential,
				credentialCategory: facts[2].category,
			},
			award: [4, 5].map((at) => `${facts[at].name} (${facts[at].date})`),
			knowsAbout: [facts[6].name, facts[7].name],
			performerIn: { '@id': `${page}#event-${facts[8].id}` },
		},
		...organizations.map((body) => ({
			'@type': body.type ?? 'Organization',
			'@id': `${page}#org-${body.id}`,
			name: body.name,
			url: body.url,
		})),
		...places.map(({ id, name, address }) => ({
			'@type': 'Place',
			'@id': `${page}#place-${id}`,
			name,
			address: { '@type': 'PostalAddress', ...address },
		})),
		{
			'@type': 'Event',
			'@id': `${page}#event-${facts[8].id}`,
			name: facts[8].name,
			startDate: `${facts[8].date}T${facts[8].startTime}${facts[8].timezone}`,
			endDate: `${facts[8].date}T${facts[8].endTime}${facts[8].timezone}`,
			location: { '@id': `${page}#place-${facts[8].place}` },
			organizer: { '@id': `${page}#org-${facts[8].organization}` },
			performer: { '@id': `${page}#person` },
			isAccessibleForFree: facts[8].free,
		},
	],
});
const script = (text) => `<script type="application/ld+json">${text}</script>`;
const inline = (value) => script(JSON.stringify(value).replace(/</g, '\\u003c'));
if (inline(byHand(biography)) !== toScript(graph)) throw new Error('the hand-written graph is not the published one');

const PAGES = 2000;
const times = (job) => () => {
	let length = 0;
	for (let page = 0; page < PAGES; page++) length += job().length;
	return length;
};
const bare = ({ '@type': _, '@context': __, ...rest }) => rest;
const HAND = 'hand-written, JSON.stringify';
const medians = interleave(
	{
		[HAND]: times(() => inline(byHand(biography))),
		'biograph: publish and toScript': times(() => toScript(publish(biography, options).graph)),
		'biograph: toScript alone': times(() => toScript(graph)),
		'react-schemaorg (props alone)': times(() => jsonLdScriptProps(graph).dangerouslySetInnerHTML.__html),
		'next-seo (ProfilePage and Event)': times(
			() =>
				renderToStaticMarkup(createElement(ProfilePageJsonLd, { mainEntity: bare(person) })) +
				renderToStaticMarkup(
					createElement(EventJsonLd, {
						...bare(event),
						location: bare(place),
						organizer: bare(bodies[1]),
						performer: person.name,
					}),
				),
		),
		'@unhead/schema-org (nodes to text)': times(() => {
			const made = createSchemaOrgGraph();
			made.push([
				defineWebPage({ '@type': 'ProfilePage', url: page }),
				definePerson(bare(person)),
				...bodies.map((body) => defineOrganization(bare(body))),
				definePlace(bare(place)),
				defineEvent(bare(event)),
			]);
			return script(
				JSON.stringify(made.resolveGraph({ host: 'https://example.org', path: '/people/ada-roe', url: page })),
			);
		}),
	},
	9,
);
printTable('A parsed biography to a script element', medians, PAGES, HAND);

console.log('\nOne Vite build of many biographies through the plugin, each page validated');
for (const count of [250, 500, 1000]) {
	const output = execFileSync(
		process.execPath,
		[fileURLToPath(new URL('build-site.mjs', import.meta.url)), String(count)],
		{
			encoding: 'utf8',
		},
	);
	const { seconds, alone, megabytes } = JSON.parse(output.trim().split('\n').at(-1));
	console.log(
		`${String(count).padStart(5)} pages  ${seconds.toFixed(2)} s (${alone.toFixed(2)} s without the plugin)  ${((seconds / count) * 1000).toFixed(1)} ms a page  ${megabytes.toFixed(0)} MB at most`,
	);
}
