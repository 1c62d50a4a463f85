import type { Frame } from '../frame';

/** All built-in frames, kind by kind; within a kind the more telling come first. */
export const FRAMES: readonly Frame[] = [];
