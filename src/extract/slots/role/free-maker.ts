import type { Role } from './role';

/** Makers and lovers of a sport who are so wherever they are, and those who are so of no body. */
const FREE =
	/^(?:poet|novelist|playwright|essayist|memoirist|painter|sculptor|printmaker|ceramicist|potter|composer|songwriter|lyricist|runner|triathlete|swimmer|cyclist|climber|mountaineer|sailor|rower|surfer|skier|hiker|feminist|mother|father|parent)$/;
const OF_NOTHING =
	/^(?:statesman|stateswoman|politician|jurist|educator|entrepreneur|businessman|businesswoman|businessperson|financier|industrialist|philanthropist|explorer|inventor|theologian|philosopher|physicist|chemist|biologist|mathematician|astronomer|naturalist|sociologist|anthropologist|writer|critic|translator|photographer|pianist|singer|musician|artist|author|actor|actress|filmmaker|historian|scholar|journalist|activist|campaigner|dancer|blogger|podcaster)$/;

/** Whether a calling is nobody's to give: no house has a poet on its staff. */
export const isFree = ({ head }: Role): boolean => FREE.test(head);

/**
 * "a poet, translator and professor at A", "a pianist and leader of B": only the last is at the body; "the singer and
 * founder of B" is its singer.
 *
 * @param free whether the words around leave even callings that a body may have to themselves
 */
export const isFreeMaker = (earlier: Role, later: Role, free: boolean): boolean =>
	earlier.article !== 'the' &&
	free &&
	(FREE.test(earlier.head) || OF_NOTHING.test(earlier.head)) &&
	!FREE.test(later.head) &&
	!OF_NOTHING.test(later.head);
