import type { Frame, Match } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { isGivenName } from '../lexicons/given-names';
import { isKin } from '../lexicons/kin';
import { HOLDER } from '../reference/clause-holder';

/**
 * Keeps a frame to what the subject does where its pattern names no subject: "working for A" counts only while the
 * subject is the one whom the clause or the sentence is about.
 */
export function ofSubject(frame: Frame): Frame {
	const { build } = frame;
	if (!build) return frame;
	return { ...frame, build: (match) => (isOfSubject(match) ? build(match) : []) };
}

function isOfSubject(match: Match): boolean {
	if (match.slots.subject || match.slots.possessor) return true;
	const { reference } = match.view as InnerView;
	if (reference.elsewhere || isOfMainPerson(match)) return false;
	const holder = reference.holder[match.start];
	// "Her pupils included Ann Reed, who lived in Ulm and was a judge": of whom the clause with "who" tells.
	const isOfWho =
		holder === HOLDER.other && match.view.tokens.slice(0, match.start).some(({ lower }) => lower === 'who');
	if (isOfWho && namesPerson(match)) return false;
	// "Her education includes …", "Ann Lee's clubs were …"
	for (let at = 0; at < Math.min(match.start, 4); at++) if ((reference.possessive[at] ?? 0) > 0) return true;
	if (holder === HOLDER.subject || (holder === HOLDER.none && reference.main !== HOLDER.other)) return true;
	return !namesPerson(match);
}

const PERSONS = new Set(
	'he she who they father mother parents brother sister son daughter husband wife partner friend colleague uncle aunt cousin nephew niece grandfather grandmother children students team'.split(
		' ',
	),
);

/** "Working for Acme, his father was …": of whom the clause behind the comma is about. */
function isOfMainPerson({ view, start, end }: Match): boolean {
	if (start > 0 || view.tokens[end]?.lower !== ',') return false;
	return view.tokens.slice(end + 1, end + 3).some(({ lower }) => isKin(lower));
}

/** Whether another person stands before the match in its sentence, of whom it may be said: "samples include serving on …" has none. */
function namesPerson(match: Match): boolean {
	const { tokens } = match.view;
	const { reference } = match.view as InnerView;
	for (let at = 0; at < match.start; at++) {
		const token = tokens[at];
		if (!token || (reference.mention[at] ?? 0) > 0) continue;
		if (PERSONS.has(token.lower) || (token.capital && at > 0 && isGivenName(token.lower))) return true;
	}
	return false;
}
