// Which elements end where no end tag says so (HTML Standard, section 13.2.6 "Tree construction"), as far as it
// decides which element contains which: formatting is not reopened and nothing is moved out of tables.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content (HTML Standard, 13.1.2), and the old ones that parsers treat alike. */
export const voidElements = set(
	'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** An end tag inside one of these does not reach an element outside of it. */
export const scopes = set('table td th caption template object applet marquee html select');

/** End tags of other elements (formatting, unknown ones) do not reach past these. */
export const special = set(
	`${[...scopes].join(' ')} address article aside blockquote body button center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup li listing main menu nav ol optgroup option p pre search section summary tbody tfoot thead tr ul`,
);

/** A start tag that ends open elements: which, and the elements that stop the search for them. */
export interface ImpliedEnd {
	readonly ends: ReadonlySet<string>;
	readonly within: ReadonlySet<string>;
}

const paragraph: ImpliedEnd = { ends: set('p'), within: new Set([...scopes, 'button']) };
const inTable = set('table template html');
const inRow = set('table template html tr tbody thead tfoot');
const inList = new Set([...special].filter((name) => name !== 'address' && name !== 'div' && name !== 'p'));
const inSelect = set('select datalist template html');

const blocks =
	'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p pre search section summary table ul';

/** By the name of the start tag. */
export const impliedEnds: ReadonlyMap<string, readonly ImpliedEnd[]> = new Map<string, readonly ImpliedEnd[]>([
	...blocks.split(' ').map((name) => [name, [paragraph]] as const),
	['li', [{ ends: set('li'), within: inList }, paragraph]],
	['dd', [{ ends: set('dd dt'), within: inList }, paragraph]],
	['dt', [{ ends: set('dd dt'), within: inList }, paragraph]],
	['td', [{ ends: set('td th'), within: inRow }]],
	['th', [{ ends: set('td th'), within: inRow }]],
	['tr', [{ ends: set('tr td th caption colgroup'), within: inTable }]],
	...['tbody', 'thead', 'tfoot'].map(
		(name) => [name, [{ ends: set('tbody thead tfoot tr td th caption colgroup'), within: inTable }]] as const,
	),
	['option', [{ ends: set('option'), within: inSelect }]],
	['optgroup', [{ ends: set('option optgroup'), within: inSelect }]],
	['body', [{ ends: set('head'), within: set('html') }]],
]);
