import type { OrganizationMention } from '../../../model';
import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { nameEnds } from '../../words/names';
import { isKnownPlace } from '../place';

/**
 * A sports club after a word that only clubs follow ("plays for …", "signed by …"): any organisation, or a place that a
 * club is named after ("Porto", "Chelsea").
 */
export const club: SlotType = (view, at) => {
	const found = view.slot('organization', at);
	if (found.length > 0) return [...found.flatMap((match) => clubOf(view, match)), ...found];
	const start = view.tokens[at]?.lower === 'the' ? at + 1 : at;
	const readings: SlotMatch[] = [];
	for (const end of nameEnds(view.tokens, start)) {
		const name = view.text(start, end);
		if (
			holdsConjunction(view, start, end) ||
			!(isKnownPlace(name) || end - start === 1 || (end - start <= 3 && isKnownPlace(view.text(start, start + 1))))
		)
			continue;
		if (view.subject.aliases.has(name.toLowerCase()) || DEMONYMS.has(name)) continue;
		const value: OrganizationMention = { name, type: 'SportsTeam' };
		readings.push({ start, end, value });
	}
	return readings;
};

/** "the Tallow Tigers of the Northern League": the club without its league. */
function clubOf(view: View, match: SlotMatch): SlotMatch[] {
	for (let at = match.start + 1; at < (match.valueEnd ?? match.end) - 1; at++) {
		if (view.tokens[at]?.lower !== 'of') continue;
		const league = view.text(at + 1, match.valueEnd ?? match.end);
		if (
			!/\b(?:League|Soccer|Conference|Division|Association|Championship|Liga|Serie|Bundesliga)\b|^(?:the )?\p{Lu}{3,6}$/u.test(
				league,
			)
		)
			continue;
		const value: OrganizationMention = { name: view.text(match.start, at), type: 'SportsTeam' };
		return [{ start: match.start, end: match.end, valueEnd: at, value }];
	}
	return [];
}

function holdsConjunction(view: View, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (/^(?:and|&|of|the)$/.test(view.tokens[at]?.lower ?? '')) return true;
	return false;
}

/** Lexicon: what members of political parties are called, and the party's own name. */
const PARTIES: ReadonlyMap<string, string> = new Map([
	['democrat', 'Democratic Party'],
	['democratic', 'Democratic Party'],
	['republican', 'Republican Party'],
	['whig', 'Whig Party'],
	['federalist', 'Federalist Party'],
	['labour', 'Labour Party'],
	['labor', 'Labor Party'],
	['conservative', 'Conservative Party'],
	['liberal', 'Liberal Party'],
	['tory', 'Conservative Party'],
	['communist', 'Communist Party'],
	['socialist', 'Socialist Party'],
	['liberal democrat', 'Liberal Democrats'],
	['social democrat', 'Social Democratic Party'],
	['christian democrat', 'Christian Democrats'],
	['libertarian', 'Libertarian Party'],
]);

/** A political party by its members' name, with a capital: "a Republican", "Liberal Democrat". */
export const party: SlotType = (view, at) => {
	const { tokens } = view;
	const start = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	if (!tokens[start]?.capital) return [];
	for (let end = start + 2; end > start; end--) {
		const name = PARTIES.get(view.text(start, end).toLowerCase().replace(/\s+/g, ' '));
		if (!name) continue;
		if (
			tokens[end]?.capital &&
			!/^(?:member|senator|congressman|congresswoman|representative|mp)$/.test(tokens[end]?.lower ?? '')
		)
			return [];
		const value: OrganizationMention = { name, type: 'PoliticalParty' };
		return [{ start, end, value }];
	}
	return [];
};
