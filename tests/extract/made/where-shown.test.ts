import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';

const talks = (line: string) =>
	extract(read(`# Ann Reed\n\nAnn Reed is an engineer.\n\n## Talks\n\n- *Silt in motion*, ${line}\n`, { id: 'page' }))
		.map(({ fact }) => fact)
		.filter((fact) => fact.kind === 'event')
		.map(({ place, organization }) => [place?.name, organization?.name]);

describe('where a talk was given', () => {
	it.each<[string, string | undefined, string | undefined]>([
		['TideConf, Prague, 2017', 'Prague', 'TideConf'],
		['Silt Summit London, March 2020', 'London', 'Silt Summit London'],
		['NIPS 2015', undefined, 'NIPS'],
		['London, 2016', 'London', undefined],
		['University of Ulm, March 2019', 'University of Ulm', 'University of Ulm'],
		['Upton Museum, Leeds, 2018', 'Upton Museum, Leeds', 'Upton Museum'],
	])('is a town or a house, and no gathering: %s', (line, place, organization) => {
		expect(talks(line)).toEqual([[place, organization]]);
	});
});
