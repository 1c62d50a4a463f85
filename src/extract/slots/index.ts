import type { SlotType } from '../frame';

/** The built-in slot types by the name that patterns use. */
export const SLOT_TYPES: Readonly<Record<string, SlotType>> = {};
