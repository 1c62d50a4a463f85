import type { RuleOf } from '../../rule';
import { urlType } from '../sources';
import { lexicalForm } from './lexical-form';
import { urlFault } from './url-fault';
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
	check(value, { vocabulary }, report) {
		if (value.kind !== 'text') {
			const id = value.kind === 'node' && value.node.reference ? value.node.writtenId : undefined;
			if (id === undefined || !/\s/.test(id.trim())) return;
			report(value, { property: value.property.name, value: id, cause: 'space' });
			return;
		}
		const kinds = valueKinds(value, vocabulary);
		const stated = statedDatatype(value);
		if (!kinds || stated === 'other') return;
		const told = stated === 'URL' || value.link === true;
		if (!told && !(kinds.url && stated === undefined)) return;
		const text = lexicalForm(value);
		const open = !told && (kinds.text || (kinds.thing && !pictures.has(value.property.name)));
		const cause = urlFault(text, open, value.link === true);
		if (cause) report(value, { property: value.property.name, value: text.slice(0, 200), cause });
	},
};

// Words are no picture.
const pictures: ReadonlySet<string> = new Set(['image', 'logo', 'photo', 'photos', 'screenshot', 'thumbnail']);

const takesUrl = takes('url');
const takesUrlOrThing = takes('url', 'thing');
