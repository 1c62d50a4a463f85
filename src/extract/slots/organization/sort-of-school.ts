const SORT_OF_SCHOOL =
	/^(?:Art|Bible|Boarding|Business|Drama|Elementary|Film|Graduate|Grammar|High|Infant|Junior|Junior High|Law|Medical|Middle|Music|Night|Nursing|Primary|Public|Sabbath|Secondary|Sunday) (?:School|College)$/;

/** Whether a name says what sort of school is meant, but not which: "graduating from Business School", "Sunday School teacher". */
export const isSortOfSchool = (name: string): boolean => SORT_OF_SCHOOL.test(name);
