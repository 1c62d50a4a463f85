import type { ClaimFact } from '../../model';

/** Lexicon: what nobody takes a degree in, and many say that they have one in. */
const MATTERS =
	/^(?:(?:the )?art of |(?:advanced|applied|professional|pure|practical|extreme|competitive|expert) )?(?:procrastinat\w+|sarcasm|overthinking|napping|naps|snark|snacking|snacks|adulting|googling|people-?watching|day-?dreaming|coffee(?: drinking)?|wine drinking|chocolate|cuddl\w+|mischief|mayhem|multitasking|multi-tasking|life(?: experience)?|common sense|eye-?rolling|hugging|nerdery|geekery|shenanigans|stubbornness|worrying|binge-?watching|dad jokes|bad puns|puns|mother(?:hood|ing)|father(?:hood|ing)|parenthood|parenting|momming|hard knocks|bullshit|getting .{1,40}|being .{1,40}|making .{1,12} laugh)$/i;
const SCHOOLS =
	/^(?:the )?(?:(?:university|school|college|academy) of (?:life|(?:the )?hard knocks|the streets?|google|youtube|mum|mom|motherhood|common sense|experience)|youtube university|google university|hard knocks (?:school|university|college))$/i;

/** Whether a study is one in jest: "a PhD in procrastination", "a graduate of the University of Life". */
export const isInJest = (fact: ClaimFact): boolean =>
	fact.kind === 'education' &&
	((fact.field !== undefined && MATTERS.test(fact.field)) ||
		(fact.organization !== undefined && SCHOOLS.test(fact.organization.name)));
