/**
 * Family names that stand before the given name in East Asia. Each line holds the spellings of one name: pinyin,
 * Wade-Giles, Cantonese and Hokkien; the Korean systems; Vietnamese without marks. A spelling may serve several names.
 */
const spellings = `
wang wong ong|li lee lei|zhang chang cheung chong teo|liu lau low liew|chen chan tan chin tran|yang yeung yeo young
huang wong hwang ng hoang huynh|zhao chao chiu trieu|wu ng goh woo ngo|zhou chou chow chu|xu hsu hui tsui|sun suen suen
ma mah|zhu chu choo|hu hoo woo ho|guo kuo kwok quek|he ho hoh ha|lin lam lim|gao kao ko cao|luo lo law loh la
zheng cheng tay trinh|liang leung leong luong|xie hsieh tse cheah ta|tang tong duong|han hon|cao tsao cho tao
deng teng tang dang|xiao hsiao siu siew tieu|feng fung phung|zeng tseng tsang tang|cheng ching trinh|cai tsai choi chua thai
peng pang|pan poon pun phan|yuan yuen vien|yu yue|dong tung dong|su so soo to|ye yeh yip yap diep|lu loo lo lui
jiang chiang keung kiang tseung giang|wei ngai|du to do|ding ting dinh|ren jen yam|yao yiu dieu|fan|fang fong phuong
shi shih|tan tam dam|liao liu lieu|zou tsou chow|xiong hsiung hung|jin chin kam kim|bai pai|meng mang manh|qin chin chun
qiu chiu yau khuu|jia chia|xia hsia ha|fu foo pho|gu ku koo|xi hsi|qi chi|qian chien tien|hao|kong hung khong|mao mo mau
wen man van|zhong chung chong|shen sham shum|bo po|dai tai|mo mok|zhuang chuang chong trang|tian tien tin|ouyang auyeung
nie nieh nip|niu|ning|long lung|lei lui loi|lai|kuang kwong|ke ko|jing ching|ji chi|huo fok|hou hau|hong hung|hua wah hoa
gong kung kong cung|ge ko|gan kan|geng keng|fei|dou|diao|chu cho|chang|bi|bian pien|bao pao bau|an on|ai|xing hsing
xuan|xue hsueh sit|yun|zhai chai|zhan chan|cui tsui choi|dang|duan tuan toan|pei|pang|ping|shan|shang|shao siu|sheng
shu|si|song soong sung tong|tu|weng yung|xiang hsiang heung|yan yen yim|yi|yin wan|you yau|yue|zhen|zong|zuo tso
tao to dao|teng|qu chu|qiao chiao|qiang|kang hong|luan|lou lau|leng|ku|guan kuan kwan quan|hai|hang|mei mui mai|mu
ni|ou au|pu|ruan yuen nguyen|sha|tie|wan|wo|xin|ying|yong|yuan|zhuo cheuk|ban|cheung|jiao chiao|le lok|lian lien
nguyen|tran|le|pham|phan|vu vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|truong|to|luong|mai|trinh|doan|ha|cao|lam|dam|luu
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
