/** Lexicon: firms that go by the names of people alone, as they are written. */
const FIRMS: ReadonlySet<string> = new Set(
	`Allen Bradley|Alfred Dunhill|Arthur Andersen|Arthur Young|Baker Botts|Baker Hughes|Baker McKenzie|Bear Stearns
	|Bill Blass|Booz Allen|Brooks Brothers|Calvin Klein|Charles Schwab|Charles Stanley|Christian Dior
	|Clifford Chance|Cole Haan|Davis Polk|Dean Witter|Dell EMC|Donna Karan|Dow Jones|Drexel Burnham|Duane Morris|Dun & Bradstreet
	|Edward Jones|Eli Lilly|Elizabeth Arden|Emerson Electric|Estée Lauder|Ethan Allen|Fisher Scientific|Foster Wheeler|Fox Rothschild
	|Franklin Templeton|Guy Carpenter|Hamilton Beach|Harry Winston|Helena Rubinstein|Henry Schein|Herman Miller
	|Hogan Lovells|Hugo Boss|James Hardie|Jane Street|Jardine Matheson|Jean Paul Gaultier|Jil Sander|Jimmy Choo
	|John Deere|John Lewis|John Murray|John Wiley|Johnson Controls|Johnson Matthey|Jonathan Cape|Jones Day|Kate Spade|Kay Jewelers
	|Kelly Services|Kidder Peabody|Laura Ashley|Lehman Brothers|Leo Burnett|Levi Strauss
	|Louis Dreyfus|Louis Vuitton|Marc Jacobs|Marsh McLennan|Martin Marietta|Mary Kay|Max Factor|Max Mara|Merrill Lynch
	|Michael Kors|Michael Page|Miller Brewing|Montgomery Ward|Morgan Grenfell|Morgan Lewis|Morgan Stanley|Morrison Foerster|Moss Bros
	|Nelson Mullins|Nina Ricci|Norton Rose|Oliver Wyman|Owens Corning|Parker Hannifin|Paul Hastings|Paul Smith|Paul Stuart|Paul Weiss
	|Perkins Coie|Philip Morris|Ralph Lauren|Raymond James|Reed Elsevier|Reed Smith|Robert Bosch|Robert Half|Robert Walters
	|Roland Berger|Russell Reynolds|Sara Lee|Sidley Austin|Simpson Thacher|Smith Barney
	|Spencer Stuart|Stella McCartney|Stephen Gould|Stuart Weitzman|Taylor Wessing|Ted Baker|Thomas Cook|Thomas Nelson|Thompson Hine
	|Tiffany & Co|Tommy Hilfiger|Tory Burch|Travis Perkins|Vera Bradley|Victor Gollancz|Vivienne Westwood|Walter Thompson|Warner Music
	|Babcock & Wilcox|Barnes & Noble|Bausch & Lomb|Black & Decker|Boulton & Watt|Chapman & Hall|Crosse & Blackwell|Eyre & Spottiswoode
	|Fortnum & Mason|Harland & Wolff|Hodder & Stoughton|Huntley & Palmers|Lea & Perrins|Marks & Spencer|Mather & Platt|Pratt & Whitney
	|Procter & Gamble|Reckitt & Colman|Simon & Schuster|Smith & Wesson|Smith & Nephew|Standard & Poor|Swan & Edgar|Tate & Lyle
	|Taylor & Francis|Thames & Hudson|Wells Fargo|White & Case|William Blair|William Collins|William Hill|William Morrow|Willis Towers Watson`
		.split('|')
		.map((name) => name.trim()),
);

/** Whether a name that could be a person's is a firm's: "Morgan Stanley". */
export const isFirm = (name: string): boolean => FIRMS.has(name);
