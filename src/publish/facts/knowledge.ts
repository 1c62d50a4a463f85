import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** What the subject knows about. */
export const expertise: FactMapping<FactOf<'expertise'>> = ({ name, sameAs }, to) =>
	to.say('knowsAbout', sameAs ? node('Thing', { name, sameAs: to.url(sameAs) }) : name);

/** A language that the subject knows; its BCP 47 code is the language's other name. */
export const language: FactMapping<FactOf<'language'>> = ({ name, code }, to) =>
	to.say('knowsLanguage', to.linked ? node('Language', { name, alternateName: code }) : (code ?? name));
