import type { Document } from '../../model';

/** How much of a document's beginning tells what somebody is, in characters. */
const LENGTH = 1500;

/** The beginning of a document, which tells what its subject is: an actor, a writer, a musician. */
export const opening = ({ text }: Document): string => text.slice(0, LENGTH);
