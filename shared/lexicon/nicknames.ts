/**
 * Given names that stand for each other. On each line the formal name comes first, then its short and pet forms and
 * its forms in other languages that news uses for the same person. A short form may serve several formal names.
 */
const lines = `
abraham abe|albert al bert|alexander alex aleksandr alexandr aleksander oleksandr olexandr aliaksandr alyaksandr sasha alec sandro
alexandra aleksandra oleksandra sandra sasha|alexei alexey aleksei aleksey oleksiy oleksii aliaksei alex lyosha
alfred al fred|andrew andy drew andrei andrey andrej andriy andrii|anthony tony antony|anatoly anatoliy anatolii anatol
antonio tony toni|arthur art artur|barbara barb|benjamin ben benny bibi binyamin|bernard bernie|catherine katherine kathryn cathy kate kathy katie
charles charlie chuck|christine christina chris|christopher chris|daniel dan danny|david dave|deborah deb debbie|dmitry dmitri dmitriy dmitrii dmytro dzmitry dima
donald don donnie|edward ed eddie ted ned|edmund ed|elizabeth liz beth betsy lizzie|emmanuel manny|ernest ernie
eugene gene|yevgeny evgeny evgenii yevgeniy yevhen evgeni|francis frank|francisco paco pancho|franklin frank|frederick fred freddie|gabriel gabe
george yorgos giorgos|gerald gerry jerry|geoffrey geoff jeff jeffrey|gennady gennadiy hennadiy|gregory greg grigory grigori hryhoriy
harold harry|henry hank harry|hugh hughie|isaac ike|ignacio nacho|ivan vanya|jacob jake|james jim jimmy jamie|janet jan
jeffrey jeff|jennifer jen jenny|jerome jerry|jessica jess|jesus chucho|john jack johnny jon|jonathan jon|jose pepe|joseph joe joey
judith judy|kenneth ken|konstantin konstantyn kostya|lawrence larry|leonard len leo|lewis lou|louis lou|luis lucho|manuel manolo
margaret maggie meg peggy|maria masha|martin marty|matthew matt|maximilian max|michael mike mick mickey mikhail mykhailo misha mikheil|mikhail mykhailo mikhael misha|mitchell mitch
mohammed mohd muhd mohamed|nancy nan|natalia nataliya natalya natasha|nathan nate|nathaniel nat nate|nicholas nick nicolas|nikolai nikolay mykola mikalai kolya|oleg oleh aleh
olga olha volha|pamela pam|patricia pat patty trish|patrick pat paddy|pavel pavlo pavol|peter pete|pyotr petr petro piotr|philip phil phillip|raymond ray|rebecca becky|richard rick dick rich|robert rob bob bobby
ronald ron ronnie|rudolph rudy|samuel sam|sergei sergey serhiy serhii siarhei sergiy serge|stephen steve steven|susan sue|svetlana sviatlana svitlana|terence terry|theodore ted teddy
theresa terry tess|thomas tom tommy|timothy tim|valery valeriy valerii valeri|victoria vicky tori|viktor victor|vincent vince|vladimir volodymyr uladzimir vova volodya|vyacheslav viacheslav slava
walter walt|wilfred wilf|william bill will billy|winston winnie|yekaterina ekaterina kateryna katya|yelena elena olena alena|yulia julia yuliya iuliia|yuri yury yuriy yurii iurii|zachary zach
josep pep|enrique quique|guillermo memo|roberto beto|alberto beto|eduardo lalo edu|rafael rafa|santiago santi|fernando nando|roman raman|yitzhak itzhak yitzchak izhak isaac|rosario charo|dolores lola|concepcion concha
matthias matt|johannes hans|alexandros alexis alekos|konstantinos kostas costas|dimitrios dimitris|nikolaos nikos|georgios giorgos yorgos george|ioannis yannis yiannis giannis|panagiotis panos|evangelos vangelis
radoslaw radek radoslav|jaroslaw jarek jaroslav yaroslav|slawomir slawek|stanislaw stanislav stas|tomasz tomek tomas|jerzy jurek|wojciech wojtek
aleksandar aca sasa|slobodan sloba|zoran zoki|borislav bora|stjepan stipe|josip joso|franjo franc|miroslav mirek miro|vaclav vasek|karel karol
luis luiz louis|jose josep|mark marc marko|joko jokowi|michael michail|mikhail michail|nicolae nicu|ion ioan|lukasz lukas|jakub kuba|ludwik ludvik
shlomo solomon|shimon simon|moshe moses moishe|yaakov jacob yacov|yosef joseph|avraham abraham avi|yehuda judah|reuven ruben ruvi|eliyahu elijah eli|david dovid
jamal gamal djamel jamel cemal|jalal galal djalal celal jelal|jamil gamil djamil cemil|jihad gihad cihad|jevdet cevdet|jeyhun ceyhun|javad jawad cevad cavad|rashid rachid rasit
amr amro amru|joseph joschka|penelope penny|edvin edi|angelos angelo|evangelos vangelos|eleftherios lefteris|athanasios thanasis|vasileios vassilis vasilis|charalambos haris|stylianos stelios
zhorzh george georgy giorgi georgios|davit david davyd|levan leon|mikayel michael|hovhannes john|sargis serge serzh
recep rejep|suleiman sulayman sulaiman soliman suleyman slimane|yusuf yousef youssef yousuf yousof|ibrahim ebrahim brahim|ismail smail esmail ismael esmaeil|osman uthman othman ousmane|jaber jabir|zine zayn zein
`;

/** Every form to the formal names it may stand for (itself, when formal). */
export const formalNames: ReadonlyMap<string, readonly string[]> = (() => {
  const formal = new Map<string, string[]>();
  for (const line of lines.trim().split(/[|\n]/)) {
    const [first = '', ...forms] = line.trim().split(' ');
    for (const form of [first, ...forms]) formal.set(form, [...(formal.get(form) ?? []), first]);
  }
  return formal;
})();

const formsByFormal: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (const [form, formal] of formalNames)
    for (const name of formal) forms.set(name, [...(forms.get(name) ?? []), form]);
  return forms;
})();

/** Every form of the names that this one may stand for. */
export const standsFor = (name: string): readonly string[] =>
  (formalNames.get(name) ?? []).flatMap((formal) => formsByFormal.get(formal) ?? []);
