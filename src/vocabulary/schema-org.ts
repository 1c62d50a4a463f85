import { buildVocabulary } from './build-vocabulary';
import { schemaOrgTables } from './schema-org.generated';
import type { Vocabulary } from './vocabulary';

let built: Vocabulary | undefined;

/** The built-in vocabulary of schema.org, made when first asked for. */
export function schemaOrg(): Vocabulary {
	built ??= buildVocabulary(schemaOrgTables);
	return built;
}
