import { expect, test } from 'vitest';
import { makeConstantsLate } from '../../scripts/late-constants';

const CODE = `var count=0,told=(x)=>{count++;return new Set([x])};
var A=told("a"),B=told("b"),C={x:1},D=told("d");var X_LEXICON={A,w:[...B],c:C},LEXICONS=[X_LEXICON],D_LEXICON=[D],Z_LEXICON=told("z");
Z_LEXICON=told("y");
var f=()=>B.size;function g(A){return [A,LEXICONS.length,X_LEXICON.A.has("a"),{D_LEXICON}.D_LEXICON.length,f(),Z_LEXICON.size]}
export{f,g,D};`;
const NAMES = /^(?:[A-Z]+_LEXICON|LEXICONS)$/;

const run = (code: string, then: string): unknown => new Function(`${code.replace(/export\{[^}]*\};/, '')}\n${then}`)();

test('constants that are asked for late mean the same', () => {
	const late = makeConstantsLate(CODE, NAMES);
	for (const then of ['return [g(1),g(2)]', 'return f()']) expect(run(late, then)).toEqual(run(CODE, then));
});

test('they are made once, with what only they are made of, and not before', () => {
	const late = makeConstantsLate(CODE, NAMES);
	// B is used elsewhere, D is exported, and what is assigned to is no constant.
	expect(run(late, 'return count')).toBe(4);
	expect(run(late, 'g(1);g(2);return count')).toBe(5);
	expect(run(CODE, 'return count')).toBe(5);
});

test('where there are none the code stays', () => {
	expect(makeConstantsLate('var A=new Set();export{A};', NAMES)).toBe('var A=new Set();export{A};');
});
