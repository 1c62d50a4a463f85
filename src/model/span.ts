/** A half-open range of UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
