import type { Lexicons } from '../frame';

const lines = (text: string): string[] => text.split(/\s*[|\n]\s*/).filter((entry) => entry !== '');

/** Words that every kind's frames use: adverbs that may stand anywhere, and the verbs that many facts are stated with. */
export const CORE_LEXICON: Lexicons = {
	verbs: {
		be: ['be'],
		have: ['have'],
		become: ['become'],
		join: ['join', 'sign for', 'sign with', 'rejoin', 're-join', 'enter', 'move to', 'transfer to', 'switch to'],
		serve: ['serve', 'work', 'act', 'function'],
		receive: ['receive', 'get', 'win', 'earn', 'obtain', 'gain', 'be given', 'be granted', 'be presented with'],
		marry: ['marry', 'wed'],
		say: ['say', 'tell', 'claim', 'believe', 'think', 'argue', 'suggest', 'allege', 'report', 'recall', 'write'],
	},
	words: {
		adverb:
			lines(`also|later|then|subsequently|afterwards|afterward|thereafter|soon|soon after|soon afterwards|shortly after|shortly afterwards
			|shortly thereafter|eventually|finally|initially|originally|previously|formerly|currently|presently|now|today|again|once|once again|first|at first
			|briefly|quickly|successfully|recently|most recently|more recently|already|long|formally|officially|publicly|jointly|simultaneously|concurrently
			|meanwhile|in turn|next|there|still|just|only|actually|always|ever|since then|to date|at present|at the same time|at that time|at the time
			|as well|too|in addition|additionally|furthermore|moreover|however|therefore|thus|further|even|temporarily|permanently|privately|largely
			|mainly|primarily|principally|particularly|notably|especially|ultimately|immediately|subsequently also|early on|that year|that same year
			|the same year|in the same year|the following year|the next year|unanimously|posthumously|variously|respectively|internationally|nationally
			|regularly|frequently|often|sometimes|occasionally|usually|proudly|happily|gratefully|both|likewise|similarly|continuously|full-time|part-time
			|for a time|for a while|for many years|for several years|for some time|for a short time|for a period|for some years|over the years|in time`),
		now: lines('currently|presently|now|today|at present|still|to date'),
		before: lines('formerly|previously|originally|once|initially'),
		article: ['the', 'a', 'an'],
		possessive: ['his', 'her', 'their', 'my', 'its', 'our'],
	},
};
