import type { RuleOf } from '../../rule';
import { urlType } from '../sources';
import { fineAddress, takesWords } from './fine-address';
import { lexicalForm } from './lexical-form';
import { type UrlFault, urlFault } from './url-fault';
import { statedDatatype, takes, valueKinds } from './value-kinds';

/** Addresses are addresses: without spaces, with a scheme that exists and a host, or relative to the page. */
export const url: RuleOf<'values/url'> = {
	code: 'values/url',
	severity: 'warning',
	summary: 'Addresses are addresses: without spaces, with a scheme that exists and a host, or relative to the page.',
	source: urlType,
	each: 'value',
	kinds: ['text', 'reference'],
	concerns: (term, vocabulary, kind) => (kind === 'text' ? takesUrl : takesUrlOrThing)(term, vocabulary),
	fine: fineAddress,
	check(value, { vocabulary }, report) {
		if (value.kind !== 'text') {
			const id = value.kind === 'node' && value.node.reference ? value.node.writtenId : undefined;
			const cause = id === undefined ? undefined : referenceFault(id.trim());
			if (id !== undefined && cause) report(value, { property: value.property.name, value: id.slice(0, 200), cause });
			return;
		}
		const kinds = valueKinds(value, vocabulary);
		const stated = statedDatatype(value);
		if (!kinds || stated === 'other') return;
		const told = stated === 'URL' || value.link === true;
		if (!told && !(kinds.url && stated === undefined)) return;
		const text = lexicalForm(value);
		const open = !told && takesWords(value.property.name, kinds);
		const cause = urlFault(text, open, value.link === true);
		if (cause) report(value, { property: value.property.name, value: text.slice(0, 200), cause });
	},
};

/** What is wrong with an `@id` or link as an address: names of any scheme are fine, and relative ones are. */
function referenceFault(id: string): UrlFault | undefined {
	if (/\s/.test(id)) return 'space';
	const cause = urlFault(id, false, true);
	return cause === 'scheme' || cause === 'host' ? cause : undefined;
}

const takesUrl = takes('url');
const takesUrlOrThing = takes('url', 'thing');
