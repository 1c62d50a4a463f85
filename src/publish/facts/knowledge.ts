import type { FactOf } from '../../model';
import { add } from '../graph';
import { type FactMapping, safeUrl } from '../publication';

/** What the subject knows about. */
export const expertise: FactMapping<FactOf<'expertise'>> = (fact, to) => {
	const sameAs = safeUrl(fact.sameAs, 'knowsAbout', to);
	add(to.person, 'knowsAbout', sameAs === undefined ? fact.name : { '@type': 'Thing', name: fact.name, sameAs });
};

/** A language that the subject knows; its BCP 47 code is the language's other name. */
export const language: FactMapping<FactOf<'language'>> = (fact, to) =>
	add(
		to.person,
		'knowsLanguage',
		to.linked
			? { '@type': 'Language', name: fact.name, ...(fact.code && { alternateName: fact.code }) }
			: (fact.code ?? fact.name),
	);
