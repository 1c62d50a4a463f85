const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lexicon: family names of Spain, Portugal and their Americas, without accents: two of them end a full name. */
export const IBERIAN_FAMILIES = set(`
	garcia rodriguez gonzalez hernandez lopez martinez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz
	gutierrez chavez ramos ruiz alvarez mendoza vazquez vasquez castillo jimenez moreno romero herrera medina aguilar vargas castro
	guzman mendez fernandez munoz salazar soto delgado pena rios alvarado sandoval contreras valdez guerrero ortega estrada nunez
	maldonado vega santiago espinoza espinosa silva padilla marquez cortez cortes rojas acosta figueroa luna juarez navarro campos
	molina avila ayala mejia carrillo duran santos salinas robles solis lara cervantes aguirre ochoa pacheco cabrera leon rivas
	montoya calderon fuentes trujillo velasquez velazquez serrano rosales miranda zamora marin villarreal suarez bautista cardenas
	galvan ibarra velez rosario nieves villanueva escobar bermudez pineda arias blanco rubio iglesias santana cano prieto cuesta
	parra bravo gallegos vidal saez caballero nieto ferrer ibanez gimenez hidalgo lozano cordero benitez paredes zapata ocampo
	pereira oliveira souza sousa ferreira alves ribeiro carvalho almeida gomes martins araujo barbosa rocha cardoso teixeira moreira
	cavalcanti nascimento andrade moura freitas fonseca pinto machado tavares monteiro correia nogueira azevedo coelho cunha
	borges neves lorca llosa paz neruda allende bolivar zuniga orozco echeverria etxeberria goicoechea urrutia arroyo bustamante
	quintero restrepo uribe ospina londono jaramillo gaviria duque betancourt cisneros montero galindo olivares valencia`);

/** Lexicon: family names of China, Korea and Vietnam, without accents, which stand before the given name. */
export const LEADING_FAMILIES = set(`
	wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng xiao feng
	zeng cheng cai peng pan yuan dong yu su ye lu jiang wei jia ding shen xue hou shi xiong qin yan lei qian meng kong bai cui mao
	kim park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn song hong moon bae baek ryu noh roh nam bang
	nguyen tran pham huynh phan vu vo dang bui ngo duong hoang dinh truong trinh luong doan dao
	lee chan wong cheung lau leung ng tsai hsu hsieh chiang tsang kwok yip`);

/** Lexicon: second words of Vietnamese names, without accents. */
export const VIETNAMESE_MIDDLE = set(
	'van thi duc minh quang thanh ngoc xuan huu dinh cong hong phuong tuan manh trong quoc viet bich thuy kim anh ba',
);

/** Lexicon: family names that are words for what people do: before a comma and given names they are names. */
export const TRADE_FAMILIES = set(
	'smith baker cook carpenter mason potter turner taylor miller fisher hunter butler page parker weaver dean bishop king prior marshal constable steward shepherd farmer goldsmith brewer barber cooper archer porter driver knight painter gardener gardner walker fowler sawyer draper glover tanner thatcher ward spencer',
);
