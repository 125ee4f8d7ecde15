/**
 * Words around a contact verb or noun that say whether it took place. Each is looked up in lower case among the few
 * words in front of it (verbs and auxiliaries) or its modifiers.
 */

/** In front of an infinitive or noun: it is to come. */
export const PLANNED_CUES: ReadonlySet<string> = new Set(
  `will shall expected due set scheduled slated planned plans planning plan intends intend intended intending vowed pledged upcoming forthcoming going prepares preparing prepare preparation preparations ahead before expects agreed agrees arrange arranged arranges poised heading heads
  invited invitation invites looking looks forward anticipated proposed next tomorrow coming confirmed announced prepared aims aiming 'll`.split(
    /\s+/,
  ),
);

/** It was called off, put off, refused or denied. */
export const CANCELLED_CUES: ReadonlySet<string> = new Set(
  `cancel cancels cancelled canceled cancelling canceling cancellation postpone postpones postponed postponing postponement refuse refuses refused refusing refusal decline declines declined declining reject rejects rejected rejecting scrap scraps scrapped scrapping
  miss misses missed missing skip skips skipped skipping boycott boycotts boycotted boycotting snub snubs snubbed snubbing shelve shelved suspend suspended suspends delay delays delayed abort aborted deny denies denied denying avoid avoided abandon abandoned fail fails failed failing ditch ditches ditched ditching dodge dodges dodged spurn spurns spurned nix nixes nixed axe axes axed rebuff rebuffs rebuffed`.split(
    /\s+/,
  ),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never no n't didn't won't doesn't wouldn't hasn't haven't isn't wasn't weren't aren't cannot can't without neither nor unable`.split(
    /\s+/,
  ),
);

/** It may never come to it: no record is made. */
export const HYPOTHETICAL_CUES: ReadonlySet<string> = new Set(
  `if could may might should would-be whether possible possibly potential ready willing hope hopes hoped hoping want wants wanted wanting wish wishes wished seek seeks sought seeking offer offers offered offering urge urges urged urging asked ask asks request requests requested
  demand demands demanded call calls called calling suggest suggested suggests propose proposes unless perhaps try tries tried trying attempt attempted consider considering considered open likely unlikely readiness willingness opportunity chance proposal`.split(
    /\s+/,
  ),
);
