import type { Draft, Frame, Match, SlotHit } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { workDrafts } from './work-drafts';

/** What stands right behind a title: who wrote it, when it came out. */
const BEHIND = /^(?:by|\(|,)$/;

/** "translator of Homer, Virgil and Rilke": who was translated; a single word is a title where it is marked, dated or has its author. */
function isAuthor({ view }: Match, hit: SlotHit): boolean {
	if (hit.valueEnd !== undefined || hit.when || hit.extra || typeof hit.value !== 'string') return false;
	// "translations of Roe and Quill"
	const words = hit.value.split(/ and | /);
	const isPair = words.length === 2 && hit.value.includes(' and ');
	const next = view.tokens[hit.end]?.lower ?? '';
	if (words.length === 1 || isPair) return next !== 'by' && next !== '(';
	const opens = view.tokens[hit.start]?.lower ?? '';
	return (
		isGivenName(opens) &&
		!hit.value.includes("'s ") &&
		!hit.value.includes('’s ') &&
		!BEHIND.test(next === ',' ? '' : next)
	);
}

const build = (match: Match): readonly Draft[] => {
	const titles = (match.slots.name ?? []).filter((hit) => !isAuthor(match, hit));
	return titles.length > 0
		? workDrafts({ role: 'translator' })({ ...match, slots: { ...match.slots, name: titles } })
		: [];
};

/** "from the Welsh", "into English" */
const TONGUE = '(from|into) (the)? (original)? <language>';

/** How texts state what somebody translated. */
export const TRANSLATED_FRAMES: readonly Frame[] = [
	{
		name: 'work/translated',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @be (a|an|the|one of the)? (first|english|main|principal|literary)? (translator|co-translator|translators) of <name:work+>',
			'<subject> , (the)? (translator|co-translator) of <name:work+>',
			'^ translator of <name:work+>',
			`<subject's> (latest|first|own|recent|most recent|new|english|published|acclaimed|award-winning)? (translation|co-translation|rendering|translations) (${TONGUE})? of <name:work+>`,
			`<subject's> (latest|first|recent|most recent|new|english|published|acclaimed|other|literary)? translations (${TONGUE})? (include|includes|included|are|:) <name:work+>`,
			`<subject> @work-make (a|an|the)? (new|first|english)? translation (${TONGUE})? of <name:work+>`,
		],
		build,
	},
];
