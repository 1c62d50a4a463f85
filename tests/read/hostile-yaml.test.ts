import { describe, expect, it } from 'vitest';
import { read } from '../../src/read';

const front = (yaml: string) => read(`---\n${yaml}\n---\nShe swims.`, { mediaType: 'text/markdown' });

describe('hostile front matter', () => {
	it('with aliases that explode gives little', () => {
		const lines = ['a: &a ["x","x","x","x","x","x","x","x","x"]'];
		for (let index = 1; index < 26; index++) {
			const before = String.fromCharCode(96 + index);
			const name = String.fromCharCode(97 + index);
			lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
		}
		expect(front(lines.join('\n')).data.length).toBeLessThan(100);
	});

	it('with prototype keys changes nothing', () => {
		const document = front('__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\nname: Mara');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(document.data.find(({ path }) => path[0] === 'name')?.value).toBe('Mara');
	});

	it('that is broken is no data, and no text', () => {
		const document = front('name: "Mara\n  - : [');
		expect(document.data).toEqual([]);
		expect(document.text).toBe('She swims.');
	});

	it('as deep as it likes is read without harm', () => {
		expect(() => front(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`)).not.toThrow();
		expect(() =>
			read(`+++\na = ${'['.repeat(5000)}${']'.repeat(5000)}\n+++\n`, { mediaType: 'text/markdown' }),
		).not.toThrow();
	});
});
