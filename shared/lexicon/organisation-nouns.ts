/** Capitalised nouns (lower case here) that make a run of capitals an organisation, a document or an event, not a person. */
export const ORGANISATION_NOUNS: readonly string[] =
  `agency agreement alliance ministry department university college institute institution school academy faculty council commission committee congress parliament assembly senate
party movement front union league federation confederation association organization organisation society foundation fund bank group company corporation corp corp. inc inc. ltd ltd. plc pcl gmbh llc airlines airways motors industries holdings
court tribunal board bureau directorate authority service services office administration embassy consulate mission delegation secretariat forum summit conference dialogue accord accords treaty pact convention protocol declaration initiative partnership
program programme project plan strategy framework compact charter resolution act bill law constitution declaration memorandum communiqué communique statement review report
fleet squadron battalion regiment division army navy force forces guard guards brigade brigades police militia command staff corps division network news times post journal herald tribune gazette magazine press radio television tv channel agency-reuters media broadcasting
hospital hotel palace airport station square street avenue road bridge port stadium museum library memorial centre center hall house tower building park island islands river sea ocean gulf strait mountain mountains valley desert lake bay peninsula province district region county state states republic kingdom emirate emirates territory territories city town village
day week month year war revolution crisis peace games cup olympics championship festival prize award medal order republic nation nations people peoples people’s people's world
club team stock exchange market markets index energy petroleum oil gas electric power systems technologies technology labs laboratories capital partners research studies affairs relations security defense defence foreign policy trade economic development cooperation
church mosque cathedral temple synagogue ummah brotherhood resistance liberation army democratic republican national international global african european asian american united federal central supreme royal general public social human rights watch amnesty committee coalition
prefecture oblast canton municipality governorate voivodeship krai county parish borough
unit units unions parties agencies councils federations associations societies universities colleges ministries departments chambers companies institutes organisations organizations confederations authorities
presidency premiership diwan chancellery primature crown taskforce
polytechnic sejm parishad panchayat sabha politburo cabinet section branch cell desk subcommittee sub-committee chamber guild syndicate trust consortium zone bloc platform caucus
lodge villa mansion secretariat residence room studio studios records pictures entertainment bros bros. sons airlines express media online facebook twitter youtube whatsapp google apple microsoft`.split(
    /\s+/,
  );

/** Names of organisations and things that have the shape of a person's name (lower case). */
export const NOT_PERSONS: readonly string[] =
  `al jazeera|boko haram|al shabaab|al-shabaab|al qaeda|al-qaeda|al qaida|hezbollah|fox news|truth social|air force one|abu sayyaf|islamic state|fiat chrysler|general motors|white house|downing street|wall street|capitol hill|middle east|south china|abraham accords|black sea|ramadan|eid al-fitr|eid al-adha|daesh|al arabiya|abu dhabi|shangri-la|holy see|saudi aramco|morgan stanley|goldman sachs|deutsche welle|le monde|le figaro|der spiegel|el país|el pais|la repubblica|nikkei asia|kyodo news|press tv|anadolu agency|agence france-presse|associated press|al ahram|asharq al-awsat|x corp|tik tok|rolls royce|lockheed martin|nord stream|belt road|sinn fein|sinn féin|fine gael|fianna fáil|fianna fail|plaid cymru|bharatiya janata|hayat tahrir al-sham|ansar allah|fatah|likud|quds force|qods force|al-azhar|al azhar|bretton woods|nobel peace|covid-19|covid|tiananmen square|mount everest|security council`.split(
    '|',
  );
