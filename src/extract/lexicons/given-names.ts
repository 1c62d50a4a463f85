import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, MORE_NAMES } from './world-names';

const set = (text: string, more: string): ReadonlySet<string> => new Set(`${text} ${more}`.trim().split(/\s+/));

const NEITHER = set('', MORE_NAMES);

/** Lexicon: given names that are mostly women's, in lower case. Enough to tell a person's name from other names. */
export const FEMALE_NAMES = set(
	`
	abigail ada adelaide adele adriana agatha agnes aisha alexandra alexandria alexis alice alicia alina alison allison alma amal amanda amber
	amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annabel anne annette annie antonia april arabella ariana
	astrid audrey aurora ava barbara beatrice beatrix becky bella bernadette bertha bessie beth betsy betty beverly bianca blanche bonnie
	brenda bridget brigitte camilla camille carla carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia
	celeste celia charlene charlotte chiara chloe christina christine cindy claire clara clare clarissa claudia colette colleen connie
	constance cora cordelia corinne courtney crystal cynthia daisy dana daphne dawn deborah debra deirdre delia denise diana diane dina
	dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa elsie
	emilia emily emma enid erica erika erin esmeralda estelle esther ethel eugenia eva eve evelyn faith fatima fatma felicity fiona flora
	florence frances francesca freda frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian
	gina giulia gladys glenda gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda
	holly hope ida ilse imogen ina ines ingrid irene irina iris isabel isabella isabelle ivy jacqueline jane janet janice jasmine jean
	jeanette jeanne jemima jennifer jenny jessica jessie jill joan joanna joanne jocelyn johanna josephine joy joyce juanita judith judy
	julia juliana julie juliet juliette june karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kay kelly
	kerry kim kirsten kristen kristin kristina lara laura lauren laurie leah leila lena leonora leslie leticia lila lilian lillian lily
	linda lisa liz lois lola lorna lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine madeline magdalena
	maggie marcella marcia margaret margarita margot maria marian marianne marie marilyn marina marion marjorie marlene marta martha mary
	matilda maud maude maureen maxine may megan melanie melissa mercedes meredith michelle mildred millicent mina miranda miriam molly
	mona monica monika muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina noelle nora
	noreen norma octavia olga olive olivia ophelia paloma pamela patience patricia patsy paula pauline pearl peggy penelope petra philippa
	phoebe phyllis polly priscilla prudence rachel ramona rebecca regina renata renee rhoda rita roberta rosa rosalie rosalind rose
	rosemary rosie roxanne ruby ruth sabina sabrina sally samantha sandra sara sarah selina serena shannon sharon sheila shelley sherry
	shirley sibyl sigrid silvia simone sofia sonia sophia sophie stella stephanie sue susan susanna susannah susanne suzanne svetlana sybil
	sylvia tabitha tamara tania tanya tara tatiana teresa tess thelma theodora theresa tiffany tina toni tracy trudy una ursula valentina
	valerie vanessa vera verity veronica victoria viola violet virginia vivian vivien vivienne wanda wendy wilhelmina wilma winifred yolanda
	yvette yvonne zara zelda zoe ayesha chimamanda folasade funmilayo ngozi oluchi yaa akosua ama efua abena adwoa nana priya anjali deepa
	lakshmi sunita kavita anika meera shreya indira mei ling yuki akiko keiko michiko noriko sakura xin ying fang hui mingmei
	gulnara leyla aylin zeynep elif ayse shirin parisa maryam zahra yasmin samira noor hadiya
	brittany cheryl cherie danielle darla darlene deanna delores desiree dianne elisa elise ernestine erma essie eunice faye felicia gayle
	gretchen imogene inez jenna joann jodi jolene josie kara kari kayla kendra kimberly krista leona lindsay loretta lori luella lynne
	marguerite marsha mattie mavis melinda mindy minnie myrna nettie patti rachael rochelle rosemarie sadie shari shawna sheri sherri sheryl
	stacey stacy susie tammy tasha terri tonya tracey traci tricia velma verna vicki vickie vicky`,
	MORE_FEMALE_NAMES,
);

