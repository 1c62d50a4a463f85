export { type ExtractOptions, extract } from './extract';
export { type ExtractAsyncOptions, extractAsync } from './extract-async';
export type { DroppedClaim, DropReason, Extractor, ExtractorContext } from './extractors/extractor';
export { type Generate, type ModelExtractorOptions, modelExtractor } from './extractors/model-extractor';
export type {
	Context,
	Draft,
	Frame,
	Lexicons,
	Match,
	Reader,
	SlotHit,
	SlotMatch,
	SlotType,
	View,
	When,
} from './frames/frame';
