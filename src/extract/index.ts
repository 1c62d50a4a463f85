export { type ExtractOptions, extract } from './extract';
export { type ExtractAsyncOptions, extractAsync } from './extract-async';
export type { DroppedClaim, DropReason, Extractor, ExtractorContext } from './extractor';
export type { Context, Draft, Frame, Lexicons, Match, Reader, SlotHit, SlotMatch, SlotType, View, When } from './frame';
export { type Generate, type ModelExtractorOptions, modelExtractor } from './model-extractor';
