/** Words whose full stop belongs to them and ends no sentence, in lower case and without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`dir dr mr mrs ms prof rev fr sr jr st hon gen lt col maj capt cmdr cdr adm sgt cpl pvt brig gov sen rep pres supt insp
	wm chas jas thos jno univ dept inst assoc assn inc ltd co corp bros no nos vol ed eds pp approx ca c b d est mt ft vs etc jan feb mar apr jun jul
	aug sept sep oct nov dec m.sc b.sc m.phil b.eng m.eng b.tech m.tech b.com m.com b.ed m.ed ll.b ll.m d.sc engg intl natl addl asst dep dist exec princ messrs mme mlle bl ss ven msgr`.split(
		/\s+/,
	),
);
