import type { Lexicons } from '../frames/frame';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words about bodies that the frames of posts, seats and schooling ask for. */
export const BODY_LEXICON: Lexicons = {
	words: {
		/** What one has a seat on. */
		board: words(
			'board boards committee committees subcommittee council councils panel jury commission commissions cabinet taskforce senate',
		),
		/** "board of …": those who sit. */
		'board-of': words(
			'directors trustees governors regents visitors advisors advisers overseers managers management examiners editors reviewers electors deacons elders fellows curators commissioners supervisors ambassadors counselors counsellors',
		),
		/** Words in the names of places of learning. */
		'school-word': words(`
			university universities college colleges school schools institute institut academy seminary polytechnic université universität universidad universidade
			università universiteit hochschule école conservatoire conservatory conservatorium gymnasium lycée lyceum liceo faculty mit caltech ucla usc nyu lse
			course courses program programme abbey monastery convent hospital foundation ucl eth epfl cuny suny oxford cambridge harvard yale princeton stanford berkeley cornell columbia dartmouth mcgill polytechnique eton
			politecnico politécnica politécnico politechnika universitat univerzita akademie akademia accademia academia conservatorio konservatorium musikhochschule kunsthochschule filmhochschule fachhochschule
			kunstuniversität kunstschule
			kunstakademie hogeschool högskola høgskole folkhögskola konstfack institutet karolinska sandhurst annapolis cranwell
			juilliard sorbonne slade rada lamda charterhouse harrow wellesley vassar swarthmore bryn-mawr barnard oberlin radcliffe caltech insead wharton`),
		/** Names of what one can only belong to, not be employed by. */
		'team-word': words(
			'team squad club band orchestra choir party society association academy league circle union order army navy guard corps reserves fc afc united rovers',
		),
	},
};
