/** Lexicon: given names from around the world that are mostly women's, in lower case. */
export const MORE_FEMALE_NAMES = `
	mia lexi bea kasia femke camila rafaela jess becca bethany callie carly carys cerys clem corinna dahlia dani darcie
	delilah della demi dolly edie eloise elle ellie emmanuelle evangeline evie fenna fiorella fleur frida gabby gaia
	georgie giovanna goldie hattie hayley imani isa isla izzy jada jennie jodie juana julianne karina katy kaye keira
	kelsey kimberley kira kyra latisha leandra lilly liza loes lotta lotte luana lynette maddie madison maia maisie makena
	mandy mara maribel marisa martina maya michaela mila millie morven myriam nahla nevena nia nika nikki nola nuala
	olympia ottilie paige pam patty penny perla pippa portia rachelle raffaella reina rhea rhona rianne rocio romy rosamund
	roseanne roshni ruthie saanvi sabrina sascha saskia shanice shauna shayla sheena shelby shona sian sienna silke sinead
	sofie steph suzy sylvie talia tami taya tessa thea thirza tilly viviana willa willow winnie xanthe zinnia
	aaliyah abeba abiola adaeze adaora afia afua agata agnieszka aida aiko aino aishwarya aisling akua alejandra
	aleksandra alena alessandra alessia alev alexandrine alida alisha aliyah allegra almut altynai alva alžběta amaka
	amani amara amarachi aminata amita amparo amrita amélie anahit anano anastasija anaïs anca andreea ane angharad
	angélica anja anke anneke annelies annika annikki anoushka antje antonella antonietta anu anuradha anushka anya
	aoife aparna apinya araceli aranka archana ariadna arianna arlette armine aroha arundhati asako asel ashwini aslaug
	asma astou asuka aswini aude auli aurélie awa ayaka ayako ayelet ayla aynur ayşe azadeh azra bahar barbro basak
	basma beata beatrijs beatriz begoña begüm bente berit beste bhavna birgit birgitta birgitte bisi blanca bodil
	bogdana bojana borbála bozhena bożena branka brianna brigid brigida brigitta brita bronwen bronwyn bukola busisiwe
	cahide candace candela caoimhe carlotta carme ceren ceridwen chanda chandra chandrika charu chiamaka chidinma chie
	chieko chika chikako chinwe chioma chiyo chiyoko chizoba chloé ciara cilla cinzia clarisse clementina clémence
	consuelo cosima cristiana cristina csilla cátia dace dagmar dagny daiva dalia damla danica daniela daniella danijela
	danuta daria darina dariya darja deepika defne delphine deniz derya desislava devika dilek dilnoza dinara dominique
	donatella dorota dorothée dorte dragana drita dunja dunya ebba ebru ece edita eeva eilidh eimear ekaterina ela elahe
	elaheh eleni eleonora elham elin elisabetta elisavet elisenda eliška ellinor elodie eloísa elspeth elvira emel emiko
	emilie emilija emine enikő enrica esi esin esperanza esra ester estíbaliz etsuko eugénie eulalia ewa ewelina faiza
	farah fareeda farida fariha farzana fatema fatimah fatmata federica feride fernanda fernande feyza fidan filiz
	filomena fionnuala flavia floor florentina florina folake francine françoise frauke freya freydís friederike fumiko
	fusun fátima gabija galina galya gauri gayatri geeta geneviève genoveva gerd gerda germaine ghada gianna giedrė
	gisela gisele gitte giuliana giuseppina gizem gloriana golnaz goretti grainne graziella grażyna greetje grethe
	griselda gro gry gráinne gudrun guillermina gunhild gunilla guðrún gwenllian gwyneth gül gülay gülsüm haben habiba
	hadiza hafsat hala halima halina halyna hamida hana hanako haneen hanna hanne hannele haruka haruko harumi hatice
	haya hedda hedvig hege heike heini helle henna henriette herta hetty hideko hila hilde hildegard hina hiroko hisako
	hjördís hortense hortensia houda huda huma huong hyacinth hélène hülya ifeoma ikumi ilana ilaria ildikó ilina ilona
	ilze imane imelda ineke inga inge ingeborg inger ingibjörg ingvild inmaculada inês ioana ioanna iolanda irena irma
	irène isadora isha ishita isidora itziar ivana ivanka iveta ivona iwona izabela jacinta jadranka jadwiga jagoda
	jaleh jamila jana janaki janelle janina janine janneke jarmila jasmina jaya jayanthi jayashree jelena jette jimena
	jitka joana jocasta jolanda jolanta jorunn josefa josefina josiane josune jovana judit julieta justyna jutta jyothi
	jyoti jóna kaarina kadiatou kaisa kaja kalina kalpana kalyani kamala kamila kaori karima karlijn karolina katalin
	katarina katarzyna kateryna kateřina katharina katja katrin katrine kaveri kavitha kaya kayoko kazuko kehinde keisha
	keren kerstin kerttu khadija khadijah khanh khánh kiera kinga kirsi kirsti kirsty kjersti klara klaudia klára
	konstantina krisztina krystyna ksenia kumiko kunthea kyoko laila lamia lana larisa larissa lata latifa latoya laxmi
	layla leena leilani lene leni lenka leocadia leonie leonor leontine lerato letizia lidia lidiya liduina lieke lien
	liesbeth liesel ligia lilja lina linh linnea lisbet lisbeth liv ljiljana ljubica llinos lluïsa loredana lourdes
	lovisa lubna luciana lucija luciënne lucrezia lucía ludmila luise luminita lurdes luísa lyudmila líf lýdia maaike
	maarit maartje machiko madhavi madhu madhuri madina mae maeve mafalda magali magda magdaléna mahbooba mahnaz mai
	maiko maila mairead maja majda maki makiko malalai malgorzata malika malin malini mami mamta manana mandisa mandla
	manisha manju manjula manon mansi manuela maren margareta margarethe margarida margaux margit margriet margrit
	margrét mari mariam mariama mariana mariann marianna marie-claire marie-louise marieke mariella marielle marija
	marijke marika mariko marilena marilia mariska marisol maristella marit marita maritza marja marjan marjatta marjeta
	marketa markéta marlena marlies marloes maryana maryna marzena marzia masako masooma mastaneh mathilde matilde
	mayumi małgorzata mechthild meena meenakshi mehwish mei-ling meike melek melike mercè meret merete meritxell merja
	merlene merve meryem meseret mette mieke mieko mihaela miho mikako milagros milena milica minako mineko minna mira
	mireia mireille mirela miren mirja mirjana mirka misaki mitra mitsuko miyako miyuki moana modupe mojca monique
	montserrat morag morwenna mwanaisha mwende myfanwy myrto máire nabila nadezhda nadja nadya nafisa nagisa naglaa
	naheed nahid naina naja najat najla nanako nandini nandita nanette naoko narges nargiza narin nasreen nasrin
	natalija natalya natasa nataša natia natsuko natsumi nayeli nazanin nazli ndidi neda neelam neema neha nele neli
	neringa nermin nerys nesrin neus neza niamh nicoletta nicolette nicolle nieves niharika niki nikoleta nilüfer nino
	nirmala nisha nita nkechi nobuko noelia nolwenn nomsa nomvula noora noorjahan nour nozomi noémi noémie nthabiseng
	nuria nuttaya núria oana odette odile ojaswi oksana olena olivera olu olumide omolara oona oriana oriane orla orly
	orsolya outi ozge padma padmini paivi palesa pallavi paola parvati parveen patrizia pauliina paulina pernille
	perpetua petronella phumzile phuong phương pia piia pilar piroska polina pooja poonam poppy prabha prachi pragya
	pramila pranati pratibha preethi preeti prema priti priyanka puja purnima päivi quỳnh rachida radha radhika ragna
	ragnhild rahel raija raili raisa rajani rajashree rana rani rania ranjana ranjani raquel rasa rasha rashida rashmi
	ratna raziya reem reeta reiko rekha renate renuka reyhan reyhaneh rhian rhiannon rhonda ricarda richa rieko riikka
	riina rika rina ritu ritva riya robyn rocío rosalba rosalía rosanna rosaura rosina roswitha roula roxana roza
	rozalia rubina ruchi rukhsana rukmini rumiko runa rupa ruta ruxandra ryoko rūta saadia saara sabiha sabine sachiko
	sadaf sadia saeko safiya saga sahar saida saima saki sakiko saleha salma salome samia samina sana sandhya sangeeta
	sangita sanja sanna sanne saoirse saori sapna sari sarita sarojini sashka satoko satu savita sayaka sayuri seda
	seema seiko selin selma semra sena sennur serap sevda sevgi sevil shabana shabnam shadi shagufta shaheen shahida
	shahla shaima shakila shakuntala shalini shamim shamsa shanta shanthi shanti sharada sharifa sharmila shashi shazia
	sheela shefali shehnaz shereen sherin shifa shigeko shilpa shima shizuko shobha shoko shoshana shraddha shrishti
	shruti shubha shweta sibel sibongile sibusisiwe siddiqa sidsel signe sigrun sigríður sihem siiri silja silje silvana
	simona simonetta simran sina sindisiwe sini sinéad siobhan siobhán siphiwe siri sita siv slavica smita sneha snehal
	snežana soili solange soledad solveig soma sonali sonam sonja sonya soo-jin soraya sorcha souad soumya soyoung soňa
	spomenka sreeja srividya stanislava stefania stefanie steinunn stina su-jin subhadra suchitra sudha suhasini sujata
	sujatha sukanya sukhmani suki sulekha suman sumana sumiko sumita sun-hee sunanda sunniva supriya surabhi suraya
	susana sushila sushma suvi suzana suzette svana swapna swati sylwia synnøve sóley sónia tadeja tahira tahmina taina
	takako takara tala tamar tamiko tamsin tanja tanvi tatjana tatyana tayo teija tekla teodora teresia tereza terhi
	tetiana tetyana thalia thandeka thandi thandiwe thuy thùy thúy thảo tianna tiina tijana tilda tilde tiziana tomiko
	tomoko torunn toshiko tova tove toyin trang trine trudi trâm tsitsi tsubasa tuba tuija tulay tuula tuyết tuğba tzipi
	tzipora ulla ulrika ulrike uma unathi unni urmila ursina urszula usha ushma uta ute uzma vaida valeria valeriya
	valérie vanda vandana vania vasanthi vasilisa vasudha verena veronika vesna vibeke vida vidya vijaya vijayalakshmi
	vilde vilma vimala vineeta violeta virginie virpi vita viveka vlasta vânia véronique wafa waleska wambui wangari
	wangui wanjiru wenche wiktoria wioletta xenia ximena xiomara xochitl yael yamina yana yanina yara yasemin yasmeen
	yasmine yasuko yayoi yelena yesenia yetunde yevgenia yifat yihong yildiz ylva yngvild yoko yolande yoshiko ysolde
	yui yuka yukari yukiko yuko yulia yuliya yumi yumiko yuna yuriko zaheera zaina zainab zakia zandra zanele zarina
	zdenka zehra zeinab zeliha zhanna zinaida zita ziva zofia zohra zola zora zoé zsuzsanna zsófia zubaida zuhal
	zuleikha zuzana zuzanna élise éloïse ólöf özge özlem þórdís þórunn łucja şebnem şehnaz štěpánka`;

