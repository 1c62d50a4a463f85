import { type MarkupValue, schemaName } from '../../../markup';

/**
 * The enumeration member that a value may name: by its address under schema.org (`sure`), or by a bare word. Of several
 * words (`in stock`), `spelt` is what they spell as one.
 */
export function memberName(
	value: MarkupValue,
): { readonly name: string; readonly sure: boolean; readonly spelt?: string } | undefined {
	let written: string;
	if (value.kind === 'text') {
		if (value.datatype !== undefined || value.language !== undefined) return undefined;
		written = value.text;
	} else if (value.kind === 'node' && value.node.reference) written = value.node.writtenId ?? '';
	else return undefined;
	if (written.length > 200) return undefined;
	written = written.trim();
	const name = written.startsWith('schema:') ? written.slice(7) : schemaName(written);
	if (name !== undefined) return name === '' || /[/?#.]/.test(name) ? undefined : { name, sure: true };
	if (/^[A-Za-z][A-Za-z0-9]*$/.test(written)) return { name: written, sure: false };
	return /^[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+){1,4}$/.test(written)
		? { name: written, sure: false, spelt: written.replace(/[ _-]/g, '').toLowerCase() }
		: undefined;
}
