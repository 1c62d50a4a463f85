/** Lexicon. What names of elements, classes and ids say of a part of a page. */

/** Elements that are furniture wherever they stand, and why. */
export const FURNITURE_ELEMENTS: ReadonlyMap<string, string> = new Map([
	['nav', 'navigation'],
	['menu', 'navigation'],
	['footer', 'footer'],
	['aside', 'aside'],
	['form', 'form'],
	['dialog', 'dialog'],
	['button', 'control'],
	['figcaption', 'caption'],
	['caption', 'caption'],
]);

/** Roles of WAI-ARIA that are furniture. */
export const FURNITURE_ROLES: ReadonlyMap<string, string> = new Map([
	['navigation', 'navigation'],
	['menu', 'navigation'],
	['menubar', 'navigation'],
	['banner', 'navigation'],
	['contentinfo', 'footer'],
	['complementary', 'aside'],
	['search', 'navigation'],
	['dialog', 'dialog'],
	['alert', 'dialog'],
	['toolbar', 'control'],
	['button', 'control'],
]);

/** Words in class names and ids that furniture has; whole words between hyphens, underscores and changes of case. */
export const FURNITURE_WORDS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		navigation:
			'nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip skiplink topbar toolbar jumplinks toc sitenav masthead hatnote navbox',
		footer: 'footer colophon copyright legal footnav',
		aside: 'sidebar widget widgets complementary rail',
		cookie: 'cookie cookies consent gdpr ccpa',
		share: 'share sharing sharedaddy social addthis addtoany sharethis sociallinks followus',
		newsletter: 'newsletter subscribe subscription signup mailchimp optin',
		login: 'login signin password register',
		related:
			'related recommended recommendations trending popular readmore youmightlike teaser teasers promo upsell crosslink crosslinks more-stories latest',
		comments: 'comments comment disqus respond',
		advertisement: 'ad ads advert adverts advertisement sponsor sponsors sponsored banner outbrain taboola',
		modal: 'modal popup popover overlay lightbox tooltip dropdown offcanvas',
		caption: 'caption credit wp-caption-text',
		'edit-link': 'editsection mw-editsection',
		tags: 'tags taglist tagcloud catlinks categories',
	}).flatMap(([reason, words]) => words.split(' ').map((word): [string, string] => [word, reason])),
);

/** Words in class names and ids that the main content has. */
export const CONTENT_WORDS: ReadonlySet<string> = new Set(
	'article bio biography body content entry main post profile story text page person about'.split(' '),
);

/** Elements whose content a reader does not see. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
	'script style template noscript head title meta link iframe object audio video canvas svg math select textarea datalist input option map embed'.split(
		' ',
	),
);

/** Elements that start a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
	'#document html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
