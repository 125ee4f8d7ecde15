/** A story of our own that every format can carry: what goes in must come out, paragraph by paragraph. */
export const story = {
  title: 'Foreign ministers of Norway and Kenya meet in Nairobi',
  published: '2024-03-14',
  outlet: 'The Rift Courier',
  author: 'Wanjiru Kamau',
  url: 'https://courier.example/2024/norway-kenya',
  paragraphs: [
    'Norwegian Foreign Minister Ingrid Solberg-Haugen met her Kenyan counterpart, Daniel Otieno Mwangi, in Nairobi on Thursday to talk about trade and the situation in the Horn of Africa.',
    'The two ministers agreed that their officials would meet again before the summer, and they signed a memorandum on the protection of coastal waters.',
    'Mwangi said that the visit had been “long overdue” and that both countries would gain from it.',
  ],
} as const;

export const storyText = story.paragraphs.join('\n\n');
