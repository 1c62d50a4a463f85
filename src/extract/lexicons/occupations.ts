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
	practitioner surgeon teacher theologian trader explorer navigator aviator lexicographer prizefighter evangelist abolitionist suffragist reformer
	humorist satirist diarist pamphleteer lexicologist histologist psychoanalyst egyptologist orientalist numismatist clergyman contralto
	tragedian tycoon shipbuilder shipowner planter landowner ironmaster wrestler boxer sprinter runner snowboarder surfer athlete rabbi entomologist nun monk`;

/** Not said of a line of work in running text, or of much else besides. */
const NOT = new Set(
	'host anchor model companion groom guide butler maid porter sister resident don master guard patron sponsor observer performer center centre forward back model stringer prompter interpreter domestic packer smith orderly medic volunteer'.split(
		' ',
	),
);

/** Lexicon: what "player" and "maker" are lines of work behind: "baseball player", "violin maker"; a team has players of no trade. */
export const PLAYED: ReadonlySet<string> = new Set(
	words(`football soccer basketball baseball softball hockey rugby cricket tennis badminton squash golf chess poker volleyball handball netball
		lacrosse polo snooker darts billiards bowls croquet backgammon shogi go guitar bass banjo piano keyboard keyboards organ violin viola cello
		flute clarinet oboe bassoon saxophone sax trumpet trombone tuba harmonica harp accordion sitar tabla drum drums mandolin ukulele lute`),
);
export const MADE: ReadonlySet<string> = new Set(
	words(`film movie documentary violin guitar instrument piano organ harpsichord lute furniture cabinet clock watch shoe boot dress hat lace
		basket print map chart book boat sail rope wine cheese mask puppet glass pottery jewellery jewelry tool toy arms gun knife`),
);

/** Lexicon: nouns for lines of work: a novelist is one anywhere, a director only of something. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
	[...WALKS.flatMap((walk) => words(TITLE_HEADS[walk])), ...words(MORE)].filter((word) => !NOT.has(word)),
);
