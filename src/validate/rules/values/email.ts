import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { emailAddresses } from '../sources';
import { textUnder } from './lexical-form';

/** E-mail addresses have a name, an @ and a domain. */
export const email: RuleOf<'values/email'> = {
	code: 'values/email',
	severity: 'warning',
	summary: 'E-mail addresses have a name, an @ and a domain.',
	source: emailAddresses,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term?.name === 'email',
	fine: () => addresses,
	check(value, _, report) {
		const text = textUnder(value, (name) => name === 'email');
		if (text === undefined) return;
		const address = addressIn(text);
		if (isAddress(address)) return;
		// Whoever writes (at) hides the address from harvesters, and from everybody else: a choice, not a slip.
		const severity = hidden.test(address) ? 'info' : 'warning';
		report(value, { property: value.property.name, value: text }, { severity });
	},
};

// What a colon stands behind is a scheme, and the one of addresses is mailto.
const form = /^[^\s@<>():]{1,64}(?:@|%40)[^\s@<>()]{1,255}$/;
const isAddress = (text: string): boolean => form.test(text);
/** A name may stand before the address, and a subject behind it: Press <press@harbour.example>. */
const addressIn = (text: string): string =>
	/<([^<>]{1,320})>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '').replace(/\?.*$/s, '');
const addresses: Look = { fine: (text) => isAddress(addressIn(text)), ordinary: false };
const hidden = /^[^\s@]{1,64} ?[([{ ]at[)\]} ] ?[^\s@]{1,255}$/i;
