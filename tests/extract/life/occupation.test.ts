import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('lines of work', () => {
	it.each([
		['She is a novelist and critic.', ['novelist', 'critic']],
		['She was an award-winning Kenyan author, poet and translator.', ['author', 'poet', 'translator']],
		['Mara Quill, a sculptor, lives in Ulmen.', ['sculptor']],
		['Mara Quill is a Kenyan long-distance runner.', ['long-distance runner']],
		['Mara Quill is a gifted, award-winning, Kenyan textile artist.', ['textile artist']],
		['The Tallow-born architect Mara Quill moved to Ulmen.', ['architect']],
		['Pianist and composer Mara Quill moved to Ulmen.', ['pianist', 'composer']],
		['She was a prolific Kenyan writer of historical novels.', ['writer']],
		['She is a historian of science.', ['historian']],
		['She was a Kenyan explorer who crossed the ice.', ['explorer']],
		['She was a Kenyan professional basketball player.', ['basketball player']],
		['She is a Welsh violin maker in Upton.', ['violin maker']],
		['She was a Kenyan painter best known for her harbours.', ['painter']],
		['Poet, novelist, and critic, Mara Quill was born in Ulmen.', ['poet', 'novelist', 'critic']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'occupation')).toEqual(names.map((name) => ({ name })));
	});

	it.each([
		'She is a writer of letters.',
		'She is not a novelist.',
		'She is a former nurse.',
		'She is a former Kenyan financier.',
		'She is an aspiring author.',
		'She is the author of several books.',
		'She is a team player and a policy maker.',
		'She hoped to be a painter.',
		'Her brother is a painter.',
		'She was an avid golfer and a keen gardener.',
		'She is an early riser and a big reader.',
		'She is a Painter.',
		'The painter Abel Roe met Mara Quill.',
		'Friend of the painter, Mara Quill moved to Ulmen.',
	])('none in %s', (text) => {
		expect(factsOf(text, 'occupation')).toEqual([]);
	});

	it('leaves them to the posts where the text tells any', () => {
		expect(
			factsOf('She is a novelist. She is professor of letters at Ulmen University.', 'occupation', 'position'),
		).toEqual([{ title: 'professor of letters', organization: 'Ulmen University', current: true }]);
	});
});

describe('a line of work with its town', () => {
	it.each([
		['She is a general practitioner in Tallow.', ['general practitioner']],
		['She is a solicitor in Upton.', ['solicitor']],
		['She is a nurse in Upton Hospital.', []],
		['She is a lawyer in private practice.', []],
	])('%s', (text, names) => {
		expect(factsOf(text, 'occupation').map(({ name }) => name)).toEqual(names);
	});
});
