const BARE_BOARD =
	/^(?:(?:Executive|Advisory|Editorial|Governing|Supervisory|Management) )?(?:Board|Committee|Council)(?: of (?:Directors|Trustees|Managers|Management|Advis[eo]rs))?$|^(?:Sixth Form|(?:Lower|Upper|Middle|Junior|Senior|Prep|Preparatory) School|Key Stage \w+)$/;

/** Whether a name is that of a board that every body has: "the Board of Directors", "Governing Board", or a part that every school has: "Sixth Form". */
export const isBareBoard = (name: string): boolean => BARE_BOARD.test(name);
