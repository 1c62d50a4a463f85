import type { BlockKind } from '../../model';
import { defaultDrafts } from '../claims/drafts';
import type { Draft, Frame, GuardName, Match, View } from './frame';

/** A frame with everything told that it may leave out, so that all look alike to the code that asks. */
export interface ReadyFrame {
	readonly frame: Frame;
	readonly name: string;
	readonly blocks: readonly BlockKind[] | undefined;
	readonly heading: string | undefined;
	readonly allow: readonly GuardName[];
	readonly anyClause: boolean;
	/** Whether the date of the clause enters its facts. */
	readonly dated: boolean;
	readonly near: ((view: View, start: number) => boolean) | undefined;
	readonly build: (match: Match) => readonly Draft[];
}

/** Tells what a frame leaves out. */
export function readyFrame(frame: Frame): ReadyFrame {
	return {
		frame,
		name: frame.name,
		blocks: frame.blocks,
		heading: frame.heading,
		allow: frame.allow ?? [],
		anyClause: frame.anyClause === true,
		dated: frame.date !== undefined && frame.date !== 'none',
		near: frame.near,
		build: frame.build ?? defaultDrafts,
	};
}
