/** Articles of our own about invented people, as somebody would paste them. */
export type PastedArticle = Readonly<{
  title: string;
  text: string;
  published: string;
  outlet: string;
}>;

export const visit: PastedArticle = {
  title: 'Harbour pact on the table in Lisbon',
  published: '2026-04-15',
  outlet: 'Tagus Courier',
  text: `LISBON, April 15 (Tagus Courier) – Portuguese Foreign Minister Duarte Falcão-Reis met with his Moroccan counterpart, Idriss Benkirane-Alaoui, in Lisbon on Tuesday to discuss fisheries and trade.

Falcão-Reis said that Portugal would open two ports to Moroccan trawlers. The two ministers agreed to set up a joint committee on trade.`,
};

export const followUp: PastedArticle = {
  title: 'Benkirane-Alaoui in Madrid',
  published: '2026-04-22',
  outlet: 'Meseta Daily',
  text: `MADRID, April 22 (Meseta Daily) – Spanish Foreign Minister Consuelo Arrieta received Moroccan Foreign Minister Idriss Benkirane-Alaoui in Madrid on Tuesday for talks on migration and trade.

Arrieta said that both countries would share patrols in the strait.`,
};
