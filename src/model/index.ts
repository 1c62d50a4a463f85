export * from './biography';
export * from './claim';
export * from './document';
export * from './edtf';
export * from './error';
export * from './finding';
export * from './register';
export type { Span } from './span';
