/** An e-mail address or a telephone number, which no biography's prose may bring into a graph. */
export const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|\+\d[\d ()./-]{7,18}\d/;

/** Words by which a text tells of somebody's family, health, origin, belief, orientation or convictions. */
export const SENSITIVE =
	/\b(?:(?:her|his|their|my|our|has|raising|with) (?:[\w-]+ ){0,2}(?:mother|father|mum|mom|dad|parents|(?:brother|sister|sibling|son|daughter)s?|child|children|wife|husband|twins|family|condition|illness|disability|depression)|(?:mother|father|mum|mom|dad|wife|husband) of|married|divorced|pregnant|diagnosed|cancer|of [\w-]+ (?:and [\w-]+ )?(?:descent|heritage|origin|ancestry)|(?:is|was|openly|devout) (?:an? )?(?:muslim|jewish|catholic|christian|hindu|sikh|buddhist|gay|lesbian|bisexual|trans|transgender|queer)|convicted|arrested)\b/i;
