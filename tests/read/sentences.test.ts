import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/read';

describe('sentences', () => {
	it.each([
		['Dr. Roe left. She was 40.', ['Dr. Roe left.', 'She was 40.']],
		['She joined the U.S. Army in 1990. He did not.', ['She joined the U.S. Army in 1990.', 'He did not.']],
		['He moved to the U.S. He was 20.', ['He moved to the U.S.', 'He was 20.']],
		['J. R. Roe and A.B. Lee met at St. Ann’s Ave. in May.', ['J. R. Roe and A.B. Lee met at St. Ann’s Ave. in May.']],
		['In 1990 R. A. Roe met W. A. B. Lee.', ['In 1990 R. A. Roe met W. A. B. Lee.']],
		['It was plan B. A year went by.', ['It was plan B.', 'A year went by.']],
		['She holds a Ph.D. from Hull. It was hard.', ['She holds a Ph.D. from Hull.', 'It was hard.']],
		[
			'He has an M.A. in law, e.g. in contracts, and lives there.',
			['He has an M.A. in law, e.g. in contracts, and lives there.'],
		],
		['It was No. 4 of 10. Prices rose 3.5 per cent.', ['It was No. 4 of 10.', 'Prices rose 3.5 per cent.']],
		['Roe (b. 1970, d. 2001) wrote. c. 1850 is a guess.', ['Roe (b. 1970, d. 2001) wrote. c. 1850 is a guess.']],
		['She waited … and left. Then... nothing.', ['She waited … and left.', 'Then... nothing.']],
		['He said “I will go.” She stayed.', ['He said “I will go.”', 'She stayed.']],
		['“Why?” she asked. Nobody knew!', ['“Why?” she asked.', 'Nobody knew!']],
		['It stood on reed.co.uk for years. It went.', ['It stood on reed.co.uk for years.', 'It went.']],
		['She led it.[1][2] He followed.[3] They won.', ['She led it.[1][2]', 'He followed.[3]', 'They won.']],
		['It was an experience.The next one was worse.', ['It was an experience.', 'The next one was worse.']],
		['He is a clerk of Acme Ltd. Ben Poe is a miller.', ['He is a clerk of Acme Ltd.', 'Ben Poe is a miller.']],
		['She holds a Ph.D. Quill joined Acme Inc. in May.', ['She holds a Ph.D.', 'Quill joined Acme Inc. in May.']],
		['She is on the board of Acme S.A. Ms. Roe left.', ['She is on the board of Acme S.A.', 'Ms. Roe left.']],
		['Acme Inc. Vice President Ben Poe is here.', ['Acme Inc. Vice President Ben Poe is here.']],
		['Martin Poe Jr. Memorial Park is here.', ['Martin Poe Jr. Memorial Park is here.']],
		['Ann Poe (? – after 1612) was a nun.', ['Ann Poe (? – after 1612) was a nun.']],
		['Ann Poe (1560? – 1612) was a nun. Was she? Yes.', ['Ann Poe (1560? – 1612) was a nun.', 'Was she?', 'Yes.']],
		['She joined Acme Inc. She left Bolt Ltd. in May.', ['She joined Acme Inc.', 'She left Bolt Ltd. in May.']],
		['(It closed in 2002.) It reopened.', ['(It closed in 2002.)', 'It reopened.']],
		['  Spaced out.  \n And on.  ', ['Spaced out.', 'And on.']],
		['彼女は教授です。東京に住む。', ['彼女は教授です。', '東京に住む。']],
		['Early life: Born in Hull, she left.', ['Early life:', 'Born in Hull, she left.']],
		['Early life: none.', ['Early life: none.']],
		['No stop at all', ['No stop at all']],
		['', []],
	])('%s', (text, sentences) => {
		expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
	});
});
