import { eastAsianSurnames } from '../lexicon/east-asian-surnames.ts';
import {
  kunyaWords,
  nameArticles,
  nameParticles,
  patronymicWords,
  scottishPrefixes,
  servantWords,
} from '../lexicon/name-parts.ts';
import type { NameWord } from './name-form.ts';
import type { SpeltWord } from './split-name.ts';

const attachedServant =
  /^abd(?:(?:ou|[aeiou])l|(?:ou|[aeiou])([rsndztf])(?=\1)|ou|[aeiou])?(?=\p{L}*[aeiou])(?=\p{L}{2})/u;
const attachedFaith = /^(\p{L}{3,}?)[aeiuo](?:dd|tt|d)(?:in|ine|een|yn|iin)$/u;
const faithWords = new Set('din deen dine eddin eddine uddin addin aldin eldin aldeen eldeen ud-din'.split(' '));
const godWords = new Set('allah ullah ollah'.split(' '));
const attachedGod = /^(\p{L}{2,})[aeiou]llah?$/u;
const faithArticles = new Set('al el ad ed ud id eddin'.split(' '));
const assimilated = new Set('as ash az ad adh at ar an ath ur us un ud'.split(' '));
const shortMuhammad = new Set('mohd muhd mohammad md mhd'.split(' '));

type Draft = { text: string; father: boolean; compound: boolean; hyphen: boolean };

/** An article, or a form of one that has taken the first sound of the next word (as-Sadr, ur-Rahman). */
function isArticle(words: readonly SpeltWord[], at: number): boolean {
  const { text = '', lower = false, hyphen = false } = words[at] ?? {};
  const next = words[at + 1];
  if (next === undefined) return false;
  if (assimilated.has(text)) return (next.hyphen || lower || hyphen) && next.text.startsWith(text.slice(1, 2));
  return nameArticles.has(text);
}

/** Particles go where they cannot be a name of their own: not Le in Le Duc Anh, not the initial in E. Kim. */
function isParticle(words: readonly SpeltWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === words.length - 1 || !nameParticles.has(word.text)) return false;
  if (word.text.length === 1) return word.lower && at > 0;
  if (!word.lower && eastAsianSurnames.has(words[0]?.text ?? '') && words.length <= 4) return false;
  return at > 0 || word.lower || words.length === 2 || nameParticles.has(words[1]?.text ?? '');
}

function nextAfterArticles(words: readonly SpeltWord[], at: number): number {
  let next = at;
  while (isArticle(words, next)) next += 1;
  return next;
}

/** Zia-ul-Haq is also written Ziaul Haq, Zia-ur-Rahman Ziaur Rahman. */
function withoutAttachedArticle(text: string, next: SpeltWord | undefined): string {
  if (next === undefined || text.length < 5 || text.startsWith('abd') || /^(?:rasul|maqbul|kabul)$/.test(text))
    return text;
  return text.replace(next.text.startsWith('r') ? /u[lr]$/ : /ul$/, '');
}

/** One spelling for compounds that are written together: Abdelaziz, Noureddine, Asadullah. */
function normaliseCompound(text: string): string {
  if (shortMuhammad.has(text)) return 'mohammed';
  if (text.startsWith('abd')) return text.replace(attachedServant, 'abd');
  if (attachedGod.test(text)) return text.replace(attachedGod, '$1ulah');
  return text.replace(attachedFaith, '$1edin');
}

const isAttachedCompound = (text: string): boolean =>
  (text.startsWith('abd') && attachedServant.test(text) && text.length > 6) || attachedFaith.test(text);

/**
 * Joins what belongs together (Abd al-Rahman, Abu Bakar, Salah al-Din, Mc Donald), marks who is named as father
 * (bin Salman), and drops articles and particles. Linear in the number of words.
 */
export function joinWords(words: readonly SpeltWord[]): readonly NameWord[] {
  const joined: Draft[] = [];
  let father = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next = nextAfterArticles(words, at + 1);
    const following = words[next];
    const last = joined.at(-1);
    if (
      last !== undefined &&
      faithArticles.has(word.text) &&
      faithWords.has(following?.text ?? '') &&
      next === at + 1
    ) {
      continue;
    }
    if (last !== undefined && faithWords.has(word.text)) {
      const bare = word.text.startsWith('d')
        ? last.text.replace(/[aeiu](?:dd?|l)?$/, '')
        : last.text.replace(/[aeiu]$/, '');
      last.text = `${bare}edin`;
      last.compound = true;
    } else if (last !== undefined && godWords.has(word.text)) {
      last.text = `${last.text}ulah`;
      last.compound = true;
    } else if (at > 0 && patronymicWords.has(word.text) && following !== undefined) {
      father = true;
    } else if (isArticle(words, at) || isParticle(words, at)) {
      // says nothing about whose name it is
    } else if (following !== undefined && (servantWords.has(word.text) || kunyaWords.has(word.text))) {
      const head = servantWords.has(word.text) ? 'abd' : 'abu';
      joined.push({ text: head + following.text, father, compound: true, hyphen: word.hyphen });
      father = false;
      at = next;
    } else if (following !== undefined && next === at + 1 && scottishPrefixes.has(word.text)) {
      joined.push({ text: word.text + following.text, father, compound: false, hyphen: word.hyphen });
      at = next;
    } else {
      const text = normaliseCompound(withoutAttachedArticle(word.text, following));
      const hyphen = word.hyphen && !isArticle(words, at - 1) && !father;
      joined.push({ text, father, compound: isAttachedCompound(word.text), hyphen });
      father = false;
    }
  }
  return joined.map((draft) => ({ ...draft, initial: draft.text.length === 1 }));
}
