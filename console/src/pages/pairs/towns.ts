/**
 * Where towns lie, to a tenth of a degree: `country town latitude longitude`, parted by `|`. The first of a country is its
 * capital; meetings of which only the country is known are drawn there.
 */
export const towns = `
AD|Andorra la Vella|42.5|1.5
AE|Abu Dhabi|24.5|54.4
AE|Dubai|25.2|55.3
AF|Kabul|34.5|69.2
AL|Tirana|41.3|19.8
AM|Yerevan|40.2|44.5
AO|Luanda|-8.8|13.2
AR|Buenos Aires|-34.6|-58.4
AT|Vienna|48.2|16.4
AT|Salzburg|47.8|13.0
AU|Canberra|-35.3|149.1
AU|Sydney|-33.9|151.2
AU|Melbourne|-37.8|145.0
AZ|Baku|40.4|49.9
BA|Sarajevo|43.9|18.4
BB|Bridgetown|13.1|-59.6
BD|Dhaka|23.8|90.4
BE|Brussels|50.8|4.4
BF|Ouagadougou|12.4|-1.5
BG|Sofia|42.7|23.3
BH|Manama|26.2|50.6
BI|Gitega|-3.4|29.9
BI|Bujumbura|-3.4|29.4
BJ|Porto-Novo|6.5|2.6
BJ|Cotonou|6.4|2.4
BN|Bandar Seri Begawan|4.9|114.9
BO|Sucre|-19.0|-65.3
BO|La Paz|-16.5|-68.1
BR|Brasília|-15.8|-47.9
BR|Rio de Janeiro|-22.9|-43.2
BR|São Paulo|-23.6|-46.6
BS|Nassau|25.1|-77.3
BT|Thimphu|27.5|89.6
BW|Gaborone|-24.7|25.9
BY|Minsk|53.9|27.6
BZ|Belmopan|17.3|-88.8
CA|Ottawa|45.4|-75.7
CA|Montreal|45.5|-73.6
CA|Toronto|43.7|-79.4
CD|Kinshasa|-4.3|15.3
CF|Bangui|4.4|18.6
CG|Brazzaville|-4.3|15.3
CH|Bern|46.9|7.4
CH|Geneva|46.2|6.1
CH|Davos|46.8|9.8
CH|Zurich|47.4|8.5
CI|Yamoussoukro|6.8|-5.3
CI|Abidjan|5.4|-4.0
CL|Santiago|-33.4|-70.7
CM|Yaoundé|3.9|11.5
CN|Beijing|39.9|116.4
CN|Shanghai|31.2|121.5
CN|Hong Kong|22.3|114.2
CO|Bogotá|4.7|-74.1
CR|San José|9.9|-84.1
CU|Havana|23.1|-82.4
CV|Praia|14.9|-23.5
CY|Nicosia|35.2|33.4
CZ|Prague|50.1|14.4
DE|Berlin|52.5|13.4
DE|Munich|48.1|11.6
DE|Bonn|50.7|7.1
DE|Hamburg|53.6|10.0
DJ|Djibouti|11.6|43.1
DK|Copenhagen|55.7|12.6
DM|Roseau|15.3|-61.4
DO|Santo Domingo|18.5|-69.9
DZ|Algiers|36.8|3.1
EC|Quito|-0.2|-78.5
EE|Tallinn|59.4|24.8
EG|Cairo|30.0|31.2
EG|Sharm el-Sheikh|27.9|34.3
EG|Alexandria|31.2|29.9
ER|Asmara|15.3|38.9
ES|Madrid|40.4|-3.7
ES|Barcelona|41.4|2.2
ET|Addis Ababa|9.0|38.7
FI|Helsinki|60.2|24.9
FJ|Suva|-18.1|178.4
FM|Palikir|6.9|158.2
FR|Paris|48.9|2.4
FR|Strasbourg|48.6|7.8
FR|Marseille|43.3|5.4
GA|Libreville|0.4|9.5
GB|London|51.5|-0.1
GB|Edinburgh|56.0|-3.2
GD|Saint George's|12.1|-61.8
GE|Tbilisi|41.7|44.8
GE|Batumi|41.6|41.6
GH|Accra|5.6|-0.2
GM|Banjul|13.5|-16.6
GN|Conakry|9.5|-13.7
GQ|Malabo|3.8|8.8
GR|Athens|38.0|23.7
GR|Thessaloniki|40.6|22.9
GT|Guatemala City|14.6|-90.5
GW|Bissau|11.9|-15.6
GY|Georgetown|6.8|-58.2
HN|Tegucigalpa|14.1|-87.2
HR|Zagreb|45.8|16.0
HT|Port-au-Prince|18.5|-72.3
HU|Budapest|47.5|19.0
ID|Jakarta|-6.2|106.8
ID|Bali|-8.7|115.2
IE|Dublin|53.3|-6.3
IL|Jerusalem|31.8|35.2
IL|Tel Aviv|32.1|34.8
IN|New Delhi|28.6|77.2
IN|Mumbai|19.1|72.9
IQ|Baghdad|33.3|44.4
IQ|Erbil|36.2|44.0
IR|Tehran|35.7|51.4
IS|Reykjavik|64.1|-21.9
IT|Rome|41.9|12.5
IT|Milan|45.5|9.2
IT|Naples|40.9|14.3
IT|Venice|45.4|12.3
JM|Kingston|18.0|-76.8
JO|Amman|31.9|35.9
JP|Tokyo|35.7|139.7
JP|Osaka|34.7|135.5
KE|Nairobi|-1.3|36.8
KE|Mombasa|-4.0|39.7
KG|Bishkek|42.9|74.6
KH|Phnom Penh|11.6|104.9
KI|South Tarawa|1.3|173.0
KM|Moroni|-11.7|43.3
KP|Pyongyang|39.0|125.8
KR|Seoul|37.6|127.0
KR|Busan|35.2|129.1
KW|Kuwait City|29.4|48.0
KZ|Astana|51.2|71.4
KZ|Almaty|43.2|76.9
LA|Vientiane|18.0|102.6
LB|Beirut|33.9|35.5
LC|Castries|14.0|-61.0
LI|Vaduz|47.1|9.5
LK|Colombo|6.9|79.9
LR|Monrovia|6.3|-10.8
LS|Maseru|-29.3|27.5
LT|Vilnius|54.7|25.3
LU|Luxembourg|49.6|6.1
LV|Riga|56.9|24.1
LY|Tripoli|32.9|13.2
LY|Benghazi|32.1|20.1
LY|Sirte|31.2|16.6
MA|Rabat|34.0|-6.8
MA|Marrakesh|31.6|-8.0
MA|Casablanca|33.6|-7.6
MC|Monaco|43.7|7.4
MD|Chisinau|47.0|28.8
ME|Podgorica|42.4|19.3
MG|Antananarivo|-18.9|47.5
MH|Majuro|7.1|171.4
MK|Skopje|42.0|21.4
ML|Bamako|12.6|-8.0
MM|Naypyidaw|19.8|96.1
MM|Yangon|16.9|96.2
MN|Ulaanbaatar|47.9|106.9
MR|Nouakchott|18.1|-15.9
MT|Valletta|35.9|14.5
MU|Port Louis|-20.2|57.5
MV|Malé|4.2|73.5
MW|Lilongwe|-14.0|33.8
MX|Mexico City|19.4|-99.1
MX|Cancún|21.2|-86.9
MY|Kuala Lumpur|3.1|101.7
MY|Putrajaya|2.9|101.7
MZ|Maputo|-26.0|32.6
NA|Windhoek|-22.6|17.1
NE|Niamey|13.5|2.1
NG|Abuja|9.1|7.5
NG|Lagos|6.5|3.4
NI|Managua|12.1|-86.3
NL|The Hague|52.1|4.3
NL|Amsterdam|52.4|4.9
NO|Oslo|59.9|10.8
NO|Bergen|60.4|5.3
NP|Kathmandu|27.7|85.3
NR|Yaren|-0.5|166.9
NZ|Wellington|-41.3|174.8
NZ|Auckland|-36.8|174.8
OM|Muscat|23.6|58.4
OM|Salalah|17.0|54.1
PA|Panama City|9.0|-79.5
PE|Lima|-12.0|-77.0
PG|Port Moresby|-9.4|147.2
PH|Manila|14.6|121.0
PK|Islamabad|33.7|73.1
PK|Karachi|24.9|67.0
PL|Warsaw|52.2|21.0
PS|Ramallah|31.9|35.2
PS|Gaza|31.5|34.5
PT|Lisbon|38.7|-9.1
PW|Ngerulmud|7.5|134.6
PY|Asunción|-25.3|-57.6
QA|Doha|25.3|51.5
RO|Bucharest|44.4|26.1
RS|Belgrade|44.8|20.5
RU|Moscow|55.8|37.6
RU|Saint Petersburg|59.9|30.3
RU|Sochi|43.6|39.7
RU|Vladivostok|43.1|131.9
RW|Kigali|-1.9|30.1
SA|Riyadh|24.7|46.7
SA|Jeddah|21.5|39.2
SB|Honiara|-9.4|160.0
SC|Victoria|-4.6|55.5
SD|Khartoum|15.5|32.6
SD|Port Sudan|19.6|37.2
SE|Stockholm|59.3|18.1
SG|Singapore|1.3|103.8
SI|Ljubljana|46.1|14.5
SK|Bratislava|48.1|17.1
SL|Freetown|8.5|-13.2
SM|San Marino|43.9|12.4
SN|Dakar|14.7|-17.4
SO|Mogadishu|2.0|45.3
SR|Paramaribo|5.9|-55.2
SS|Juba|4.9|31.6
ST|São Tomé|0.3|6.7
SV|San Salvador|13.7|-89.2
SY|Damascus|33.5|36.3
SZ|Mbabane|-26.3|31.1
TD|N'Djamena|12.1|15.0
TG|Lomé|6.1|1.2
TH|Bangkok|13.8|100.5
TJ|Dushanbe|38.6|68.8
TL|Dili|-8.6|125.6
TM|Ashgabat|37.9|58.4
TN|Tunis|36.8|10.2
TO|Nuku'alofa|-21.1|-175.2
TR|Ankara|39.9|32.9
TR|Istanbul|41.0|29.0
TR|Antalya|36.9|30.7
TT|Port of Spain|10.7|-61.5
TV|Funafuti|-8.5|179.2
TW|Taipei|25.0|121.5
TZ|Dodoma|-6.2|35.7
TZ|Dar es Salaam|-6.8|39.3
TZ|Arusha|-3.4|36.7
UA|Kyiv|50.5|30.5
UA|Lviv|49.8|24.0
UA|Odesa|46.5|30.7
UG|Kampala|0.3|32.6
US|Washington|38.9|-77.0
US|New York|40.7|-74.0
US|San Francisco|37.8|-122.4
US|Los Angeles|34.1|-118.2
UY|Montevideo|-34.9|-56.2
UZ|Tashkent|41.3|69.2
UZ|Samarkand|39.7|67.0
VA|Vatican City|41.9|12.5
VC|Kingstown|13.2|-61.2
VE|Caracas|10.5|-66.9
VN|Hanoi|21.0|105.8
VN|Da Nang|16.1|108.2
VU|Port Vila|-17.7|168.3
WS|Apia|-13.8|-171.8
XK|Pristina|42.7|21.2
YE|Sanaa|15.4|44.2
YE|Aden|12.8|45.0
ZA|Pretoria|-25.7|28.2
ZA|Cape Town|-33.9|18.4
ZA|Johannesburg|-26.2|28.0
ZM|Lusaka|-15.4|28.3
ZW|Harare|-17.8|31.0
`;
