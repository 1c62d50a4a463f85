export type { EdtfLiteral, GraphNode, GraphValue, PublishedGraph, Reference } from './graph';
export type { PageType, PublishOptions } from './options';
export { type Published, publish } from './publish';
export { type ScriptOptions, toScript, toScriptText } from './script';
export type { SearchGraph } from './search-graph';
export type { Withheld } from './withheld';
