import type { Fact, FactKind, FactOf } from '../../model';
import type { FactMapping, Publication } from '../publication';
import { award } from './award';
import { education } from './education';
import { event } from './event';
import { founded } from './founded';
import { identifier } from './identifier';
import { expertise, language } from './knowledge';
import { birth, death, nationality } from './life';
import { membership } from './membership';
import { name } from './name';
import { occupation } from './occupation';
import { position } from './position';
import { relative } from './relative';
import { work } from './work';

/** How each kind of fact is written, in the order of the subject's properties. */
const FACT_MAPPINGS: { readonly [K in FactKind]: FactMapping<FactOf<K>> } = {
	name,
	birth,
	death,
	nationality,
	position,
	occupation,
	membership,
	education,
	award,
	expertise,
	language,
	relative,
	identifier,
	founded,
	work,
	event,
};

const KINDS = Object.keys(FACT_MAPPINGS) as FactKind[];

/** Writes all facts, kind by kind. */
export function writeFacts(facts: readonly Fact[], to: Publication): void {
	const byKind = new Map<FactKind, Fact[]>();
	for (const fact of facts) {
		const same = byKind.get(fact.kind);
		if (same) same.push(fact);
		else byKind.set(fact.kind, [fact]);
	}
	for (const kind of KINDS) for (const fact of byKind.get(kind) ?? []) (FACT_MAPPINGS[kind] as FactMapping)(fact, to);
}
