import type { Claim, DataFormat } from '../../model';
import { cardClaims } from './cards';
import type { DataScope } from './data-claim';
import { type DataRecord, dataRecords } from './data-node';
import { frontMatterClaims } from './front-matter';
import { infoboxClaims } from './infobox';
import { resumeClaims } from './json-resume';
import { metaClaims } from './meta';
import { schemaClaims } from './schema-person';

export type { DataScope } from './data-claim';
export { namesInData } from './subject-names';

const READERS: Readonly<Record<DataFormat, (scope: DataScope, record: DataRecord) => readonly Claim[]>> = {
	'front-matter': frontMatterClaims,
	infobox: infoboxClaims,
	'json-ld': schemaClaims,
	microdata: schemaClaims,
	'h-card': cardClaims,
	meta: metaClaims,
	'json-resume': resumeClaims,
	vcard: cardClaims,
};

/**
 * What the structured data in and around a document states about the subject: front matter, infobox, JSON-LD, Microdata,
 * h-card, page metadata, JSON Resume, vCard. Data about the page, its site or its author is left alone.
 *
 * @param scope the document and which names are the subject's
 * @returns claims whose evidence stands in the raw source (`layer: 'source'`)
 */
export function dataClaims(scope: DataScope): readonly Claim[] {
	return dataRecords(scope.document).flatMap((record) => READERS[record.format](scope, record));
}
