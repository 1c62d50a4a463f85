const BARE_BOARD =
	/^(?:(?:Executive|Advisory|Editorial|Governing|Supervisory|Management) )?(?:Board|Committee|Council)(?: of (?:Directors|Trustees|Managers|Management|Advis[eo]rs))?$/;

/** Whether a name is that of a board that every body has: "the Board of Directors", "Governing Board". */
export const isBareBoard = (name: string): boolean => BARE_BOARD.test(name);
