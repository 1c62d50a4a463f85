/** "the Board of the Harbour Society", "the Board of Trustees of Acme": a board that another body has, which is told as a seat. */
export const OWN_BOARD =
	/^(?:\S+ )?(?:Board|Council) of (?:the |(?:Directors|Trustees|Governors|Regents|Advis[eo]rs|Managers|Visitors|Overseers)\b)/;
