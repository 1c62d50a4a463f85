/** A kind of line that speaks of the site, not of the person. */
export interface FurnitureLine {
	/** The reason that the block is given. */
	readonly reason: string;
	/** Matches the whole line, without white space at its ends. */
	readonly pattern: RegExp;
}

/** Lines of web pages that are no part of what the page is about; the first that matches gives the reason. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
	{ reason: 'edit-link', pattern: /^\[ ?(?:edit|change|hide|show)(?: ?\| ?(?:edit|change))?(?: source)? ?\]$/i },
	{ reason: 'navigation', pattern: /^(?:skip|jump)(?: directly| straight)? to(?: the)? [\w ]{3,30}\.?$/i },
	{
		reason: 'navigation',
		pattern:
			/^(?:toggle|open|close|show|hide|main|site|mobile)?(?: the)? ?(?:menu|navigation|nav|sidebar|search(?: bar| box)?|table of contents|breadcrumbs?|search this site)$/i,
	},
	{
		reason: 'navigation',
		pattern:
			/^(?:back to(?: the)? [\w ]{2,30}|(?:go )?back|return to [\w ]{2,30}|home|home ?page|previous|next|(?:previous|next|older|newer) (?:page|post|article|story|entry|posts|entries)|scroll (?:down|up|to top)|top|print(?: this page| page)?|pdf|download(?: pdf| cv| vcard)?|view (?:all|more|profile|full profile)|(?:read|show|see|load|learn|find out) (?:more|less|all|full bio)|see all [\w ]{2,30}|see more of (?:his|her|their|my) \w+ on .{3,80}|menu|search|close|expand|collapse|permalink)\.?(?: ?[›»→>…])?$/i,
	},
	{ reason: 'navigation', pattern: /^home ?[/>»›|→·•].{0,120}$/i },
	{
		reason: 'navigation',
		pattern:
			/^(?:read|learn|discover|find out|see|view|explore) (?:more|all|our|other) (?:about|on|of|from|by|in|at)? ?[^.!?]{2,70}$/i,
	},
	{ reason: 'navigation', pattern: /^[^.!?<>»›]{2,60}(?: ?[>»›] ?[^.!?<>»›]{2,60}){1,6}$/ },
	{ reason: 'navigation', pattern: /^you are here:?.{0,120}$/i },
	{ reason: 'navigation', pattern: /^page \d{1,4} of \d{1,4}$/i },
	{
		reason: 'share',
		pattern:
			/^(?:share|tweet|pin it|pin|email|e-mail|like|save|copy link|bookmark|print|forward)(?: (?:this|on|via|to|with|by|the|it|a|link|page|article|story|post|profile|event|friend|friends|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|email|e-mail)){0,6}[.!:]?$/i,
	},
	{ reason: 'share', pattern: /^send (?:this|it|page|article)(?: page| article| story)? to a friend[.!]?$/i },
	{ reason: 'share', pattern: /^(?:follow|connect with|find|like|join) (?:us|me)(?: on| at)? .{0,60}$/i },
	{
		reason: 'share',
		pattern:
			/^(?:(?:facebook|twitter|x|linkedin|instagram|youtube|whatsapp|pinterest|reddit|mastodon|tiktok|threads|bluesky|rss|email|e-mail|print)[\s|,·•/]{0,4}){1,12}$/i,
	},
	{ reason: 'cookie', pattern: /^.{0,160}\bcookies?\b.{0,160}$/i },
	{ reason: 'cookie', pattern: /^(?:accept|reject|allow|decline|manage)(?: all| preferences| settings| and close)?$/i },
	{
		reason: 'newsletter',
		pattern:
			/^(?:please )?(?:subscribe|sign[ -]?up|join|register)(?: now| here| today)?(?: (?:to|for|via)(?: our| the| my)?(?: free)?(?: weekly| monthly| daily)? (?:newsletters?|mailing list|updates|emails?|e-mails?|rss(?: feed)?|blog|podcast|alerts)).{0,120}$/i,
	},
	{
		reason: 'newsletter',
		pattern: /^(?:newsletter|subscribe|subscribe now|sign[ -]?up|get (?:the|our) newsletter)[.!]?$/i,
	},
	{ reason: 'newsletter', pattern: /^(?:enter )?your (?:e-?mail|email address|e-mail address).{0,80}$/i },
	{
		reason: 'login',
		pattern:
			/^(?:log ?in|log ?out|sign in|sign out|register|create (?:an )?account|my account|join(?: now| us| free)?|donate|remember me|username|password|forgot(?:ten)?(?: your)? (?:password|username)\??)$/i,
	},
	{
		reason: 'login',
		pattern:
			/^.{0,160}\b(?:your (?:new |old |current )?password|reset (?:your|my|the) password|password reset)\b.{0,120}$/i,
	},
	{ reason: 'login', pattern: /^(?:please )?(?:log|sign) ?in to .{2,100}$/i },
	{
		reason: 'welcome',
		pattern: /^welcome to (?:the |our )?.{2,80}?\b(?:web ?site|site|page|blog|portal|home ?page)\b.{0,40}$/i,
	},
	{
		reason: 'welcome',
		pattern: /^thank(?:s| you) for (?:visiting|reading|your interest|stopping by)[^.!?]{0,100}[.!?]?$/i,
	},
	{
		reason: 'hatnote',
		pattern:
			/^(?:for (?:the |other |another |people |persons )?.{2,100}, see .{2,120}|this article is about .{2,200}|not to be confused with .{2,120}|.{2,80} redirects here\..{0,200}|this is an? (?:good|featured) article.{0,120})$/i,
	},
	{ reason: 'site', pattern: /^from wikipedia, the free encyclopa?edia$/i },
	{
		reason: 'site',
		pattern:
			/^from (?:the )?[\w' ]{2,40}, the (?:free |online |open |family )?[\w ]{2,40}(?:encyclopa?edia|wiki|dictionary|library|archive)$/i,
	},
	{ reason: 'site', pattern: /^this (?:page|article|site|website) (?:was|is|has been|uses|requires|needs) .{2,160}$/i },
	{
		reason: 'site',
		pattern:
			/^(?:retrieved from|source|origin|permalink|via|archived (?:from|at)):? ?["'“]?https?:\/\/\S{3,400}["'”]?$/i,
	},
	{ reason: 'site', pattern: /^https?:\/\/\S{3,400}$/i },
	{
		reason: 'site',
		pattern: /^(?:last|page last|first) (?:updated|modified|edited|reviewed|published)(?: on| by)?:? .{2,80}$/i,
	},
	{ reason: 'site', pattern: /^(?:source|permalink|original|original article|link|credit|website)s?\.?$/i },
	{
		reason: 'site',
		pattern: /^(?:curriculum vitae|r[eé]sum[eé]|c\.?v\.?|(?:short |full |speaker |author )(?:bio|biography|profile))$/i,
	},
	{
		reason: 'obituary-page',
		pattern:
			/^(?:share (?:your |a |the )?(?:memory|memories|condolences?|obituary).{0,60}|send (?:flowers|sympathy|a card).{0,60}|plant (?:a tree|memorial trees?).{0,80}|sign (?:the )?guest ?book.{0,60}|light a candle.{0,60}|published (?:by|in) (?:the )?\p{Lu}.{2,80} (?:on|from) .{4,60})$/iu,
	},
	{ reason: 'legal', pattern: /^(?:©|\(c\)|copyright\b).{0,200}$/i },
	{ reason: 'legal', pattern: /^.{0,120}\ball rights reserved\b.{0,80}$/i },
	{
		reason: 'legal',
		pattern:
			/^(?:privacy(?: policy| notice)?|terms(?: of (?:use|service))?|terms (?:and|&) conditions|disclaimer|accessibility(?: statement)?|legal(?: notice)?|imprint|impressum|sitemap|site map|contact(?: us)?|about us|careers|press|help|faqs?)(?: ?[|·•,/] ?.{0,120})?$/i,
	},
	{
		reason: 'category',
		pattern:
			/^(?:categor(?:y|ies)|tags?|tagged|filed under|posted (?:in|under)|topics?|keywords?|labels?|hidden categor(?:y|ies)) ?:.{0,2000}$/i,
	},
	{ reason: 'accessibility', pattern: /^.{0,80}\b(?:website|site|page) (?:more )?accessible\b.{0,60}$/i },
	{ reason: 'accessibility', pattern: /^(?:enable|turn on|switch on|use) .{2,80}\b(?:web ?site|site|page)$/i },
	{
		reason: 'accessibility',
		pattern:
			/^(?:listen to this (?:article|page)|text size|font size|high contrast|translate(?: this page)?|select language)\b.{0,40}$/i,
	},
	{ reason: 'logo', pattern: /^.{0,60}\b(?:logo|banner|icon|favicon|placeholder image)$/i },
	{
		reason: 'caption',
		pattern:
			/^(?:\[? ?)?(?:photo(?:graph)?s?|picture|image|video|credit|illustration|caption|photo(?:graphy)? credit|image credit|image caption)(?: courtesy)?(?: ?:| by| of| courtesy| ©| credit).{0,160}$/i,
	},
	{ reason: 'caption', pattern: /^(?:\[ ?)?(?:image|photo|thumbnail|avatar|headshot)(?: \d{1,3})?(?: ?\])?$/i },
	{ reason: 'caption', pattern: /^[\w(),%-]{3,200}\.(?:jpe?g|png|gif|svg|webp|tiff?)$/i },
	{
		reason: 'byline',
		pattern:
			/^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords|[Tt]ext|[Ii]nterview(?:ed)?|[Rr]eporting) )?(?:[Bb]y|BY):? (?:[A-Z][\w.'’-]{0,30}(?:,? (?:and )?|$)){1,6}(?:[|·•,–—-] ?.{0,80})?$/,
	},
	{ reason: 'byline', pattern: /^[-–—\\]{1,4} ?(?:by )?(?:[A-Z][\w.'’-]{0,30}(?: |$)){2,5}$/ },
	{
		reason: 'byline',
		pattern:
			/^(?:posted|published|updated|date|published on|posted on|date published)(?: on)?:? ?(?:\w{3,9},? )?(?:\d{1,2} \w{3,9}|\w{3,9} \d{1,2},?|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,? \d{4})?.{0,40}$/i,
	},
	{ reason: 'byline', pattern: /^\d{1,3} (?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|replies)$/i },
	{
		reason: 'contact',
		pattern:
			/^(?:e-?mail|email address|tel(?:ephone)?|phone|mobile|cell|fax|contact|office|twitter|skype|web|website)(?: number)? ?[:.] ?[\w+@(].{2,120}$/i,
	},
	{ reason: 'contact', pattern: /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/ },
	{ reason: 'contact', pattern: /^(?!.{0,20}\b(?:1\d|20)\d\d\b)\+?[\d ().-]{7,24}$/ },
	{ reason: 'advertisement', pattern: /^(?:advertisement|sponsored(?: content)?|ad|promoted)$/i },
];

/** What a longer paragraph says when it speaks to the reader of the site's business, not of the person. */
export const FURNITURE_PROSE: readonly FurnitureLine[] = [
	{
		reason: 'reader',
		pattern:
			/\b(?:if you (?:are|were|have|would like|wish|want|need|'d like|’d like)\b.{0,200}\b(?:please|contact|e-?mail|call|visit|click|get in touch|register|sign up)|please (?:contact|e-?mail|call|visit|click|get in touch|register|note that this (?:site|page))|for (?:more|further) information\b.{0,120}\b(?:contact|call|visit|e-?mail|write to|click|see|go to)|(?:click|tap) here\b|to (?:apply|book|register|rsvp|subscribe),? .{0,60}\b(?:visit|click|e-?mail|contact|call))/i,
	},
	{
		reason: 'reader',
		pattern:
			/^(?:you (?:will|can|may) (?:receive|find|also|now|change|unsubscribe)|your (?:browser|session|account|data)|we (?:use|value|respect) (?:cookies|your privacy))\b/i,
	},
];

/** Furniture that web pages run together with the words next to it, as `Send this to a friendAlison Roe`. */
export const GLUED_FURNITURE: readonly string[] = [
	'Skip to main content',
	'Skip to content',
	'Skip to navigation',
	'Skip to search',
	'Jump to content',
	'Jump to navigation',
	'Jump to search',
	'Send this to a friend',
	'Share this page',
	'Share this article',
	'Share this story',
	'Share this post',
	'Share this profile',
	'Share on Facebook',
	'Share on Twitter',
	'Share on LinkedIn',
	'Print this page',
	'Back to top',
	'Toggle navigation',
	'Read more',
	'[edit]',
];
