/**
 * Family names that stand before the given name in East Asia. Parted by `|`, the spellings of one name: pinyin and
 * Wade-Giles; the Korean systems; Vietnamese without marks. Cantonese and Hokkien spellings stand alone, since who is
 * Wong is not Wang as well. A spelling may serve several names.
 */
const spellings = `
wang|li lee|zhang chang|liu|chen|yang|huang|zhao chao|wu|zhou chou|xu hsu|sun|ma|zhu chu|hu|guo kuo|he ho|lin|gao kao|luo lo
zheng cheng|liang|xie hsieh|tang|han|cao tsao|deng teng|xiao hsiao|feng|zeng tseng|cheng|cai tsai|peng|pan|yuan|yu|dong tung
su|ye yeh|lu|jiang chiang|wei|du tu|ding ting|ren jen|yao|fan|fang|shi shih|tan|liao|zou tsou|xiong hsiung|jin chin|bai pai
meng|qin chin|qiu chiu|jia chia|xia hsia|fu|gu ku|xi hsi|qi chi|qian chien|hao|kong kung|mao|wen|zhong chung|shen|bo po|dai tai
mo|zhuang chuang|tian tien|ouyang|nie nieh|niu|ning|long lung|lei|lai|kuang|ke ko|jing ching|ji chi|huo|hou|hong hung|hua
gong kung|ge ko|gan kan|geng keng|fei|dou tou|diao tiao|chu|chang|bi pi|bian pien|bao pao|an|ai|xing hsing|xuan hsuan|xue hsueh
yun|zhai chai|zhan chan|cui tsui|dang|duan tuan|pei|pang|ping|shan|shang|shao|sheng|shu|si ssu|song sung soong|tu|weng|xiang hsiang
yan yen|yi i|yin|you|yue|zhen chen|zong tsung|zuo tso|tao|qu chu|qiao chiao|qiang chiang|kang|luan|lou|leng|guan kuan|hai|hang|mei
mu|ni|ou|pu|ruan juan|sha|tie tieh|wan|wo|xin hsin|ying|yong yung|zhuo cho|ban pan|jiao chiao|le|lian lien
wong|lee|cheung|chong|teo|lau|low|chan|yeung|yeo|young|ng|goh|chow|tsui|suen|mah|choo|hoo|kwok|quek|ho|lam|lim|kwan|ko|law|loh
tay|leung|leong|tse|cheah|tong|hon|siu|siew|fung|choi|chua|poon|yue|so|yip|yap|keung|ting|yam|yiu|fong|shum|tai|mok|auyeung
lui|fok|hau|wah|sit|heung|yim|yau|cheuk|lok|tam|tsang|kam|mui|kwong|hui
`;

const koreanSpellings = `
kim gim|lee yi rhee ri rhie|park pak bak|choi choe chue|jung jeong chung jong chong|kang gang|cho jo|yoon yun
jang chang|lim rim im yim|oh o|seo suh so|shin sin|kwon gwon kweon|hwang whang|ahn an|song|ryu yoo yu ryoo you
hong|jeon jun chun chon|ko go koh|moon mun|yang ryang|son sohn|bae pae|baek paek paik back|heo hur huh ho|nam|shim sim
noh roh no|ha hah|kwak gwak|sung seong song|cha|joo ju chu|woo wu|koo gu ku goo|min|jin chin|ji chi|eom um ohm|chae
won|cheon chun chon|bang pang|kong gong|hyun hyon hyeon|ham|byun byeon pyon|yeom yom|yeo yo|choo chu|do toh to
seok sok|seol sol|gil kil|pyo|myung myong|ki gi|ban pan|ra na rah|ok|maeng|tak|kook kuk|hyon|thae tae|ro|pyon
`;

export const eastAsianSurnames: ReadonlyMap<string, readonly string[]> = (() => {
  const families = new Map<string, string[]>();
  for (const line of `${spellings.trim()}\n${koreanSpellings.trim()}`.split(/[|\n]/)) {
    const [first = '', ...rest] = line.trim().split(' ');
    for (const spelling of new Set([first, ...rest])) {
      const known = families.get(spelling) ?? [];
      if (!known.includes(first)) families.set(spelling, [...known, first]);
    }
  }
  return families;
})();

/** Korean family names in every usual spelling. */
export const koreanSurnames: ReadonlySet<string> = new Set(koreanSpellings.trim().split(/[|\s]+/));

/** Common Japanese family names: English-language news writes them last, Japanese and official lists first. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  `abe aizawa akiba amari ando aoki aoyama arai aso azuma chiba eda edano endo fujii fujimoto fujita fujiwara fukuda
  fukui furukawa goto hagiuda hamada hara harada hasegawa hashimoto hatoyama hattori hayashi higuchi hirano hirose
  honda hosoda hosokawa ichikawa iida ikeda imai imamura inada inoue ishiba ishibashi ishida ishihara ishii ishikawa
  ito iwasaki iwata iwaya izumi kaieda kaifu kaneko kamikawa kan kanno kato kawaguchi kawakami kawamura kawasaki kido
  kikuchi kimura kishi kishida kitagawa kobayashi koike koizumi kojima komeito komura kondo kono kosaka kubo kuroda
  kudo machimura maeda maehara maruyama masuda matsuda matsui matsumoto matsuno matsushita mitsuya miki minami mimura
  mitsuzuka miura miyagawa miyamoto miyazaki miyazawa mizuno mochizuki mogami mori morimoto morita motegi murakami
  murata murayama nagai nagashima nakagawa nakajima nakamura nakano nakasone nakatani nakayama nishi nishida nishikawa
  nishimura noda noguchi nomura obuchi ogata ogawa ohira okada okamoto okuda okumura onishi ono onodera osumi ota otsuka
  ozaki ozawa saito sakai sakamoto sakurai sano sasaki sato seko shibata shimada shimizu shimomura shindo suga sugimoto
  sugiyama suzuki takagi takahashi takaichi takano takayama takeda takemoto takenaka takeshita takeuchi tamaki tamura
  tanaka tanigaki tanigawa taniguchi tominaga tsuchiya tsuji tsujimoto uchida ueda uehara ueno uno wada watanabe
  yamada yamaguchi yamamoto yamanaka yamashita yamauchi yamazaki yanagisawa yano yasuda yokota yokoyama yosano yoshida
  yoshimura yoshino`.split(/\s+/),
);
