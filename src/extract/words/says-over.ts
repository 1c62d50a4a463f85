const OVER = /\s?\((?:now )?(?:retired|ret\.?|retd\.?|former|formerly)\)/i;

/** Whether words say in brackets that the post they name is over: "Chief Executive, Acme (retired)". */
export const saysOver = (words: string): boolean => OVER.test(words);

/** The same words without these brackets. */
export const withoutOver = (words: string): string => words.replace(OVER, '');
