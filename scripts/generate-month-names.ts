import { foldText } from '../src/validate/rules/page/fold-text';

const LANGUAGES =
	'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ka lt lv mk mr ms nb nl nn pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi cy'.split(
		' ',
	);

/** The names of months in many languages, long and short, as Unicode's CLDR has them: path → content. */
export function monthNames(): Record<string, string> {
	const months = new Map<string, Set<number>>();
	for (const language of LANGUAGES) {
		for (const month of ['long', 'short'] as const) {
			for (const day of [undefined, 'numeric'] as const) {
				const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', month, day, timeZone: 'UTC' });
				for (let number = 1; number <= 12; number++) {
					const parts = format.formatToParts(Date.UTC(2001, number - 1, 17));
					const name = foldText(parts.find(({ type }) => type === 'month')?.value ?? '');
					// Names of one word; "1" and the like are numbers, which are read as such.
					if (!/^\p{L}{2,}$/u.test(name)) continue;
					const known = months.get(name) ?? new Set();
					months.set(name, known.add(number));
				}
			}
		}
	}
	for (const [name, number] of [['sept', 9]] as const) months.set(name, new Set([number]));
	const rows = Array.from({ length: 12 }, (_, index) => {
		const names = [...months].filter(([, numbers]) => numbers.has(index + 1)).map(([name]) => name);
		return `\t'${names.sort().join(' ')}',`;
	});
	return {
		'src/validate/rules/page/month-names.generated.ts': `// Generated from the CLDR data of the runtime by scripts/generate.ts. Do not edit.\n\n/** Names of the months from January on, long and short, in ${LANGUAGES.length} languages: small letters, without marks. */\nexport const monthNames: readonly string[] = [\n${rows.join('\n')}\n];\n`,
	};
}
