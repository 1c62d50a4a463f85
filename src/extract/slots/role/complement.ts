import type { SlotMatch, View } from '../../frames/frame';
import type { Token } from '../../words/tokens';
import { inClass } from '../in-class';
import { bodyAt } from '../organization/body';
import { isField } from '../study/degree';
import { isDuty, namesUnit, phraseEnd } from './duty';
import { headsWhole } from './heads-whole';
import { isOffice } from './is-office';
import type { TitleSpan } from './title-span';

/** More words than a field or a duty has. */
const LONGEST = 8;

/** Last words of lines of work that no firm is called after: "managing director of Hub Operations". */
const NO_FIRM = /^(?:operations|affairs|relations|strategy|initiatives|sales)$/;

/** Who is something "in" a field, and "of" a body: "fellow in cardiology". */
const SPECIALISTS =
	/^(?:fellow|resident|registrar|intern|trainee|consultant|researcher|scientist|physician|scholar|attending)$/;

/** Lexicon: what stands before the name of a branch of study and is none: "Political Science". */
const OF_STUDY =
	/^(?:and|of|computer|computing|political|social|earth|internal|fine|applied|pure|public|environmental|electrical|mechanical|civil|chemical|materials?|life|natural|physical|performing|visual|liberal|creative|emergency|family|veterinary|biomedical|medical|clinical|information|computational|theoretical|experimental|modern|ancient|religious|gender|global|international|cultural|nuclear|aerospace|industrial|software|cognitive|human|developmental|molecular|comparative|pediatric|paediatric|general)$/;

/** What stands behind a title, as its readings ask about it; what costs is worked out when it is first asked for. */
export class Complement {
	readonly tokens: readonly Token[];
	/** The word or mark between the title and the rest. */
	readonly joint: string;
	/** The first token behind it. */
	readonly from: number;
	private whole: number | undefined;
	private duty: boolean | undefined;
	private named: { readonly match: SlotMatch | undefined } | undefined;

	/**
	 * @param at The token behind the title, or behind the complement that was read before.
	 * @param isFirst Whether nothing behind the title was read before.
	 */
	constructor(
		readonly view: View,
		readonly title: TitleSpan,
		readonly at: number,
		readonly isFirst: boolean,
	) {
		this.tokens = view.tokens;
		this.joint = view.tokens[at]?.lower ?? '';
		this.from = at + 1;
	}

	/** The lower-case word at a token, empty where there is none. */
	word(at: number): string {
		return this.tokens[at]?.lower ?? '';
	}

	isCapital(at: number): boolean {
		return this.tokens[at]?.capital ?? false;
	}

	get titleText(): string {
		return this.view.text(this.title.start, this.title.end);
	}

	/** End of the plain words behind the joint. */
	get end(): number {
		this.whole ??= phraseEnd(this.view, this.from, LONGEST);
		return this.whole;
	}

	/** The plain words behind the joint. */
	get text(): string {
		return this.view.text(this.from, this.end);
	}

	/** Whether what the title says is a field's: a professor "of" something. */
	get isField(): boolean {
		const { head } = this.title;
		if (inClass(this.view, 'field-title', head) || (head === 'chair' && this.joint === 'in')) return true;
		return this.joint === 'in' && SPECIALISTS.test(head) && this.end > this.from && this.isBranch;
	}

	/** "Vice Chair for Research", "managing director of Hub Operations": lines of work of those whose titles else are of a whole body. */
	private get isOwnLine(): boolean {
		const { head } = this.title;
		if (head === 'chair') return this.end === this.from + 1 ? this.joint === 'for' || this.isBranch : this.isStudied;
		return head === 'director' && NO_FIRM.test(this.word(this.end - 1));
	}

	/** Whether the plain words name branches of study alone: "Chair of Political Science", but not "of Tidewell Energy". */
	private get isStudied(): boolean {
		const words = this.tokens.slice(this.from, this.end);
		return (
			words.length > 0 &&
			words.every((token) => isField(this.view, token) || OF_STUDY.test(token.lower)) &&
			this.isBranch
		);
	}

	/** Whether the plain words end in what can be studied. */
	private get isBranch(): boolean {
		return isDuty(this.view, this.end) || isField(this.view, this.tokens[this.end - 1]);
	}

	get isOffice(): boolean {
		return isOffice(this.view, this.title.head, this.titleText);
	}

	/** Whether the plain words name a line of work that somebody may have: one is chief executive of Tidewell Energy, and head of Renewable Energy. */
	get isDuty(): boolean {
		this.duty ??=
			this.end > this.from &&
			!(headsWhole(this.view, this.title) && this.isCapital(this.from) && !this.isOwnLine) &&
			(isDuty(this.view, this.end) || (this.joint === 'of' && this.isStudied)) &&
			// "president of the Tide Piano Competition": of one contest, and of no policy.
			!(
				this.word(this.from) === 'the' &&
				this.word(this.end - 1) === 'competition' &&
				this.isCapital(this.end - 1) &&
				this.view.slot('organization', this.from).some((match) => match.end === this.end)
			) &&
			!namesUnit(this.text);
		return this.duty;
	}

	/** The body named behind the joint. */
	get body(): SlotMatch | undefined {
		this.named ??= { match: bodyAt(this.view, this.from) };
		return this.named.match;
	}
}

/** Tells where what belongs to a title ends: its own end (`at`) where nothing of it does; `undefined` where it cannot tell. */
export type ComplementReading = (complement: Complement) => number | undefined;
