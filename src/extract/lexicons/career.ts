import type { Lexicons } from '../frames/frame';

const lines = (text: string): readonly string[] => text.split(/(?<!\s)\s*[|\n]\s*/).filter((entry) => entry !== '');

/** Games that are played for a team, or at a college. */
const SPORTS =
	'football|basketball|baseball|hockey|ice hockey|field hockey|soccer|rugby|cricket|lacrosse|volleyball|softball|water polo|handball'.split(
		'|',
	);

/** Verbs that tell posts, memberships, schooling and foundings. */
export const CAREER_LEXICON: Lexicons = {
	verbs: {
		'own-firm': lines(`own|co-own`),
		'run-firm': lines(`operate|run|manage`),
		appoint:
			lines(`appoint|reappoint|re-appoint|name|elect|re-elect|reelect|select|choose|vote|nominate and confirm|install
			|instal|swear in|designate|confirm|commission|invest|crown|proclaim|elevate|ordain|consecrate|enthrone
			|make|engage|hire|recruit|employ|assign|reassign|bring in|bring on|bring aboard|co-opt|take on|call|raise|create|post|transfer|demote
			|announce as|unveil as|gazette`),
		promote: lines(`promote|advance|upgrade|elevate|raise`),
		rise: lines(`rise|advance|progress|climb|work up|go up|ascend`),
		hire: lines(
			`hire|employ|recruit|engage|appoint|name|select|choose|elect|commission|promote|take on|bring in|bring on|bring aboard`,
		),
		work: lines(
			`work|be employed|be attached to|freelance|intern|clerk|volunteer|mentor|moonlight|consult|report|write|serve`,
		),
		'serve-in': lines(`serve|fight|fly|enlist|volunteer`),
		lead: lines(`lead|head|head up|chair|co-chair|direct|co-direct|manage|command|edit|co-edit|coach|captain|preside over
			|run|pastor|take command of|assume command of|take charge of|assume leadership of|take over leadership of|be given command of|be given charge of|be placed in charge of|be put in charge of|be put in command of|co-lead|oversee`),
		'hold-post': lines(
			`hold|occupy|fulfil|fulfill|take up|take on|take|accept|assume|fill|land|get|secure|find|start|leave|resign|undertake|combine`,
		),
		teach: lines(`teach|lecture|co-teach|tutor|instruct|coach`),
		practise: lines(`practise|practice|qualify|train|trained|qualified`),
		retire: lines(`retire|step down|resign|stand down`),
		depart: lines(`leave|retire from|resign from|depart|quit|step down from`),
		start: lines(`start|begin|commence|initiate|launch|open|spend|continue|finish|end|build|establish|pursue`),
		clerk: lines(`clerk`),
		second: lines(`second|loan|detail|attach`),
		play: [
			...SPORTS.flatMap((sport) => ['for', 'at', 'with'].map((word) => `play ${sport} ${word}`)),
			...lines(`play for|play with|sign for|sign with|debut for|debut with|pitch for|appear for|skate for|race for
			|ride for|drive for|play professionally for|compete for|start for|turn out for|play in goal for
			|play college football for|play college football at|play college basketball for
			|play college basketball at|play as a midfielder for|play as a defender for|play as a striker for
			|play as a forward for|play as a goalkeeper for|star for`),
		],
		join: lines(`enlist in|enlist into|be enlisted into|be enlisted in|be conscripted into|be drafted into|enlist with|enroll in|volunteer for|return to work for|come to work for|go to work for
			|go to work at`),
		represent: lines(`represent`),
		loan: lines(`loan|loan out|sell|trade|transfer`),
		sign: lines(`sign|agree`),
		draft: lines(`draft|sign|acquire|select|pick|claim`),
		trade: lines(`trade to|loan to|loan out to|transfer to|draft by|sign by|select by|acquire by|claim by|release by
			|sell to|call up to|assign to|waive by|cap by|loan out by|pick by|cut by|sign to`),
		sit: lines(`sit on|serve on|be on|be part of|sit in|serve in|belong to|join|be appointed to|be elected to
			|be named to|be a part of|have served on`),
		admit: lines(`admit|induct|initiate|receive|accept|vote|welcome|inaugurate`),
		belong: lines(`belong to|be a part of|affiliate with|be affiliated with|be affiliated to`),
		include: lines(`include|comprise|encompass`),
		study:
			lines(`study|read|major|train|specialise|specialize|study for|do|pursue|take up|be educated|be trained|prepare
			|continue|undertake|learn`),
		graduate: lines(`graduate`),
		attend:
			lines(`attend|go to|enter|enrol at|enroll at|enrol in|enroll in|be admitted to|matriculate at|matriculate from
			|be enrolled at|transfer to|enroll with`),
		educate: lines(`educate|school|train`),
		'complete-study':
			lines(`complete|finish|earn|receive|obtain|gain|get|hold|have|achieve|take|acquire|secure|possess|pursue
			|read for|study for|do|defend|earn and|be awarded|be granted|be conferred|attain|undertake|work on
			|work towards|work toward|continue|be pursuing|submit|recieve|carry`),
		found: lines(`found|co-found|cofound|establish|co-establish|set up|launch|co-launch|start|start up|create|co-create
			|initiate|institute|incorporate|form|help found|help to found|help establish|help launch|help set up
			|help to establish|open|help form`),
		succeed: lines(`succeed|replace|take over from|take over`),
		contribute: lines(`contribute|support|help|participate|volunteer|assist|debut|intern`),
		specialise: lines(`specialise in|specialize in|focus on|concentrate on`),
	},
	words: {
		adverb: lines(`magna cum laude|summa cum laude|cum laude|with honours|with honors|with distinction
			|with first-class honours|with high honors|with highest honors|with a first|phi beta kappa|early`),
		career:
			lines(`career|professional career|working life|police career|military career|journalism career|teaching career
			|academic career|political career|playing career|coaching career|legal career|musical career
			|acting career|service`),
		'post-noun':
			lines(`post|position|office|rank|role|job|chair|title|posts|positions|offices|roles|jobs|seat|appointment
			|appointments|place|vacancy|professorship|fellowship|titles|professorships|fellowships|lectureships|lectureship
			|directorships|directorship|chairs|seats|places|chairmanship|presidency|capacity|assignments
			|capacities|assignment|posting|placement`),
		'earlier-word': lines(`previous|earlier|past|former|prior`),
		'other-word':
			lines(`other|current|present|various|numerous|several|many|senior|key|policing|leadership|professional|academic
			|teaching|administrative|different|additional|recent|further|positions|leading`),
		'project-noun': lines(`project|initiative|programme|program|campaign|scheme|platform|movement|podcast`),
		'education-noun':
			lines(`education|qualifications|degrees|academic achievements|academic qualifications|academic degrees
			|military education|training|schooling|credentials|studies|academic background|educational background
			|academic pedigree|academic credentials|educational qualifications|formal education`),
	},
};
