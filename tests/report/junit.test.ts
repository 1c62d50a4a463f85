import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/report';
import { results } from './results';
import { written } from './written';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

/** Parses strictly: anything that is not well-formed XML throws. */
function parse(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const stack = [root];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
		stack.at(-1)?.children.push(element);
		stack.push(element);
	});
	parser.on('text', (text) => {
		const top = stack.at(-1);
		if (top) top.text += text;
	});
	parser.on('closetag', () => stack.pop());
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return root.children[0] as Element;
}

const suites = parse(written(junitReport(), results));

describe('JUnit', () => {
	it('has a suite per file, with as many failures as it says', () => {
		expect(suites.name).toBe('testsuites');
		expect(suites.children.map(({ attributes }) => attributes.name)).toEqual([
			'site/a b,c:d.jsonld',
			'site/clean.html',
		]);
		for (const { attributes, children } of suites.children) {
			const cases = children.filter(({ name }) => name === 'testcase');
			const failed = cases.filter((one) => one.children.some(({ name }) => name === 'failure'));
			expect(cases).toHaveLength(Number(attributes.tests));
			expect(failed).toHaveLength(Number(attributes.failures));
		}
		expect(suites.children[0]?.attributes.failures).toBe('3');
		expect(suites.children[1]?.attributes).toMatchObject({ tests: '1', failures: '0' });
	});

	it('fails for errors and warnings and only mentions information', () => {
		const [first] = suites.children;
		const out = first?.children.find(({ name }) => name === 'system-out');
		expect(out?.text).toContain('`image`');
		expect(JSON.stringify(first?.children.filter(({ name }) => name === 'testcase'))).not.toContain('`image`');
	});

	it('carries any text through XML', () => {
		const failure = suites.children[0]?.children[1]?.children[0];
		expect(failure?.attributes.message).toContain('<&"]]>');
		expect(failure?.text).toContain('site/a b,c:d.jsonld:3:41');
	});
});
