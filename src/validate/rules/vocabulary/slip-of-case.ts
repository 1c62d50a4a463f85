/** Whether a name is another one in other letters: `jobtitle` for `jobTitle`. */
export function isSlipOfCase(name: string, correct: string): boolean {
	return name !== correct && name.toLowerCase() === correct.toLowerCase();
}
