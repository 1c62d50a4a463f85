import type { Frame } from '../../frames/frame';

/** Titles of nobility as they are given and come down: each is told with its name, and has no body. */
export const ENNOBLED_FRAMES: readonly Frame[] = [
	{
		name: 'position/ennobled',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (was|were|been) (then|later)? (created|made) a life (peer|peeress) ,? (as|with the title) <title:peerage>',
			'<subject> (was|were|been) (then|later|also|subsequently|himself|herself)? (created|made|styled) <title:peerage>',
			'<subject> (was|were|been) … (raised|elevated|ennobled|advanced|promoted) (to (the)? (peerage|nobility|baronage|house of lords))? (,)? (in … )? as <title:peerage>',
			'<subject> (inherited|inherits|received|assumed|bore) the (title|titles|dignity|style) of <title:peerage>',
			'(and|,) (created|ennobled as) <title:peerage>',
		],
	},
];
