/**
 * One-letter transliterations into plain lower-case Latin, by script, as English-language news spells names.
 * Arabic and Hebrew are written without short vowels; comparing names allows for that.
 */
const letters = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );

export const latinLetters = letters(`
  ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n ə=a ŧ=t ĸ=k ɛ=e ɔ=o ɓ=b ɗ=d ƙ=k ƴ=y
`);

export const cyrillicLetters = letters(`
  й=y ё=e ї=yi ў=u ѓ=g ќ=k   а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ј=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch
  ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj љ=lj њ=nj ћ=ch џ=dzh ѕ=dz қ=k ғ=g ң=n ө=o ұ=u ү=u һ=h ә=a ҳ=h ҷ=j
`);

export const greekLetters = letters(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
`);

/** Greek pairs that sound as one; longest first, applied before single letters. */
export const greekPairs = letters(`
  ου=ou αυ=af ευ=ef μπ=b ντ=nt γκ=g γγ=ng τσ=ts τζ=tz ει=i οι=i αι=e
`);

export const arabicLetters = letters(`
  ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l
  م=m ن=n ه=h ة=a و=w ؤ=w ي=y ى=a ئ=y ء= پ=p چ=ch ژ=zh گ=g ک=k ی=y ڤ=v ٹ=t ڈ=d ڑ=r ں=n ھ=h ہ=h ے=e ۀ=a ە=a ێ=e ۆ=o
`);

export const hebrewLetters = letters(`
  א=a ב=b ג=g ד=d ה=h ו=w ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t
`);

export const georgianLetters = letters(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
  ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
`);

export const armenianLetters = letters(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p
  ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f և=ev
`);

/** Hiragana; katakana is folded onto it by its offset of 96. */
export const kanaLetters = letters(`
  あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se そ=so た=ta ち=chi つ=tsu て=te と=to な=na に=ni ぬ=nu
  ね=ne の=no は=ha ひ=hi ふ=fu へ=he ほ=ho ま=ma み=mi む=mu め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro わ=wa を=o ん=n
  が=ga ぎ=gi ぐ=gu げ=ge ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do ば=ba び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi
  ぷ=pu ぺ=pe ぽ=po
`);

/** Revised romanisation of Hangul: the 19 initial, 21 medial and 28 final letters in Unicode's order. */
export const hangulInitials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
export const hangulMedials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
export const hangulFinals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/**
 * Devanagari; the last row stands for the vowelless letters of Malayalam. The scripts of India that came of one design stand in Unicode in the same order, so that this serves for
 * Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam, too.
 */
export const indicConsonants = letters(`
  क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n ऩ=n प=p फ=ph ब=b भ=bh म=m
  य=y र=r ऱ=r ल=l ळ=l ऴ=zh व=v श=sh ष=sh स=s ह=h
`);
export const indicVowels = letters(`
  अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ऎ=e ए=e ऐ=ai ऒ=o ओ=o औ=au ा=a ि=i ी=i ु=u ू=u ृ=ri ॆ=e े=e ै=ai ॊ=o ो=o ौ=au
  ं=n ँ=n ः=h   ॺ=n ॻ=n ॼ=r ॽ=l ॾ=l
`);
