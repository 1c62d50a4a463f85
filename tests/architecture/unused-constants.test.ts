import { expect, test } from 'vitest';
import { dropUnusedConstants } from '../../scripts/unused-constants';

const NAMES = /^[A-Z]+_LEXICON$/;
const CODE = `var made=[],told=x=>(made.push(x),new Set([x])),a=1;
var A=told("a"),B=told("b"),C={x:1},D=told("d"),E=told("e");var X_LEXICON={A,w:[...B],c:C,E},Y_LEXICON=[X_LEXICON,told("y")],D_LEXICON=[D],Z_LEXICON=told("z"),OTHER=told("other");
Z_LEXICON=told("y");
var f=()=>B.size,h=()=>D_LEXICON[0].size;function g(A){return [A,C.x,f(),h(),Z_LEXICON.size]}
export{f,g,E};`;

const run = (code: string): unknown[] =>
	new Function(`${code.replace(/export\{[^}]*\};/, '')}\nreturn [g(1),f(),made];`)();

test('constants that nothing asks for are not made, nor those that only they are made of', () => {
	const [g, f, made] = run(dropUnusedConstants(CODE, NAMES));
	expect([g, f]).toEqual(run(CODE).slice(0, 2));
	// "b", "d" and "z" are asked for, "e" is exported, "other" may be made for its effect.
	expect(made).toEqual(['b', 'd', 'e', 'z', 'other', 'y']);
	expect(run(CODE)[2]).toEqual(['a', 'b', 'd', 'e', 'y', 'z', 'other', 'y']);
});

test('where all are asked for the code stays', () => {
	const code = 'var A=new Set(),B_LEXICON=[A];export{B_LEXICON};';
	expect(dropUnusedConstants(code, NAMES)).toBe(code);
});
