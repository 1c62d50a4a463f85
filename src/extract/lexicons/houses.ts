/** Lexicon: who broadcasts and streams. */
export const BROADCASTER =
	/^(?:BBC|ITV|HBO|CBS|NBC|ABC|PBS|CBC|NPR|MTV|AMC|FX|RTÉ|Netflix|Hulu|Amazon|Showtime|Disney|Sky|Channel|Starz|Peacock|Apple)$/;
/** Lexicon: last words of the names of those who put on plays and music. */
export const VENUE =
	/^(?:Quartet|Quintet|Trio|Orchestra|Symphony|Philharmonic|Ensemble|Band|Choir|Chorus|Singers|Players|Ballet|Dance|Company|Chorale|Theatre|Theater|Stage|Playhouse|Opera|Center|Centre|Hall|Festival|Repertory|House|Gallery|Museum)$/;
/** Lexicon: last words of the names of publishers and record labels. */
export const HOUSE = /^(?:Records|Recordings|Press|Books|Publishing|Publishers|Publications|Music|Media|Verlag)$/;
