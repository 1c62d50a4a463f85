/**
 * The types of slots that are never read but over a cue: a word of a sort that few sentences hold (`SLOT_CUES`). Patterns
 * that cannot do without such a slot are not tried where no cue stands.
 */
export const CUED_SLOTS = ['award', 'champion', 'medal', 'ranking', 'residency', 'town-born', 'winning'] as const;

export type CuedSlot = (typeof CUED_SLOTS)[number];

/** The types of slots that are read in every sentence before a pattern is tried. */
export const PERSON_SLOTS = ['subject', 'possessor'] as const;
