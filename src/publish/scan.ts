import type { Privacy } from '../model';

// Words about a person that are special categories of data (GDPR Art. 9 and 10), where a sentence says them of someone.
const STATES =
	/\b(?:diagnosed with|suffer(?:s|ed|ing) from|battl(?:es?|ed|ing) (?:with )?(?:cancer|addiction|depression)|HIV[- ]positive|converted to (?:Islam|Judaism|Christianity|Catholicism|Buddhism)|(?:is|was|as|an?) (?:an? )?(?:(?:openly|devout|practi[sc]ing|observant|born-again|lifelong|self-described) )?(?:gay|lesbian|bisexual|transgender|queer|Muslim|Jew|Jewish|Catholic|Protestant|Hindu|Sikh|Buddhist|atheist|Jehovah['’]s Witness)(?! (?:News|Herald|Times|Studies|University|School|College|Hospital|Charit|Museum|Chronicle))|of \p{L}+(?: and \p{L}+)? (?:descent|origin|heritage|ancestry)|convicted of|pleaded guilty|arrested (?:for|on))/iu;
const CONTACT = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.\p{L}|(?<![\d.])(?:\+|\(0|00)\d[\d ()./-]{7,18}\d/u;

/**
 * Whether free text says something that is kept back of a living person: contact data (class D), or health, belief,
 * origin, orientation or convictions (class C).
 */
export function scanText(text: string): Privacy | undefined {
	if (CONTACT.test(text)) return { class: 'D', reason: 'contact-data' };
	if (STATES.test(text)) return { class: 'C', reason: 'special-category' };
	return undefined;
}

/** Whether a text holds a value as a word of its own, in any letter case; `values` are in lower case. */
export function holdsValue(text: string, values: readonly string[]): boolean {
	const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return values.some((value) => words.includes(` ${value} `));
}