/** Lexicon: given names that are mostly men's, in lower case. */
export const MALE_NAMES = set(
	`
	aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed aidan alan alastair albert alberto aldo alec alejandro aleksander
	aleksandr alessandro alex alexander alexandre alexei alfonso alfred ali alistair allan allen alvin amir amos anatoly anders andre andreas
	andrei andres andrew andy angelo angus anthony antoine anton antonio antony archibald ari armand arnold arthur arturo asher ashok august
	augustus axel barnaby barry bartholomew basil ben benedict benjamin bernard bernhard bert bertrand bill billy bjorn bob bobby boris brad
	bradley brandon brendan brent brett brian bruce bruno bryan burt byron caleb calvin cameron carl carlo carlos cecil cedric cesar charles
	charlie chester chris christian christoph christopher claude clarence claus clement clifford clifton clint clive clyde cole colin conor
	conrad constantine cornelius craig curtis cyril damian damien dan daniel danny darren dave david dean dennis denis derek dermot desmond
	diego dieter dietrich dimitri dirk dmitri dmitry domenico dominic don donald douglas duncan dustin dwight dylan earl ebenezer ed eddie
	edgar edmond edmund eduardo edward edwin egon eli elias elijah elliot elliott elmer emanuel emil emile emilio emmanuel enrico enrique
	eric erich erik ernest ernesto ernst erwin ethan eugene evan ezra fabian felix ferdinand fernand fernando finn florian floyd francesco
	francis francisco franco francois françois frank franklin franz fred freddie freddy frederic frederick friedrich fritz gabriel gareth
	garrett gary gaston gavin gene geoff geoffrey georg george georges gerald gerard gerhard gilbert giles giorgio giovanni giuseppe glen
	glenn gordon graham grant greg gregory guido guillaume gunther gus gustav guy hamish hank hans harold harris harry hartmut harvey hassan
	hector heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi homer horace horst howard hubert hugh hugo humphrey
	hussein ian ibrahim ignacio igor imran isaac isaiah ismail ivan ivor jack jackson jacob jacques jaime jake jakob jamal james jamie jan
	jared jason jasper javier jay jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joachim joao joe joel johan johann johannes john
	johnny jon jonas jonathan jordan jorge jose josé josef joseph joshua juan jules julian julien julio julius jurgen justin kamal karim karl
	keith ken kenneth kenny kevin khalid kirk klaus konrad konstantin kofi kojo kwabena kwaku kwame kurt kyle lance larry lars laurence
	laurent lawrence lee leif len leo leon leonard leonardo leonid leopold leroy leslie lester lewis liam lionel lloyd lorenzo lou louis
	lucas luciano ludwig luigi luis lukas luke luther magnus mahmoud malcolm manfred manuel marc marcel marcello marco marcos marcus mario
	mark markus marshall martin marvin mathew matthew matthias maurice mauricio max maximilian maxwell mehmet melvin michael michel miguel
	mikael mike mikhail miles milton mitchell mohamed mohammad mohammed montgomery morgan morris moses muhammad murray mustafa nathan
	nathaniel neil nelson neville nicholas nick nicolas nigel nikita nikolai noah noel norbert norman oleg oliver olivier omar orlando orson
	oscar oskar osman oswald otto owen pablo paolo pascal pat patrick paul pavel pedro percival percy perry pete peter phil philip philipp
	philippe phillip pierre piotr quentin rafael raj rajesh ralph ramon randall randolph randy raoul raul ravi ray raymond reginald rene rené
	rex ricardo richard rick robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf
	rudolph rudy rufus rupert russell ryan salman salvador salvatore sam samir samuel sanjay saul scott sean sebastian serge sergei sergio
	seth seymour shane shaun sidney sigmund silas simon solomon spencer stanislav stanley stefan stefano stephen steve steven stewart stuart
	sven sydney takeshi tariq ted terence terry theo theodor theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor
	tristan tyler ulrich umberto valentin vernon victor viktor vikram vincent vincenzo virgil vito vladimir wallace walter warren wayne
	werner wesley wilbur wilfred wilhelm will willard willem william willie wilson winston wolfgang woodrow xavier yannick yasser yuri yusuf
	yves zachary zoltan chinua chukwuma emeka femi kunle oluwaseun segun tunde akinwumi babatunde arjun anil sunil suresh vijay rahul
	hiro kenji takashi yoshio wei jun ming chen jian
	clayton clinton corey dale darrell darryl duane dwayne grady harlan harrison ira irving jarrett jed josh kelvin leland lyle merle micah neal
	ned orville rob russ sherman stan sylvester trent tyrone ulysses vern vince wendell wilbert willis zack`,
	MORE_MALE_NAMES,
);

/** Whether a lower-case word is a common given name. */
export const isGivenName = (word: string): boolean =>
	FEMALE_NAMES.has(word) || MALE_NAMES.has(word) || NEITHER.has(word);

