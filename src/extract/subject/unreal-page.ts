import type { Document } from '../../model';
import { pageHeads } from './page-heads';

/** Lexicon: what the title or the first heading calls a page of which nothing is so, and why. */
const TITLES: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:the |pub |fun |our )?(?:quiz|trivia)\b|\btrivia questions[:!?]?$|^how well do you know\b|^(?:true or false|guess who)\b/iu,
		'is a quiz',
	],
	[
		/\b(?:chatgpt|gpt|ai|llm) prompts?\b|^prompts?(?: library| templates?| examples?)?(?:$|:)|^(?:sample|example|dummy|placeholder|test|seed) (?:data|content|page|bio|biography|profile|text|users?)\b|^(?:user |buyer |customer )?persona(?:s$|:| [–—-])|^(?:test )?fixtures$/iu,
		'is made up as an example',
	],
	[
		/^character (?:sheet|profile|bio|biography)\b|\((?:fictional )?character\)|\bscreenplay\b|\bfan ?fiction\b/iu,
		'tells of somebody invented',
	],
	[
		/^(?:reading comprehension|exercises?(?: \d{1,3})?(?:$|[.:])|worksheets?\b|grammar exercises?\b)/iu,
		'is an exercise',
	],
	[/\((?:satire|parody|satirical|humou?r)\)|^(?:satire|parody)\b/iu, 'is satire'],
	[
		/^search results\b|\bsearch results (?:for|[-–—|])|^(?:\d{1,6} )?results for ["“'‘]/iu,
		'lists what a search has found',
	],
];
/** The same by a line of the page. */
const LINES: readonly (readonly [RegExp, string])[] = [
	[/\blorem ipsum\b/iu, 'is a template'],
	[
		/\[(?:(?:your|insert|enter|company|full|first|last)(?: your)? (?:full )?(?:name|company|title|job title|university|town|city)|company|job title|name here)\]|\bX{3,} (?:University|College|Ltd|Inc|Company)\b|\b20XX\b/iu,
		'is a template',
	],
	[/^(?:INT|EXT)\. [A-Z][A-Z' ]{2,60}(?: [-–—] [A-Z]{3,20})?$/u, 'tells of somebody invented'],
	[/\bfill in the (?:gaps|blanks)\b|^reading comprehension\b/iu, 'is an exercise'],
	[
		/\bhere(?:['’]s| is) an? (?:[\w-]{1,20} ){0,3}(?:sample|example|fictional|fictitious|made-up) (?:[\w-]{1,20} ){0,2}(?:bio|biography|profile|obituary|résumé|resume|CV)\b/iu,
		'is made up as an example',
	],
	[/\bany resemblance to (?:actual|real|any) (?:persons|people|person)\b/iu, 'tells of somebody invented'],
	[
		/^[\W_]{0,4}(?:satire|parody)[\W_]{0,4}$|\bthis (?:article|story|page|post|site|piece) is (?:a )?(?:(?:work|piece) of )?(?:satire|satirical|parody)\b/iu,
		'is satire',
	],
	[
		/^(?:please |now )?write (?:me |us )?an? (?:[\w,-]{1,20} ){0,5}(?:bio|biography|obituary|profile|press release|cover letter|résumé|resume|CV) (?:of|for|about|on)\b/iu,
		'is made up as an example',
	],
];
/** Words that stand where a template wants a name of a body, with capitals as names have. */
const WANTED =
	/\b(?:at|of|for|from|with|joined|by|in|am|is|['’]m) (?:(?:Company|University|School|College|Organi[sz]ation|Employer|Institution|Client) Name|Your (?:Company|University|School|College|Organi[sz]ation|Name|Employer|Job Title)|(?:Company|University|Organi[sz]ation) (?:X|XYZ)|Example (?:Corp|Company|Inc|Ltd|University|College|School))\b/u;
/** The name that a template wants. */
const WANTED_NAME =
	/^(?:your|full|first|sample|example)[ -]?name\b|^first ?name last ?name$|^(?:name surname|placeholder)$/iu;

/** More of a line than tells what a page is, in characters. */
const LONGEST = 400;

/**
 * Why nothing on a page is told of anybody as it is: a template, a quiz, a prompt, satire, what a search has found. Nothing
 * where it may be a page about somebody.
 */
export function unrealPage(document: Document): string | undefined {
	const { blocks, text } = document;
	const heads = pageHeads(document);
	for (const [pattern, reason] of TITLES) if (heads.some((head) => pattern.test(head))) return reason;
	if (heads.some((head) => WANTED_NAME.test(head))) return 'is a template';
	for (const { kind, start, end } of blocks) {
		if (kind === 'furniture' || kind === 'reference') continue;
		const line = text.slice(start, Math.min(end, start + LONGEST));
		if (WANTED.test(line)) return 'is a template';
		const found = LINES.find(([pattern]) => pattern.test(line));
		if (found) return found[1];
	}
	return undefined;
}