/** Lexicon: given names from around the world that are mostly men's, in lower case. */
export const MORE_MALE_NAMES = `
	alain albie aled alfie alonso alvaro amari andrej archie arjen arlo atticus barney bastian benito bertie bryce bryn
	caden callum calum casper chaz chuck ciaran colby curt daan damon dara denzel devin dewi dexter dillon donnie dougal
	eamonn efrain ellis emmett errol euan fidel finlay fraser gabe gael gareth garth gregor griffin haroon hernan herve
	inigo iqbal jabari jace jago jannik jarvis jelle jermaine jethro joaquin joey jonah jonny joost josue juergen juri
	kaleb keanu keegan kendrick kian kieran krish lachlan leigh lenny levi linus logan lorcan malachi marius marten marty
	matt mervyn milo monty myles nev niall nicky nolan ollie ondrej otis paddy piers rafal raheem ralf reggie reuben rhett
	rhodri rhys ricardo rich rick ricky robbie ronan ronnie roscoe sammy samson sander santiago seb shay sheldon slava
	steffen stelios stephan stu teddy thom vasily vaughan wally walt wes wilf yiannis zac zach zane zeke
	aarne aaro aarón abbas abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul-rahman abdulaziz abdulla abdullahi
	abdulrahman abebe abhay abhijit abhinav abhishek abimbola abiodun abiy abolfazl abraão abu achille achim adama adamu
	adebayo ademola aderonke adil aditya adnan adolfo afonso agnar agostino agustín ahmet ahti ajay ajit akash akbar
	akihiko akihiro akio akira akram aksel alaa alasdair aleksandar aleksei alessio alexandr alexandros alexandru aleš
	algirdas alhassan aliaksandr aliko alioune alireza alisher alok amadou amar amare amarjit amin aminu amit amitabh
	amitav ammar amr anand anant anas anastasios anatole anatoli andreu andrey andrija andriy andrzej andrás andré
	andrés angelos aniket anindya anish ankit ankur anouar ansar anselm anssi antal antoni antonios antonis antonín
	antti anupam anurag anwar apostolos aram arash ardeshir aref arif arijit arild aristide arkadiusz armando armen
	armin arnaldo arnaud arnav arne arnfinn arno arsen artem artur arun arunas arvid arvind arvo aryeh asad asbjørn asen
	asger ashish ashraf ashwin asif aslan atanas atif atle atsushi attila atul audun augustin augusto aurel aurelio
	aurélien avery avi avraham ayman ayodele azim aziz babajide babak badr bakary bakhtiar baldev baltasar balwinder
	balázs bandar baptiste bart bartolomé bartosz bartłomiej barış bashar bashir bassem bastiaan bastien belal benedek
	benedikt bengt beniamino benoît berk bernal bernardino bernardo bernd bernt bertil bhanu bharat bhaskar bilal binh
	birger birk bishal bjarne bjarni björn bjørn bo boaz bogdan bogusław bohdan bohumil bojan borislav boubacar brahim
	bram branislav branko burak bálint béla börje caetano cahal caio calin camillo candido carles carsten casimir cathal
	cayetano cem cengiz cezary chaim chandan chandrasekhar chaudhry cheikh cheng chetan chidi chidiebere chike chima
	chinedu chinonso christiaan christof christophe christos chuka chukwudi chukwuemeka cian ciarán claudio clément colm
	constantin constantinos corentin cormac cornelis cosmin costas cristian cristiano cristóbal csaba cuong cyrille
	czesław césar călin cătălin dag dagfinn daichi daigo daisuke damiano damir damián damjan danail daniele danijel
	danilo danish darek darius dariusz darko darragh davide davor dawid dawit declan deepak dejan demba demetrio denes
	denys devendra dhananjay dharmendra dhruv diarmuid didier diederik dietmar digby dilip dimitar dimitrios dimitris
	dinesh dino diogo dmitriy dmytro dobromir domagoj dominik donal doruk dov dragan drago dražen duarte duc dušan dávid
	dénes dũng ebo ebrahim edgardo eduard edvard edvin egil ehsan eiji einar eirik eitan ekow eliezer elio eliyahu
	emanuele emiliano emin emir emre enda endre eneko engin enno enver enzo eoghan eoin ephraim ercan erdem erhan erkan
	erkki erlend erling ermanno ernő erol ervin esa-pekka eskil espen esteban estêvão ettore eugen eugenio eugeniusz
	evangelos evert evgeny eyad eyal ezekiel fabiano fabien fabio fabrice fabrizio fadi fahad faisal falk farhad farhan
	fariborz farid farouk farzad fausto federico fedor feliks felipe ferenc fergal fergus ferran filip filippo finbarr
	firas flemming florent floris flávio fodé folkert francesc franjo frantisek františek fredrik fridtjof frits frode
	frédéric fumihiko fumio félix gabor gabriele gaetano gagan galen galo ganesh gaspard gaspare gaurav gauthier gavriil
	geert geir gennady gennaro gent georgi georgios georgiy gerardo gergely gerrit ghassan gheorghe giacomo giancarlo
	gianluca gianni gideon gijs gilberto gilles gino giorgos girish giuliano giulio gleb gopal gopalakrishnan goran
	gordan gosta gottfried govind graeme grigory grzegorz guilherme guillem guillermo gunnar gunter gurpreet gustaaf
	gustaf gustavo gusztáv guðmundur gwilym gyula győző gábor göran günter günther haakon habib hadi hadrien hakan
	hakeem hakim halil halldór halvard hamdi hameed hamid hamza hannes hannu hans-jürgen haralampi harald hari harish
	harjit harpreet harri harsh harsha haruki harun haruto hasan hashem hayato heikki heiko heiner helge hemant hendrik
	henk henning henrique henryk hernán hicham hideaki hideki hideo hideto hiroaki hirofumi hiroki hiromi hiroyuki
	hisashi hisham hitoshi hjalmar hoang holger horacio hossam hossein hrvoje humayun husain huseyin hussain håkan
	héctor hüseyin iago iain ibrahima idan idris ieuan ifan ignatius iiro ikechukwu iker ilan ilari ilias ilija iliya
	ilkka illia ilya imad imanol imre imtiaz inder ingemar ingmar ingo ingolf inoussa ioan ioannis iosif ippei irfan
	isaías ishaan ishmael iskander ismael ismaël ismet issa issam istvan istván isuru itai itamar ivar ivo iván iwan
	iñaki iñigo jaakko jaan jacek jacinto jacobus jafar jagdish jagmeet jakov jakub jakša jamil janek janez jani janis
	janko janne janos januario janusz jari jarkko jarl jarmo jaroslav jarosław jatin javad javed jawad jayant jazeps
	jens jeroen jerzy jerónimo jesper jesús jiang jiri jitendra jivan jiří joakim joaquim joaquín joar jochen joeri
	jokin jordi joris jorn josep josip josué jouni jovan jozef jozsef joão juan-carlos juha juhani jukka juliusz junaid
	junichi junji juraj jurgis jurij jussi jános jérémie jóhann jón józef józsef jörg jørgen jürgen jānis kabir kadir
	kai kailash kaique kaito kalevi kalle kamil kamran kaoru karan karel karol karsten karthik kartik kaspar kasper
	katsuhiko katsumi kaushik kaveh kazimierz kazuhiko kazuhiro kazuki kazuo kazuya kees keiichi keiji keita kelechi
	kemal ken-ichi kenan kenichi kenta kerem keshav ketil khaled khalil khamis khurram kiran kirill kishore kjell kjetil
	klaas knud knut kobina koichi koji kola kolawole konstantinos kornél kostas kosuke kouassi kresten krishna krishnan
	krister kristian kristijan kristján kristof kristoffer krzysztof kunal kwadwo kwasi kwesi kyriakos kyung-soo károly
	ladislav lajos laksh lakshman lamin lamine lasse lassi laszlo lauri laurynas lazar leandro lech leoš leszek lev
	levent levente linas lindani lisandro ljubomir lluís lodewijk lorenz lothar loïc luboš luc luca lucian lucien
	ludovic ludvig ludwik luka lutz luís lwandile lyubomir lászló léopold maarten maciej madhav mahad mahamadou mahdi
	mahendra mahesh mahir mahmood mahmud mahmut majid makoto maksim maksym malik mamadou mamoun maninder manoj manolis
	mansoor mansour maor marcelo marcin marcio marek mariano marijan marinus mariusz markku marko marlon martijn martti
	martí martín marwan masahiko masahiro masaki masanori masaru masashi masataka masato masayuki masoud massimo masud
	mate matej mateo mateus mateusz mathias mathieu mathijs matias matija matjaž mats matteo matthieu matti matúš matěj
	maurizio mauro maxim maxime mayank mehdi mehran mehul meinhard meir memet menahem menno mesut metin michail michal
	michał michele micheál michiel mickaël mihai mihail mihkel mihály mikail mikkel mikko mikołaj mikulas milivoj
	miljenko milorad milos miloš milutin milán min-jun minh minoru miodrag mircea mirko miroslav mirosław misha mitar
	mitsuo mitsuru modou mohamad mohan mohandas mohd mohsen mohsin mojtaba momčilo moncef mordechai morten moshe mostafa
	mounir mourad muammar mubarak muhammadu mujibur mukesh mukhtar murad murali murat musa musaed mutlu mykhailo mykola
	márkus márton máté naas nabil nadav nadeem nader nadir naftali nagaraj nagendra naim najib nanda naoki naoto naoya
	narayan narayanan narendra naresh nasir nasser natan nathanaël naveed naveen navin nawaz nazim ndiaye nenad nestor
	neven nicanor niccolò nicolae nicolás niels nihal nihat nii nikhil niklas niko nikola nikolaos nikolaus nikolay
	nikos nilesh nils nima nimrod niranjan nirav nitesh nitin noboru nobuo nobuyuki norberto noé nuno nuri nurlan nyasha
	néstor obafemi obinna octavian octavio odd oddvar odysseas ofer ohad oisín ojars okan okechukwu olaf olafur olav ole
	oleh oleksandr oleksiy olexander olivér olle olof oluwafemi oluwaseyi omari omid onur onyekachi orhan oriol osama
	osvaldo oswaldo otakar othman otmar otso ottavio ousmane ove owain oğuz paavo paco padraig pankaj panos pantelis
	panu parag parth partha parviz pasi pasquale patrice patrik patryk pau paulino paulius paulo pavlo pavlos pavol
	pawel paweł peder peer pekka pelle per perttu petar peteris petr petri petros petru petter phillipe pier pierluigi
	piero piet pieter pietro pinchas piyush pontus poul prabhakar prabhat prabir pradeep prakash pramod pranab pranav
	prasad prasanna prasanta prashant prashanth prateek pratik praveen pravin predrag prem premchand priit primož pritam
	przemysław puneet purushottam pádraig péter pēteris rachid rade radek radim radko radomir radoslav radosław radovan
	radu rafał rafi raghav raghu raghunath ragnar rahim rahman raimo raimonds raimund rainer raivo raja rajan rajat
	rajeev rajendra rajiv rajkumar raju rakesh ramadan ramamurthy raman ramanathan rambabu ramesh ramin ramiro ramzi
	ramón ranjan ranjit rané raphaël rashad rashid rasmus rasul ravindra rayan raúl reda redouane refik reidar reijo
	reinaldo reiner reinhard reinhold reinier remo remus renato renaud renzo reuven reza riad ricard riccardo rikard
	riku rinus rishabh rishi risto ritesh rizwan roald roar robbert rodolfo rogelio rogério rohan rohit rolando romain
	romano romulus ronaldo ronen roope roshan rostislav rouven royston ruairi rubens rubén rudi rudolfo rui rune ruslan
	rustam ruud ryo ryohei ryoichi ryosuke ryota ryszard ryuichi ryuji rémi saad saber sacha sachin sadegh sadio saeed
	saeid safwan sahil said sajid sakari salah salih salil salim sameer samer sami samuli sandeep sandro sanjeev sanjit
	sanjiv sanjoy santosh satish satoru satoshi satyajit saulius saurabh saurav savvas saïd seamus sebastiaan sebastiano
	sebastián sefa seiichi seiji selim sello selçuk semih seppo serdar sergey sergi serhiy sevket seydou seyed seyyed
	seán shabbir shahid shahram shailesh shakeel shamil shamsul sharad shashank shaul shekhar sherif shigeo shigeru
	shimon shingo shinichi shinji shinya shiro shiv shivam shlomo shogo shohei shoichi shota shrikant shuichi shuji shun
	shunsuke shyam siamak siarhei sibusiso siddharth siddhartha sidi sidiki siegfried sigbjørn sigurd sigurður sikandar
	silvester silvio simen simeon simo simão sindre sipho siraj sjoerd slaven slavko slavomir slawomir slobodan snorri
	sohail soichiro sondre sophus sorin sotirios soumitra spyridon spyros sreenivas sridhar srinivas srinivasan sriram
	staffan stanislas stanisław stavros stefanos stefán stein steinar stelian stellan sten stephane stig stijn stipe
	stoyan sture stéphane subhash subir subrahmanyam subramaniam subramanian sudarshan sudhakar sudhir sudip sufian
	suhail sujit sulaiman suleiman sumit sundar sundaram suneel sung-min suraj surendra surya sushant sushil svante
	svatopluk svein sverre swapan syed szabolcs szilárd szymon sándor séamus sébastien sérgio sölvi sören søren süleyman
	tadao tadashi tadeusz taha taher tahir taiwo takafumi takahiro takao takayuki takeo takeru takumi takuya talal tamer
	tamir tamás tanel tanmay tapio tarek tarmo taro tarun tarık tatsuo tatsuya taufiq tauno tawfiq teemu temitope teo
	teodor teodoro teppo terje tero tesfaye tetsuo tetsuya thabo theodoros theunis thiago thibault thierry thijs thor
	thorstein thorsten tiago tibor tihomir tijs timo timofey timur tito titus tiziano tobiasz todor tomasz tomaž
	tomislav tommaso tomás tomáš toomas tor torben tord tore torgeir torkel torstein torsten torvald toshio toshiyuki
	traian trajan trond truls tryggve tuan tunc tuomas turgut tuukka tze tõnu uche udo uku ulf uli ulises ulrik umar
	umesh umut unai upendra urho uriel uroš usman utkarsh uwe uğur vaclav vadim vadym vahid vahram vaibhav valdas
	valdemar valdis valentín valerij valerio valeriu valery valtteri varun vasco vasil vasile vasili vasilios vassilis
	vasyl veaceslav veikko veli vemund venkat venkata venkatesh venkateswara venkatraman vesa vicente vicenç vidar
	vidyasagar viet vikas viktoras vilhelm viljo ville vilmos vinay vinayak vineet vinh vinod vipin virendra virgilio
	vishal vishwanath visvanathan vital vitalii vitaly vittorio vivek vjekoslav vlad vladan vladas vladimír vladislav
	vlado vojislav vojtěch volkan volker volodymyr vuk vusi vyacheslav vytautas václav vít vítězslav wael waheed wahid
	wajid waldemar waleed walid walther wasim wieland wiesław wiktor wilfried willi winfried witold wladimir wojciech
	wouter władysław włodzimierz xabi xabier xander xavi xoán yahia yahya yakov yakubu yann yannis yaron yaser yash
	yashpal yasir yassine yasuhiro yasuo yaw yehuda yemi yevgeny yigal yngve yoann yogesh yohannes yoichi yoji yonas
	yonatan yoram yorgos yosef yoshi yoshiaki yoshihiro yoshikazu yoshitaka yoshiyuki yossi youcef yousef youssef
	youssou yuichi yuji yukio yunus yurii yury yusef yusuke yutaka yuto yuval zafar zaheer zahid zaid zakaria zaki zakir
	zayd zbigniew zbyněk zdeněk zdravko zdzisław zeev zeki zeljko zenon zia ziad zijad zinedine zlatan zlatko zohar
	zoltán zoran zubair zubin zvi zvonimir zygmunt álvaro árpád émile étienne ódhran ólafur ömer özgür ørjan øystein
	øyvind þorsteinn þór đorđe đức łukasz štefan štěpán željko`;

/** Lexicon: given names from around the world that tell no gender, in lower case. */
export const MORE_NAMES = `
	jo casey taylor riley reese quinn blake rowan skyler sasha shea remy remi frankie jude bobbie drew finley hayden jaden
	jody kendall lane lindsey nico payton peyton stevie tatum
	charity comfort innocent godwin
	adi anh ariel bao bongani chao chi chun eun-ji feng hai hao hua hye-jin jae-hyun ji-hoon ji-won ji-yeon jia jianping
	jie jing kun kyung-hee lan lei lihua lin meng mika min min-ho min-ji nam ning peng phong ping qi qiang quang rong
	ruo seo-yeon shu shuang shuo sung-ho tam tao thanh thuan ting tong truong vanja wen xiang xiao xiaoli xiaoming xu
	xue yan yanan yang ye yi yichen yifan yong young-jae yu yue yun zhe zhen zhi zhong zihan`;