const SHORT = `bill william|billy william|will william|willie william|bob robert|bobby robert|rob robert|robbie robert|dick richard|rick richard|rich richard
	|jim james|jimmy james|jamie james|jack john|johnny john|jon jonathan|joe joseph|joey joseph|tom thomas|tommy thomas|tim timothy|mike michael
	|mick michael|mickey michael|dan daniel|danny daniel|dave david|ed edward|eddie edward|ted edward|ted theodore|ned edward|teddy theodore|al albert
	|al alan|bert albert|bert herbert|charlie charles|chuck charles|chris christopher|chris christine|fred frederick|freddie frederick|frank francis
	|greg gregory|hank henry|harry henry|harry harold|hal harold|ken kenneth|larry lawrence|laurie lawrence|len leonard|lou louis|matt matthew|max maximilian
	|nick nicholas|pat patrick|pat patricia|pete peter|phil philip|ray raymond|ron ronald|russ russell|sam samuel|sam samantha|sandy alexander|alex alexander
	|alec alexander|steve stephen|steve steven|stan stanley|stu stuart|tony anthony|vic victor|vince vincent|walt walter|wally walter|abe abraham|andy andrew
	|drew andrew|ben benjamin|bernie bernard|cliff clifford|don donald|doug douglas|gene eugene|geoff geoffrey|jeff jeffrey|jerry gerald|jerry jerome|jerry jeremiah
	|les leslie|marty martin|mel melvin|mitch mitchell|norm norman|reg reginald|sid sidney|terry terence|zach zachary|liz elizabeth|lizzie elizabeth|beth elizabeth
	|betty elizabeth|betsy elizabeth|bess elizabeth|lisa elizabeth|libby elizabeth|eliza elizabeth|kate katherine|kate catherine|katie katherine|kathy katherine
	|cathy catherine|kitty katherine|kay katherine|maggie margaret|meg margaret|peggy margaret|greta margaret|rita margaret|sue susan|susie susan|jenny jennifer
	|jen jennifer|jess jessica|jessie jessica|annie anne|nan anne|nancy anne|becky rebecca|cindy cynthia|debbie deborah|dot dorothy|dolly dorothy|ellie eleanor
	|nell eleanor|nora eleanor|fran frances|fanny frances|ginny virginia|jo josephine|josie josephine|judy judith|mandy amanda|molly mary|polly mary|mamie mary
	|minnie wilhelmina|nellie helen|pam pamela|patty patricia|tricia patricia|sally sarah|sadie sarah|sandy sandra|tess theresa|terry theresa|vicky victoria
	|vivi vivian|lexi alexandra|sasha alexandra|gabby gabrielle|mina wilhelmina|lottie charlotte|dee deirdre|trish patricia|bea beatrice|connie constance
	|kathy kathryn|kathy kathleen|kate kathryn|kate katharine|katie kathryn|katie kathleen|katie catherine|kay kathryn|kitty kathleen|kathie katherine|cathie catherine
	|annie ann|annie anna|angie angela|barb barbara|bev beverly|bobbie roberta|brad bradley|carrie caroline|cassie cassandra|chet chester|clint clinton|curt curtis
	|deb deborah|deb debra|debbie debra|debby deborah|dottie dorothy|ernie ernest|evie evelyn|gabe gabriel|gus augustus|hattie harriet|herb herbert|howie howard
	|jake jacob|jan janet|jan janice|jackie jacqueline|jill gillian|jimmie james|johnnie john|kim kimberly|lenny leonard|lori lorraine|lou louise|louie louis
	|lucy lucille|maddie madeline|manny manuel|manny emanuel|marge margaret|marge marjorie|margie margaret|margie marjorie|mattie martha|maury maurice|mel melissa
	|mel melanie|millie mildred|millie millicent|nate nathan|nate nathaniel|nikki nicole|ollie oliver|patti patricia|peg margaret|penny penelope|randy randall
	|randy randolph|ricky richard|rod rodney|rod roderick|ronnie ronald|roz rosalind|rudy rudolph|sal salvatore|sammy samuel|shelly michelle|sherry sharon|sol solomon
	|sue suzanne|susie suzanne|suzy susan|tammy tamara|tina christina|tina christine|toby tobias|trudy gertrude|val valerie|wes wesley|winnie winifred|woody woodrow`;

/** Lexicon: short forms of given names → the names they stand for. */
export const SHORT_NAMES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const names = new Map<string, Set<string>>();
	for (const row of SHORT.split('|')) {
		const [short = '', full = ''] = row.trim().split(' ');
		names.set(short, (names.get(short) ?? new Set()).add(full));
	}
	return names;
})();

/** Given name → its short forms, in the order of the table. */
let shortsOf: ReadonlyMap<string, readonly string[]> | undefined;

/** The short forms of a given name: "bill", "will" and others of "william". */
export function shortForms(name: string): readonly string[] {
	shortsOf ??= invert(SHORT_NAMES);
	return shortsOf.get(name) ?? [];
}

function invert(names: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const [short, full] of names)
		for (const name of full) {
			const known = found.get(name);
			if (known) known.push(short);
			else found.set(name, [short]);
		}
	return found;
}

/** Whether two given names can be one person's: the same, a short form, or the beginning of the other. */
export const sameGivenName = (one: string, other: string): boolean => {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	return short === long || (short.length > 2 && long.startsWith(short)) || SHORT_NAMES.get(short)?.has(long) === true;
};

/** Whether a given name in small letters is a man's or a woman's; nothing for names of both and of nobody known. */
export function genderOfName(name: string): 'female' | 'male' | undefined {
	const [male, female] = [MALE_NAMES.has(name), FEMALE_NAMES.has(name)];
	return male === female ? undefined : male ? 'male' : 'female';
}
