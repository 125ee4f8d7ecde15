/** What belongs to the page and not to the article. Data only: add what a new site shows. */

/** Elements whose content is never article text. */
export const boilerplateElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template nav aside footer form button select option textarea svg math canvas iframe object ' +
    'embed video audio picture figure figcaption dialog menu head title link meta map area'
  ).split(' '),
);

/** ARIA roles of such elements. */
export const boilerplateRoles: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog banner menu menubar toolbar form'.split(' '),
);

/** Whole words of classes and ids (parted at - _ and capitals) that name such parts. */
export const boilerplateNames: ReadonlySet<string> = new Set(
  (
    'ad ads adslot advert advertisement sponsored promo promotion outbrain taboola related recommended recommendations ' +
    'recirc trending popular mostread share sharing sharebar social socials follow newsletter subscribe subscription ' +
    'signup paywall cookie cookies consent gdpr onetrust banner popup modal comment comments disqus caption captions ' +
    'credit credits gallery slideshow carousel breadcrumb breadcrumbs nav navbar navigation menu sidebar footer tags ' +
    'taglist tagcloud byline authorbox bio pagination pager toolbar tools print skip skiplink copyright disclaimer ' +
    'widget readmore more-stories morestories inset factbox pullquote hidden visually-hidden sr'
  ).split(' '),
);

/** Pairs of such words that mean the same where each alone would not. */
export const boilerplatePairs: readonly RegExp[] = [
  /\b(see|read|also|more|next|prev|previous|latest|top|other|similar)[-_ ]?(also|more|read|stories|story|articles?|news|posts?|on|from|like)\b/i,
  /\b(author|about)[-_ ]?(box|bio|info|card|the[-_ ]author)\b/i,
  /\b(article|post|entry|story)[-_ ]?(tags|tools|share|actions|meta|footer)\b/i,
];

/** The line above what readers wrote, with which an article is over. */
export const commentsHeading =
  /^((\d+ )?(comments?|responses|replies|thoughts on .{1,100})( \(\d+\))?|(reader|readers'|user) comments|join the (conversation|discussion)|(leave|post|add|write) (a|your) (comment|reply)\b.{0,60})\s*:?$/i;

/** Lines that pages put between paragraphs. Tried on lines of at most `boilerplateLineLength` characters only. */
export const boilerplateLineLength = 220;
export const boilerplateLines: readonly RegExp[] = [
  /^(share|tweet|print|e-?mail|save|copy( link)?|facebook|twitter|whatsapp|linkedin|telegram|x|listen|bookmark)$/i,
  /^(share|follow|like|join|find|connect)\b.{0,20}\b(this|us|story|article|on|via|with)\b.{0,60}$/i,
  /^(read|see|watch|hear|listen)\s*(more|also|next|too|full story)?\s*[:>|»–—-].*$/i,
  /^(read|also read|read also|see also|also see|read next|read more|more to read|further reading)\b[^.]{0,120}$/i,
  /^(related|recommended|trending|more)\s*(stories|story|articles?|topics?|news|content|coverage|posts?|links?|on this( story)?|from .{1,40})?\s*:?$/i,
  /^(related|recommended)\s*(stories|story|articles?|topics?|news|content)?\s*:.*$/i,
  /^(you (may|might) (also )?(like|be interested in|have missed)|don['’]t miss|in case you missed it|what to read next|up next|editors?['’]?s? picks?|from our partners|around the web|recommended for you|more (from|on|in) .{1,60}|latest (news|stories|from .{1,40}))\s*:?$/i,
  /^.{0,120}\b(subscribe to|sign up (to|for)|join|get) (our|the|my) .{0,50}\b(newsletters?|briefings?|mailing list|channel|alerts)\b.{0,100}$/i,
  /^.{0,80}\b(delivered|straight|direct(ly)?) (direct(ly)? |straight )?(in)?to your inbox\b.{0,80}$/i,
  /^follow (us|.{1,40}) on (x|twitter|facebook|instagram|telegram|whatsapp|linkedin|youtube|google news)\b.{0,120}$/i,
  /^(most|more)\s+(read|viewed|popular|shared|news|stories)\b.{0,40}$/i,
  /^(advertisement|sponsored( content)?|ad|promoted|continue reading( below)?|story continues below.*|article continues (after|below).*)\.?$/i,
  /^(sign up|subscribe|register|log ?in|get (our|the) (daily|weekly|latest|free|best))\b.{0,160}$/i,
  /^((file )?(photo(graph)?|image|picture|video)s?|photo credit|credit|source of (photo|image))\s*(by|courtesy( of)?|credit)?\s*[:/|].*$/i,
  /^(photo|image|photograph)s? (by|courtesy|credit)\b.*$/i,
  /^.{0,80}\b(getty images|afp photo|file photo|epa-efe|shutterstock)\b.{0,60}$/i,
  /^(©|\(c\)|copyright\b).*$/i,
  /^.{0,80}\ball rights reserved\b.*$/i,
  /^(we|this (site|website)|our (site|website))( and our partners)? uses? cookies\b.*$/i,
  /^(accept|reject|allow|manage|decline)( all| only)?( essential| necessary)?( cookies| preferences| settings)?$|^(got it|i agree|ok(ay)?)[.!]?$/i,
  /^.{0,60}\b(accept|reject|manage)( all)? cookies\b.*$/i,
  /^by (clicking|continuing|using)\b.{0,160}\b(cookies|terms|agree|privacy)\b.*$/i,
  /^(tags?|topics?|filed under|categories|keywords)\s*:.*$/i,
  /^(leave|post|add|write) (a|your) (comment|reply)\b.*$/i,
  /^(skip to|jump to|back to|return to)\b.{0,40}$/i,
  /^((print|back( to \w+)?|previous|next|top|home|e-?mail|share|pdf|contact)(\s+[|·»«<>-]?\s*|$))+$/i,
  /^(click|tap) (here|to)\b.{0,100}$/i,
  /^(download|get) (our|the) app\b.{0,80}$/i,
  /^(last )?(updated|published|posted|modified)( on| at)?\s*:?\s.{0,60}\d{4}.{0,30}$/i,
  /^\d+ ?min(ute)?s? read$/i,
];
