const NAME = /^(?!(?:The|An?|In|At|On|For|And|With) )(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}\p{Lu}[\p{L}'’-]{1,20}$/u;

/** Whether words are two to five with capitals and nothing else: they may be a name, where they stand alone. */
export const mayBeName = (words: string): boolean => NAME.test(words);
