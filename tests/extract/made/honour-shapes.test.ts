import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const named = (text: string): readonly string[] =>
	factsOf(text, 'award').map(({ name, date }) => `${name}${date ? ` ${date}` : ''}`);

describe('honours in a list', () => {
	it.each([
		[
			'Her honours include: the Tide Medal, 2001; the Salt Medal, 2009; and the Order of the Heron, 2012.',
			['Tide Medal 2001', 'Salt Medal 2009', 'Order of the Heron 2012'],
		],
		['She received the Tide Medal, followed by the Salt Prize.', ['Tide Medal', 'Salt Prize']],
		[
			'She has received numerous awards, including a Tide Fellowship, two Salt Council grants and the Pier Prize.',
			['Tide Fellowship', 'Salt Council grants', 'Pier Prize'],
		],
		[
			'She received the Heron Prize and the Tide Series of Young Surveyors award.',
			['Heron Prize', 'Tide Series of Young Surveyors award'],
		],
		[
			'She received the key to the city of Tallow and the Mayor’s Arts Award.',
			['key to the city of Tallow', 'Mayor’s Arts Award'],
		],
		[
			'Among her honours are the Salt Prize (2004) and an honorary doctorate from Marlow College.',
			['Salt Prize 2004', 'Honorary doctorate from Marlow College'],
		],
		[
			'She was a 2003 recipient of the Pier Prize and a 2004 recipient of the Tide Award.',
			['Pier Prize 2003', 'Tide Award 2004'],
		],
		['She worked with Tom Reed, a painter and a recipient of the Tide Award.', []],
		[
			'She won silver at the 2012 Salt Games and bronze at the 2014 Tallow Games.',
			['silver medal at the 2012 Salt Games 2012', 'bronze medal at the 2014 Tallow Games 2014'],
		],
		[
			'She won top prizes at the Roe Competition and the Salt International Piano Competition.',
			['Roe Competition', 'Salt International Piano Competition'],
		],
	])('%s', (text, expected) => {
		expect([...named(text)].sort()).toEqual([...expected].sort());
	});
});

