import type { Lexicons } from '../frames/frame';
import { LOWER_DEMONYMS } from './countries';
import { PEOPLES } from './peoples';

const lines = (text: string): string[] => text.split(/(?<!\s)\s*[|\n]\s*/).filter((entry) => entry !== '');

/** Words that every kind's frames use: adverbs that may stand anywhere, and the verbs that many facts are stated with. */
export const CORE_LEXICON: Lexicons = {
	verbs: {
		be: ['be'],
		have: ['have'],
		become: ['become'],
		join: [
			'join',
			'sign for',
			'sign with',
			'rejoin',
			're-join',
			'enter',
			'move to',
			'move on to',
			'transfer to',
			'switch to',
		],
		serve: ['serve', 'work', 'act', 'function', 'officiate', 'perform duties', 'perform the duties'],
		receive: ['receive', 'get', 'win', 'earn', 'obtain', 'gain', 'be given', 'be granted', 'be presented with'],
		marry: ['marry', 'wed', 'remarry', 'tie the knot with'],
		bear: ['bear'],
		die: lines(`die|pass away|pass peacefully|pass quietly|pass from this life|pass into eternity|succumb|perish|drown|commit suicide
			|take his own life|take her own life|take their own life|be found dead|meet his death|meet her death|drop dead
			|pass into eternal life|pass into rest|enter into rest|enter into eternal rest|enter eternal rest|enter into eternal life|depart this life|depart this world
			|leave this world|leave this earth|go to be with the lord|go to be with his lord|go to be with her lord|go home to be with
			|pass unexpectedly|pass suddenly|slip away|slip peacefully away|slip quietly away|expire|be called home|be called to heaven|be called to the lord
			|lose his life|lose her life|lose their lives|take his last breath|take her last breath|draw his last breath|draw her last breath
			|go home to the lord|go to his heavenly home|go to her heavenly home|earn her wings|earn his wings|gain her wings|gain his wings
			|breathe his last|breathe her last|fall asleep in jesus|fall asleep in the lord`),
		kill: ['kill', 'murder', 'assassinate', 'execute', 'behead', 'hang', 'shoot dead', 'stab to death', 'guillotine'],
		hold: ['hold', 'have', 'possess'],
		speak: ['speak'],
		/** What people do all the time, which no frame asks for: known as verbs. */
		live: lines(`live|reside|dwell|hail from|enjoy|love|specialise|specialize|cook|travel|split|divide|photograph|explore|remember|want
			|keep|tweet|blog|brew|bake|investigate|examine`),
		say: ['say', 'tell', 'claim', 'believe', 'think', 'argue', 'suggest', 'allege', 'report', 'recall', 'write'],
	},
	words: {
		adverb:
			lines(`also|later|earlier|then|subsequently|afterwards|afterward|thereafter|soon|soon after|soon afterwards|shortly after|shortly afterwards
			|shortly thereafter|eventually|finally|initially|originally|previously|formerly|currently|presently|now|today|again|once|once again|first|at first
			|briefly|quickly|successfully|recently|most recently|more recently|already|long|formally|officially|publicly|jointly|simultaneously|concurrently
			|meanwhile|in turn|next|there|still|just|only|actually|always|ever|since then|to date|at present|at the same time|at that time|at the time
			|as well|too|in addition|additionally|furthermore|moreover|however|therefore|thus|further|even|temporarily|permanently|privately|largely
			|mainly|primarily|principally|particularly|notably|especially|ultimately|immediately|subsequently also|twice|three times|four times|several times|multiple times|early on|that year|that same year
			|the same year|in the same year|the following year|the next year|unanimously|posthumously|variously|respectively|internationally|nationally
			|regularly|frequently|often|sometimes|occasionally|usually|proudly|happily|gratefully|sadly|tragically|suddenly|unexpectedly|peacefully|quietly
			|actively|personally|directly|closely|voluntarily|independently|faithfully|honourably|honorably|simply|generally|gradually|promptly
			|consequently|accordingly|unfortunately|fortunately|effectively|essentially|both|likewise|similarly|continuously|full-time|part-time
			|for a time|for a while|for many years|for several years|for some time|for a short time|for a period|for some years|over the years|in time`),
		now: lines('currently|presently|now|today|at present|still|to date'),
		before: lines('formerly|previously|earlier|originally|once|initially'),
		article: ['the', 'a', 'an'],
		quality:
			lines(`former|retired|late|young|award-winning|multi-award-winning|noted|renowned|famous|celebrated|prominent|leading|acclaimed|distinguished|contemporary|professional|prolific
			|influential|pioneering|veteran|well-known|best-known|legendary|popular|critically acclaimed|world-renowned|internationally acclaimed|amateur|first|early|modern
			|naturalised|naturalized|independent|freelance|self-taught|best-selling|bestselling|emerging|up-and-coming|promising|successful|notable|eminent|black|white|senior|junior|only|second
			|medieval|ancient|classical|virtuoso|decorated|19th-century|20th-century|21st-century|18th-century|17th-century|16th-century|15th-century|openly gay|great|outstanding|talented|high-profile|internationally known|internationally renowned|internationally recognised|internationally recognized|blind|deaf|left-handed|right-handed
			|queer|non-binary|nonbinary|transgender|trans|gay|lesbian|bisexual|disabled|autistic|neurodivergent|indigenous|first-generation|second-generation|internationally exhibited|nationally exhibited|widely exhibited|mid-career|established|seasoned|passionate|dedicated|gifted|versatile|much-loved|beloved|trailblazing|groundbreaking|grammy-winning|emmy-winning|oscar-winning|grammy-nominated|emmy-nominated|oscar-nominated|award-nominated|critically-acclaimed|world-famous|internationally-acclaimed|highly acclaimed|multi-platinum|platinum-selling`),
		demonym: [...LOWER_DEMONYMS.keys()],
		/** Peoples and parts of countries that may stand before the demonym: "a Flemish Belgian painter". */
		people: [...PEOPLES],
		possessive: ['his', 'her', 'their', 'my', 'its', 'our'],
	},
};
