import type { ClaimFact, PlaceMention, Span } from '../../../model';
import type { Draft } from '../../frames/frame';

/** What one side of a life's parenthesis, or a line about birth or death, says. */
export interface Side {
	readonly date?: string;
	/** Whether the date is that of a baptism. */
	readonly baptism?: boolean;
	readonly place?: PlaceMention;
	readonly span: Span;
}

/** Whether a word stands for the subject without naming them. */
export const isPronoun = (word: string): boolean => /^(?:he|she|they|i|who)$/.test(word);

/** The claim that such words make. */
export const draftsOf = (kind: 'birth' | 'death', side: Side): readonly Draft[] => {
	const date = side.baptism ? undefined : side.date;
	if (date === undefined && (side.baptism || !side.place)) return [];
	return [
		{
			fact: { kind, ...(date !== undefined && { date }), ...(side.place && { place: side.place }) } as ClaimFact,
			spans: [side.span],
		},
	];
};

/** Both claims, where the two sides may be those of one life. */
export const lifeOf = (birth: Side, death: Side): readonly Draft[] =>
	isLife(birth, death) ? [...draftsOf('birth', birth), ...draftsOf('death', death)] : [];

/** The year of a date, a decade by its middle. */
export const yearNumber = (edtf: string | undefined): number =>
	Number.parseInt((edtf ?? '').replaceAll('X', '5').replace('[', ''), 10);

/** Both ends of a life are dates between ten and 120 years apart; a shorter span after a name is a post or a reign. */
export function isLife(birth: Side, death: Side): boolean {
	const years = yearNumber(death.date) - yearNumber(birth.date);
	return years >= 10 && years <= 120;
}
