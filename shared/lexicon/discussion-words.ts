/** After these words stands what was talked about or agreed. */
export const discussionWords: ReadonlySet<string> = new Set(
  `discuss discussed discusses discussing discussions discussion talks talked agree agreed agrees agreeing agreement sign signed signing
  memorandum review reviewed reviewing raise raised raising stress stressed stressing emphasise emphasised emphasize emphasized
  underscore underscored underline underlined reaffirm reaffirmed reiterate reiterated exchange exchanged focus focused focusing
  focussed concerning regarding address addressed cooperation cooperate collaborate collaboration commit committed commitment
  pledge pledged express expressed urge urged highlight highlighted deepen strengthen strengthened expand enhance promote
  welcomed explore explored consider considered cover covered touch touched topics agenda negotiate negotiations including
  dealt tackled debated mentioned thanked announced about on over issues areas fields condemned reached affirm affirmed`.split(
    /\s+/,
  ),
);

/** After these words stands background: who somebody is, what happened before. */
export const sideRemarks: ReadonlySet<string> = new Set(
  'who whose which whom where since despite following after before although though because amid former previously earlier'.split(
    ' ',
  ),
);
