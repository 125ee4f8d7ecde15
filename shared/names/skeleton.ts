/**
 * Consonant skeletons: what stays of a word when the letters that transliterations disagree on are gone. Equal for
 * Sarraj and Serraj, Gaddafi and Qadhafi, Zelenskyy and Zelensky; unequal for Sarraj and Farraj.
 */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/(?:ov|ow|of)f?$/g, 'ov'],
  [/(?:ev|ew|ef)f?$/g, 'ev'],
  [/ousk/g, 'ovsk'],
  [/^ou(?=[aei])/g, 'w'],
  [/ch(?=r)/g, 'k'],
  [/shch|tsch|tch|sch|sh|ch|zh/g, 's'],
  [/dzh|dj/g, 'j'],
  [/t[sz]/g, 't'],
  [/dz/g, 'd'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/kh|gh|ck|qu/g, 'k'],
  [/x/g, 'ks'],
  [/g(?=[ei])/g, 'j'],
  [/c(?=[eiy])|(?<=i)c$/g, 's'],
  [/[qgc]/g, 'k'],
  [/z/g, 's'],
  [/(\p{L})\1/gu, '$1'],
];

/** Letters that one source writes for two sounds: dh for Kadhimi and Kazimi, kh for Rakhmon and Rahmon. */
const ambiguous: readonly (readonly [RegExp, string])[] = [
  [/dh/g, 'z'],
  [/th/g, 's'],
  [/zh/g, 'j'],
  [/(?<!^)kh/g, 'h'],
  [/dj/g, 'd'],
  [/(?<!n)g(?!h)/g, 'h'],
  // The Egyptian reading of what others write j: Nagy, Naji.
  [/(?<!n)g(?=[aouy]|$)/g, 'j'],
  [/(?<=[aeiou])j(?=[^aeiou])/g, 'y'],
  [/t(?=z)/g, ''],
  // A vowel that helps into two consonants: Shtayyeh, Ishtayeh; Smail, Ismail.
  [/^[aei](?=s[^aeiouy])/g, ''],
];

/** The skeletons under which a word is looked up: its own, and those of its ambiguous letters read the other way. */
export function skeletons(word: string): readonly string[] {
  const readings = ambiguous.filter(([letters]) => word.search(letters) >= 0);
  return [word, ...readings.map(([letters, instead]) => word.replace(letters, instead))].map(skeleton);
}

/** The skeleton of one folded word; a vowel that leads is kept as `a`. Never empty for a word with letters. */
export function skeleton(word: string): string {
  let sound = word;
  for (const [digraph, instead] of digraphs) sound = sound.replace(digraph, instead);
  const lead = /^[aeiouy]/.test(sound) ? 'a' : sound.charAt(0).replace('w', 'v');
  const consonants = lead + sound.slice(1).replace(/[aeiouyhvw]/g, '');
  // Arabic writes the n of Jumblatt and Anbar that is heard as m.
  return consonants.replace(/n(?=[bp])/g, 'm');
}

const leads: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'a',
  h: 'h',
  j: 'ak',
  k: 'k',
  q: 'k',
  g: 'k',
  c: 'ks',
  x: 'ks',
  s: 's',
  z: 's',
  t: 't',
  d: 't',
  f: 'v',
  v: 'v',
  w: 'v',
  p: 'b',
  b: 'b',
};

/** The classes of first sounds a given name may fall into, so that Jamal meets Gamal and Yevgeny meets Evgeny. */
export function leadingSounds(word: string): readonly string[] {
  const first = word.charAt(0);
  if (first === 'h' && !/^h[aeiouy]/.test(word)) return ['h'];
  if (/^(?:kh|h)/.test(word)) return ['k', 'h'];
  if (/^(?:ph)/.test(word)) return ['v'];
  if (/^(?:dj|dzh|dz)/.test(word)) return ['k', 't', 's'];
  if (/^(?:ch|ts|tz)/.test(word)) return ['s', 't', 'k'];
  return [...(leads[first] ?? first)];
}
