import type { View } from '../../frames/frame';
import { inClass } from '../in-class';

/** Secretaries whom a body employs, or who write for it: no office of state. */
const OF_BODY =
	/\b(?:corporate|company|recording|executive|membership|financial|honorary|corresponding|private|legal|medical|school|assistant|administrative)\b/i;

/** Whether what follows a title's "of" or "for" is the office's own: "Secretary of Energy", but not "Corporate Secretary of Acme". */
export const isOffice = (view: View, head: string, title: string): boolean =>
	inClass(view, 'office-title', head) && !(head === 'secretary' && OF_BODY.test(title));

/** "St Mark's": a church, though what a vicar is of is mostly a place. */
export const isChurch = ({ tokens }: View, at: number): boolean => /^(?:st|saint|ss)$/.test(tokens[at]?.lower ?? '');
