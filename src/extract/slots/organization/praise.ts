const PRAISE =
	/^(?:renowned|prestigious|famous|famed|esteemed|celebrated|acclaimed|legendary|venerable|elite|selective|exclusive|distinguished|world-famous|world-renowned|world-class|internationally-renowned|highly-regarded|top-ranked|top-rated|leading|nearby|then|former|newly|erstwhile)$/;

/** Whether a word in small letters is said of a body before its name: "the renowned", "the then". */
export const isPraise = (word: string): boolean => PRAISE.test(word);
