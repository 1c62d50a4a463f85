// The main job on the example: five texts about one person become one biography, one graph, and a verdict on it.
// Run with `npm run demo`.
import { readdirSync, readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { styleText } from 'node:util';
import { convert } from 'biograph';

const folder = new URL('./', import.meta.url);
const bold = (text) => (stdout.isTTY && styleText ? styleText('bold', text) : text);
const dim = (text) => (stdout.isTTY && styleText ? styleText('dim', text) : text);

const sources = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => ({ id: name.replace('.txt', ''), text: readFileSync(new URL(name, folder), 'utf8') }));

const { biography, graph, withheld, findings } = convert(sources, {
	profile: 'linked',
	page: 'https://example.org/people/alison-heydari',
});

const organizations = new Map(biography.organizations.map((organization) => [organization.id, organization]));
const places = new Map(biography.places.map((place) => [place.id, place]));
/** What a fact says, in one line. */
const line = (fact) =>
	[
		fact.title ?? fact.credential ?? fact.name ?? fact.role ?? fact.country,
		fact.field && `in ${fact.field}`,
		fact.organization && `· ${organizations.get(fact.organization).name}`,
		fact.place && `· ${places.get(fact.place).name}`,
		(fact.start || fact.end) && `· ${fact.start ?? ''}–${fact.end ?? ''}`,
		fact.date && `· ${fact.date}`,
		fact.startTime && `${fact.startTime}–${fact.endTime ?? ''}`,
		fact.current === true && '· now',
	]
		.filter(Boolean)
		.join(' ');

console.log(bold(`${sources.length} texts about ${biography.subject.name}\n`));
for (const fact of biography.facts) {
	console.log(`${fact.kind.padEnd(11)} ${line(fact)}`);
	const [evidence] = fact.evidence;
	if (evidence) {
		const quote = evidence.quote.replaceAll(/\s+/g, ' ');
		const others = new Set(fact.evidence.map(({ source }) => source)).size - 1;
		const more = others > 0 ? ` and ${others} more` : '';
		console.log(dim(`            “${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}” ${evidence.source}${more}`));
	}
}

console.log(bold(`\none organisation under several names`));
for (const { name, alternateName } of biography.organizations) {
	if (alternateName?.length) console.log(`${name}: ${alternateName.join(', ')}`);
}

console.log(bold(`\nwhere the texts disagree`));
for (const conflict of biography.conflicts) {
	const values = conflict.values.map(
		({ value, evidence }) => `${value} (${[...new Set(evidence.map((e) => e.source))].join(', ')})`,
	);
	console.log(`${conflict.slot}: ${values.join(' or ')} → ${conflict.chosen}, by ${conflict.rule}`);
}

console.log(bold(`\nwithheld`));
for (const { property, class: privacyClass, reason } of withheld)
	console.log(`${property}: class ${privacyClass}, ${reason}`);

console.log(bold(`\nschema.org JSON-LD, ${graph['@graph'].length} nodes; here the person`));
const person = graph['@graph'].find((node) => node['@type'] === 'Person');
console.log(JSON.stringify(person, null, 2).split('\n').slice(0, 28).join('\n'), '\n  …');

const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
console.log(bold(`\nvalidated: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`));