describe('prizes of contests in a list', () => {
	it.each([
		[
			'She won 1st prize at the Tide International Competition, the Grand Prize at the Salt Music Competition, and second place in the Kelp Contest.',
			['Tide International Competition', 'Salt Music Competition', 'Kelp Contest'],
		],
		['She received the Tide Prize and first prize at the Salt Competition.', ['Tide Prize', 'Salt Competition']],
		['She won first place in the race.', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('honours that share their last word', () => {
	it.each([
		[
			'Quill has received Tide, Roe, and SALT fellowships, and is the author of several books.',
			['Tide Fellowship', 'Roe Fellowship', 'SALT Fellowship'],
		],
		[
			'She has won numerous prizes, including the Ann Roe, Jan Pier, and Tide Kelp Awards.',
			['Ann Roe Award', 'Jan Pier Award', 'Tide Kelp Award'],
		],
		['She won the Ulmen Film and Television Awards.', ['Ulmen Film and Television Awards']],
		['She has received both the Ann Roe and Jan Pier Award.', ['Ann Roe Award', 'Jan Pier Award']],
		['She has received the Roe and Pier Award.', ['Roe and Pier Award']],
		['She received the Tide Award, Salt Prize and Roe fellowships.', ['Tide Award', 'Salt Prize', 'Roe fellowships']],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('when an honour was given', () => {
	it.each([
		['She was presented with the Tide Award at the 2011 Salt Music Awards.', ['Tide Award 2011']],
		['She received the Best Paper Award at Saltconf 2008.', ['Best Paper Award 2008']],
		[
			'She received the Best Paper Award at SALT 2011 and the Roe Fellowship at TIDE 2014.',
			['Best Paper Award 2011', 'Roe Fellowship 2014'],
		],
		['She received the Tide Prize for Fiction at Ulmen.', ['Tide Prize for Fiction']],
		['After receiving the Tide Medal in 1985 she retired.', ['Tide Medal 1985']],
		['The students thanked her after receiving the Tide Medal in 1985.', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('who gives an honour', () => {
	it.each([
		['Heron magazine named her to its 30 Under 30 list in 2016.', ['30 Under 30 2016']],
		['France made her a Chevalier of the Légion d’honneur in 2002.', ['Chevalier of the Légion d’honneur 2002']],
		['She was admitted to the Order of the Heron in 1995.', ['Order of the Heron 1995']],
		['She was admitted to the Heron Hospital in 1995.', []],
		[
			'She was elevated to the rank of Dame Commander of the Order of the Heron.',
			['Dame Commander of the Order of the Heron'],
		],
		[
			'An honorary doctorate was conferred on her by Marlow College in 1978.',
			['Honorary doctorate from Marlow College 1978'],
		],
		['Marlow College awarded her an honorary degree in 1991.', ['Honorary degree from Marlow College 1991']],
		['The Salt Trust, which awarded her a grant in 1993, is in Ulmen.', ['Grant from Salt Trust 1993']],
		[
			'She has received grants, fellowships, and awards from the Salt Trust and the Tide Foundation.',
			['Grant from Salt Trust', 'Grant from Tide Foundation'],
		],
		['Her research has been recognized by the Tide Fellowship and the Salt Prize.', ['Tide Fellowship', 'Salt Prize']],
		['She was part of the team that won the 2003 Heron Prize.', ['Heron Prize 2003']],
		['Winner, Tide Prize, 2004.', ['Tide Prize 2004']],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});

	it('is told of a doctorate for honour, which is no study', () => {
		const text = 'She received a doctorate honoris causa from Marlow College.';
		expect(named(text)).toEqual(['doctorate honoris causa']);
		expect(factsOf(text, 'education')).toEqual([]);
	});

	it('is no school behind two degrees, the first of which has the letters of a medal', () => {
		expect(named('She took an MM and a BM from the Salt Conservatory.')).toEqual([]);
	});
});

describe('fellows by the name of who chose them', () => {
	it.each([
		['She is a Fulbright Scholar.', ['Fulbright Scholar']],
		[
			'She has been a Rhodes Scholar, a Marshall Scholar and a Guggenheim Fellow.',
			['Rhodes Scholar', 'Marshall Scholar', 'Guggenheim Fellow'],
		],
		[
			'She was selected as a TED Fellow in 2012 and an Ashoka Fellow in 2016.',
			['TED Fellow 2012', 'Ashoka Fellow 2016'],
		],
		['She is a Senior Fellow at the Salt Trust.', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
		if (expected.length > 0) expect(factsOf(text, 'position')).toEqual([]);
	});

	it('hold a post where a place is told', () => {
		const text = 'She was a Fulbright Scholar at Marlow University in 2005.';
		expect(named(text)).toEqual([]);
		expect(factsOf(text, 'position')).toMatchObject([
			{ title: 'Fulbright Scholar', organization: 'Marlow University' },
		]);
	});
});

describe('the prizes of a work', () => {
	it.each([
		['Her novel Salt Roads was shortlisted for the Pier Prize and won the Tide Award.', ['Tide Award']],
		['Her film The Salt Line won the Tide Prize and earned a Heron Award.', ['Tide Prize', 'Heron Award']],
		[
			'Quill is the author of the novel Low Water, which was named Book of the Year by Heron Magazine.',
			['Book of the Year'],
		],
		['Her 2014 documentary, The Salt Line, won the Tide Prize.', ['Tide Prize']],
		['Quill directed the film Tide in 2002. The film was awarded the Heron Prize in 2003.', ['Heron Prize 2003']],
		['Quill starred in the film Tide. The film won the Heron Prize.', []],
		['Her son’s film was seen in Ulmen and received the Tide Award.', []],
		['Her novel follows a boy who lost his father and won the Tide Award.', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('how honours are told', () => {
	it.each([
		['She won the Kelp Prize in 1990 and 1994.', ['Kelp Prize 1990', 'Kelp Prize 1994']],
		['She won the Kelp Prize in 1990 and the Tide Medal in 1992.', ['Kelp Prize 1990', 'Tide Medal 1992']],
		['She was a finalist for the Tide Prize and the winner of the Kelp Award.', ['Kelp Award']],
		['She was a finalist for the Tide Prize and the Kelp Award.', []],
		[
			'The recipient of several awards including the Kelp Prize and the Tide Medal, she lives in Ulm.',
			['Kelp Prize', 'Tide Medal'],
		],
		['Her first book, Salt Roads, was chosen by Tom Reed as winner of the 1979 Kelp Award.', ['Kelp Award 1979']],
		['Her first book, Salt Roads, was selected by Tom Reed for the Kelp Prize.', ['Kelp Prize']],
		['Her film Salt Roads was selected by Ulmen for the Kelp Prize.', []],
		['Her awards: Kelp Prize (2001), Tide Medal (2003).', ['Kelp Prize 2001', 'Tide Medal 2003']],
		['Her portrayal of Nurse Bell earned her a Kelp Award in 1999.', ['Kelp Award 1999']],
		['The mother of Abel Roe earned her a Kelp Award in 1999.', []],
		['Her books include Low Tide (Heron, 1999) – winner of the Kelp Award.', ['Kelp Award']],
		[
			'Her honours include fellowships from: The Tide Trust; The Kelp Foundation; and the Salt Prize.',
			['Fellowship from Tide Trust', 'Fellowship from Kelp Foundation', 'Salt Prize'],
		],
		['She was appointed MBE in 2001.', ['MBE 2001']],
		[
			'Hong Kong-born Mara Quill has received several awards, including the Kelp Prize and the 2014 Salt Composition Competition.',
			['Kelp Prize', 'Salt Composition Competition 2014'],
		],
		[
			'She won gold and bronze at the Salt Games in 2014.',
			['gold medal at the Salt Games 2014', 'bronze medal at the Salt Games 2014'],
		],
		['She was a Guggenheim Fellow in 2001.', ['Guggenheim Fellow 2001']],
		['She won an Emmy Award for Low Tide.', ['Emmy Award']],
		['She won an Emmy Award for Outstanding Drama.', ['Emmy Award for Outstanding Drama']],
		['In 2001 she became the youngest recipient of the Kelp Prize.', ['Kelp Prize 2001']],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('honours told by who gave them', () => {
	it.each<[string, readonly string[]]>([
		['The Tallow Society named her Teacher of the Year in 2004.', ['Teacher of the Year 2004']],
		['The university awarded her the Weir Medal in 2004.', ['Weir Medal 2004']],
		['The government of Kenya gave her the Order of the Heron in 2004.', ['Order of the Heron 2004']],
		['The society gave her its Weir Medal in 2004.', ['Weir Medal 2004']],
	])('are the subject’s: %s', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	it.each([
		['The university awarded her teacher the Weir Medal in 2004.'],
		['The university awarded Tom Reed the Weir Medal in 2004.'],
		['The society considered awarding her the Weir Medal.'],
		['The society never awarded her the Weir Medal.'],
	])('are not where somebody else has them, or nobody: %s', (text) => {
		expect(named(text)).toEqual([]);
	});
});
