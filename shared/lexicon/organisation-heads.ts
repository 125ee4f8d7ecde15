/**
 * Nouns (lower case) that, with a capital and a name beside them, head the name of a body that somebody can hold office
 * in: "Border Agency", "University of Halabja". Leaves out what is a field, a place or a crowd ("State", "Palace").
 */
export const ORGANISATION_HEADS: readonly string[] =
  `agency alliance ministry department university polytechnic college institute institution school academy faculty council commission committee congress parliament assembly senate cabinet
party movement front union league federation confederation association organization organisation society foundation fund bank group company corporation corp corp. inc inc. ltd ltd. plc pcl gmbh llc holding holdings
airlines airways motors industries technologies systems laboratories court tribunal board bureau directorate authority service secretariat forum embassy consulate mission delegation network coalition brotherhood chamber
army navy forces force guard guards corps command police militia church synod diocese archdiocese patriarchate club centre center trust media broadcasting channel observatory museum library hospital initiative partnership programme program
administration government regiment brigade watch amnesty exchange office staff presidency diwan court taskforce platform consortium cooperative syndicate guild lodge`.split(
    /\s+/,
  );
