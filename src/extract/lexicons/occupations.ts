import { TITLE_HEADS } from './titles';

const words = (text: string | undefined): readonly string[] => (text ?? '').trim().split(/\s+/);

/** Walks of life whose nouns tell what somebody does, wherever they do it. */
const WALKS = ['arts', 'trades', 'science', 'medical', 'civic'] as const;

/** Nouns of other walks, and those that are no posts. */
const MORE = `
	academic accountant actuary agronomist architect attorney author banker barrister broker businessman businesswoman businessperson
	cricketer cyclist developer diplomat designer economist educator engineer entrepreneur farmer financier footballer golfer gymnast
	industrialist inventor investor jockey journalist judge jurist lawyer librarian archivist merchant missionary mountaineer nurse
	politician priest programmer researcher rower scholar scientist skier soldier solicitor statesman statistician surveyor swimmer
	practitioner surgeon teacher theologian trader wrestler boxer sprinter runner snowboarder surfer athlete rabbi entomologist nun monk`;

/** Not said of a line of work in running text, or of much else besides. */
const NOT = new Set(
	'host anchor model companion groom guide butler maid porter sister resident don master guard patron sponsor observer performer center centre forward back model stringer prompter interpreter domestic packer smith orderly medic volunteer'.split(
		' ',
	),
);

/** Lexicon: nouns for lines of work: a novelist is one anywhere, a director only of something. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
	[...WALKS.flatMap((walk) => words(TITLE_HEADS[walk])), ...words(MORE)].filter((word) => !NOT.has(word)),
);
