import { type ValidateOptions, validate } from '../../src/validate';

/** What validation says about a text or an object, as `severity code`, without what is only worth knowing. */
export function tell(markup: string | object, options: ValidateOptions = {}): readonly string[] {
	return findingsOf(markup, options)
		.filter(({ severity }) => severity !== 'info')
		.map(({ code }) => code);
}

/** All findings outside the families that judge pages, people and search features. */
export function findingsOf(markup: string | object, options: ValidateOptions = {}) {
	const text = typeof markup === 'string' ? markup : JSON.stringify(markup, undefined, 2);
	return validate(text, { features: false, page: false, ...options }).findings;
}

/** A JSON-LD document of schema.org. */
export function schemaOrg(node: object): object {
	return { '@context': 'https://schema.org', ...node };
}

/** A page with its body. */
export function page(body: string): string {
	return `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
}
