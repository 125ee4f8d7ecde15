import { describe, expect, it } from 'vitest';
import { extract } from '../../../../shared/extraction/extract.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';

function read(text: string, title = ''): readonly Meeting[] {
  return extract({ id: 'a', title, text, publishedAt: '2026-03-12', outlet: null });
}

const hosts = 'Norwegian Foreign Minister Ingrid Solbakken met Kenyan President Peter Otieno on Tuesday.';
const topicsOf = (text: string, title?: string) => read(text, title)[0]?.topics ?? [];
const ruleOf = (text: string, title?: string) => read(text, title)[0]?.evidence['topics/0']?.rule;

describe('the words of each topic', () => {
  it.each([
    ['migration', 'They dealt with smuggling gangs on the coast.'],
    ['military-cooperation', 'They agreed to work together in defence.'],
    ['border-security', 'They raised conditions along the border.'],
    ['political-transition', 'They discussed the political process in the south.'],
    ['education', 'They signed a deal on the training of technicians.'],
    ['environment', 'They talked about saltwater intrusion in the delta.'],
    ['infrastructure', 'They discussed an internet cable to the islands.'],
    ['maritime', 'They spoke about attacks on commercial shipping.'],
    ['energy', 'They discussed the export of green power.'],
    ['climate', 'They discussed greenhouse gases.'],
    ['ceasefire', 'They discussed how to pause the fighting in the valley.'],
    ['peace-process', 'They urged the parties to exercise restraint.'],
    ['labour', 'They signed an accord on caregivers.'],
    ['accession', 'They discussed its aspirations to join the bloc.'],
    ['sanctions', 'They spoke about tightening the screws on the junta.'],
    ['migration', 'They spoke of those fleeing the war.'],
    ['environment', 'They vowed to fight illegal logging in the hills.'],
    ['agriculture-and-food', 'They settled the mackerel quota.'],
    ['infrastructure', 'They reviewed the safety of undersea cables.'],
    ['law-enforcement', 'They discussed the flow of synthetic drugs.'],
    ['technology', 'They want to build chips together.'],
    ['gender', 'They spoke about the participation of women in peace talks.'],
    ['accession', 'They discussed OECD membership.'],
    ['ceasefire', 'The two discussed how to silence the guns in the valley.'],
    ['peace-process', 'They talked about a road map to peace for the valley.'],
    ['armed-conflict', 'Their talks focused on the fighting in the valley.'],
    ['military-cooperation', 'They agreed on joint exercises of their armies.'],
    ['arms-control', 'They spoke about the spread of small arms.'],
    ['nuclear', 'They exchanged views on denuclearisation.'],
    ['terrorism', 'They vowed to fight violent extremism.'],
    ['border-security', 'They considered new border crossings in the north.'],
    ['migration', 'They dealt with the return of asylum seekers.'],
    ['human-rights', 'Solbakken raised arbitrary detentions.'],
    ['humanitarian-aid', 'They reviewed food aid for the hungry.'],
    ['demining', 'They discussed unexploded ordnance in the fields.'],
    ['elections', 'They discussed the delayed vote and the electoral roll.'],
    ['political-transition', 'They urged a return to civilian rule.'],
    ['sanctions', 'Otieno asked about an arms embargo and frozen assets.'],
    ['trade', 'They agreed to halve tariffs.'],
    ['investment', 'They discussed a joint venture of two shipyards.'],
    ['oil-and-gas', 'They discussed a gas pipeline.'],
    ['energy', 'They agreed to share electricity.'],
    ['climate', 'They discussed rising sea levels.'],
    ['environment', 'They pledged to halt deforestation.'],
    ['water', 'They negotiated on drinking water.'],
    ['agriculture-and-food', 'They discussed wheat and livestock.'],
    ['health', 'They agreed to make vaccines together.'],
    ['education', 'They agreed to double scholarships.'],
    ['culture', 'They spoke about cultural heritage.'],
    ['tourism', 'They discussed tourism.'],
    ['transport', 'They agreed to open direct flights.'],
    ['infrastructure', 'They discussed the reconstruction of the old quarter.'],
    ['technology', 'They discussed artificial intelligence.'],
    ['cybersecurity', 'They agreed to act against hackers and ransomware.'],
    ['space', 'They discussed a joint satellite.'],
    ['finance-and-debt', 'They discussed debt relief.'],
    ['development-aid', 'They discussed poverty reduction.'],
    ['law-enforcement', 'They agreed on extradition.'],
    ['maritime', 'They stressed freedom of navigation.'],
    ['bilateral-relations', 'They discussed bilateral ties.'],
    ['multilateral-cooperation', 'They discussed reform of the Security Council.'],
    ['accession', 'They discussed membership talks and a candidate status.'],
    ['territorial-dispute', 'They discussed the disputed islands.'],
    ['consular', 'They discussed visa issuance for nurses.'],
    ['media', 'They discussed disinformation.'],
    ['sport', 'They discussed the next Olympic Games.'],
    ['religion', 'They spoke about religious tolerance.'],
    ['gender', 'They discussed violence against women.'],
    ['labour', 'They discussed the minimum wage.'],
  ])('%s: %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toContain(topic);
  });
});

describe('what counts as the matter of a meeting', () => {
  it.each([
    ['after a verb of discussion', `${hosts} They discussed tariffs.`, 'topic-discussed'],
    ['what was agreed', `${hosts} They signed a deal on tariffs.`, 'topic-agreed'],
    ['what was said there', `${hosts} Otieno praised the removal of tariffs.`, 'topic-stated'],
    ['what was raised, told in the passive', `${hosts} Tariffs were also raised.`, 'topic-discussed'],
    ['what was high on the agenda', `${hosts} Tariffs topped the agenda.`, 'topic-discussed'],
    ['what the talks covered', `${hosts} The talks covered tariffs.`, 'topic-discussed'],
    ['what the talks were about', `${hosts} The talks were about tariffs.`, 'topic-discussed'],
    ['what was referred to', `${hosts} They made reference to tariffs.`, 'topic-discussed'],
    ['what the talks included', `${hosts} Discussions were long and included tariffs.`, 'topic-discussed'],
    ['what they weighed', `${hosts} They mulled tariffs.`, 'topic-discussed'],
    ['what a sentence opens with', `${hosts} On tariffs, the two were of one mind.`, 'topic-discussed'],
    ['what was taken up at the end', `${hosts} Tariffs were then briefly raised.`, 'topic-discussed'],
    ['what they resumed', `${hosts} They broadened work on tariffs.`, 'topic-agreed'],
    ['what was pleaded for', `${hosts} Otieno pleaded for tariffs.`, 'topic-stated'],
  ])('%s', (_, text, rule) => {
    expect(topicsOf(text)).toContain('trade');
    expect(ruleOf(text)).toMatch(new RegExp(`^${rule}`));
  });

  it.each([
    ['the office of a speaker', 'health', 'They discussed tariffs, the Ministry of Health said.'],
    ['the brief of an envoy', 'armed-conflict', 'They discussed tariffs with the envoy for Syria.'],
    [
      'an office of many fields',
      'development-aid',
      'They thanked the Minister of Women, Family and Community Development.',
    ],
    ['a faculty', 'bilateral-relations', 'They discussed tariffs at the Faculty of International Relations.'],
    [
      'the ministry of somebody present',
      'health',
      'They discussed tariffs with the Permanent Secretary-Ministry of Health.',
    ],
    ['another security', 'military-cooperation', 'They discussed food security cooperation.'],
    ['a shield', 'military-cooperation', 'They discussed missile defence.'],
  ])('is not %s', (_, topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).not.toContain(topic);
  });

  it.each(['On Tuesday, tariffs aside, all was calm.', 'On the sidelines, a tariff pool was seen.'])(
    'is not what a day or a place opens with: %s',
    (sentence) => {
      expect(ruleOf(`${hosts} ${sentence}`)).not.toMatch(/^topic-discussed/);
    },
  );

  it('is what the headline and the first sentences are about when nothing else is told', () => {
    const text = `Wheat growers fear for the harvest. ${hosts}`;
    expect(topicsOf(text, 'Wheat talks in Oslo')).toContain('agriculture-and-food');
  });

  it('is what they met for', () => {
    const text = `${hosts.replace('on Tuesday', 'on Tuesday in a bid to revive trade talks')}`;
    expect(topicsOf(text)).toContain('trade');
  });

  it.each(['Tariffs came under discussion.', 'Tariffs will be discussed.', 'Tariffs are on the table.'])(
    'is the subject of "%s"',
    (sentence) => {
      expect(ruleOf(`${hosts} ${sentence}`)).toMatch(/^topic-discussed/);
    },
  );
});

describe('relations between states', () => {
  it('are what two of their representatives met about when the article says so', () => {
    expect(topicsOf(`${hosts} They discussed bilateral ties.`)).toEqual(['bilateral-relations']);
  });

  it.each([
    ['a meeting of whose matter nothing is told', hosts],
    ['a meeting about another matter', `${hosts} They discussed vaccines.`],
    ['a meeting to come', hosts.replace('met', 'will meet')],
  ])('are not assumed of %s', (_, text) => {
    expect(topicsOf(text)).not.toContain('bilateral-relations');
  });

  it('are not what people of one side meet about', () => {
    const party = 'Kenyan President Peter Otieno met Kenyan Foreign Minister Amos Kiprono on Tuesday.';
    expect(topicsOf(`${party} They discussed scholarships. Ties with Norway are good.`)).not.toContain(
      'bilateral-relations',
    );
  });
});

describe('what joins two states', () => {
  it.each([
    'They discussed the Norway-Kenya partnership.',
    'They discussed the strength of the U.S.-Kenya alliance.',
    'They discussed Kenya – Norway cooperation.',
  ])('is their relations: %s', (sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toEqual(['bilateral-relations']);
  });

  it.each([
    'They discussed the Trans-Pacific Partnership.',
    'They discussed the Norway-Gulf Cooperation Council.',
    'They discussed a well-known partnership of two bakers.',
  ])('is not a name or another word with a hyphen: %s', (sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).not.toContain('bilateral-relations');
  });
});

describe('the matter of universities', () => {
  const academics =
    'Professor Ingrid Solbakken, Rector of the University of Oslo, met Kenyan Ambassador Peter Otieno on Tuesday.';

  it('is education, though nothing else tells of it', () => {
    expect(topicsOf(`${academics} The two had tea.`)).toEqual(['education']);
    expect(topicsOf(`${hosts} The two had tea.`)).toEqual([]);
  });

  it('is less the relations of their states than that of ministers is', () => {
    const told = 'They discussed scholarships and diplomas, and Otieno stressed warm ties.';
    expect(topicsOf(`${academics} ${told}`)).toEqual(['education']);
    expect(topicsOf(`${hosts} ${told}`)).toContain('bilateral-relations');
  });
});

describe('a field of cooperation', () => {
  it.each([
    ['trade', 'They discussed economic ties.'],
    ['trade', 'They agreed to strengthen the political, security, economic and people-to-people ties.'],
    ['military-cooperation', 'They discussed cooperation and agreed to deepen security, cultural and economic links.'],
    ['trade', 'Solbakken stressed commercial, cultural and historical relations.'],
  ])('is a matter when ties or issues follow: %s, %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toContain(topic);
  });

  it.each([
    ['trade', 'They discussed economic growth.'],
    ['military-cooperation', 'They discussed the security guards of the hotel, and ties.'],
    ['trade', 'They discussed an economic theory that a friend, fond of the sea, had about ties.'],
  ])('is none without them: %s, %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).not.toContain(topic);
  });
});

describe('a place that stands for a matter', () => {
  it.each([
    ['armed-conflict', 'They discussed Syria.'],
    ['peace-process', 'Their talks focused on trade, Jerusalem and the harbour.'],
    ['political-transition', 'They exchanged views on regional issues such as Zimbabwe.'],
    ['nuclear', 'They talked about North Korea.'],
    ['territorial-dispute', 'They talked about Taiwan.'],
    ['armed-conflict', 'They dealt with fish, flags and the worsening crisis in northern Syria.'],
  ])('is discussed: %s, %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toContain(topic);
  });

  it.each([
    ['armed-conflict', 'where they are', 'They discussed ferries in Syria.'],
    ['armed-conflict', 'part of a name', 'They discussed the ferry line and Syria Airways.'],
    ['territorial-dispute', 'where a guest is from', 'They discussed a hospital of Taiwan.'],
    ['nuclear', 'one of two parties', 'They discussed relations between Armenia and North Korea.'],
    ['armed-conflict', 'only told of', 'Otieno, who knows Norway and Syria, smiled.'],
  ])('is no matter (%s) when it is %s: %s', (topic, _, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).not.toContain(topic);
  });
});

describe('an everyday word', () => {
  it.each([
    ['humanitarian-aid', 'They discussed tents for the besieged.'],
    ['migration', 'They discussed the influx of people in dinghies.'],
    ['agriculture-and-food', 'They discussed hunger.'],
    ['transport', 'They discussed the roads of the north.'],
    ['religion', 'They discussed the role of the church.'],
    ['labour', 'They discussed jobs for the young.'],
    ['tourism', 'They discussed how to bring in more holidaymakers.'],
    ['energy', 'They discussed blackouts.'],
    ['law-enforcement', 'They discussed prisons.'],
    ['water', 'They discussed water for the north.'],
    ['gender', 'They discussed how women fare in the north.'],
    ['elections', 'They discussed the coming election.'],
  ])('names a topic where it was talked about: %s, %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toEqual([topic]);
  });

  it.each([
    ['beside the talk', 'They spoke for an hour in a church near the roads of the north.'],
    ['in a name', 'They discussed the Solomon Islands.'],
    ['in a side remark', 'They discussed a friend, who has jobs, hotels and hunger in mind.'],
  ])('names none %s: %s', (_, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toEqual([]);
  });
});

describe('the sentences that go on about a meeting', () => {
  const series = `${hosts.replace('on Tuesday', 'in Oslo on Tuesday')} She also met Peruvian Foreign Minister Rosa Quispe.`;

  it('belong to each of a series when they take up the one who had them all', () => {
    expect(read(`${series} Solbakken raised landmines.`).map(({ topics }) => topics)).toEqual([
      ['demining'],
      ['demining'],
    ]);
  });

  it('name its people after a fronted phrase, too', () => {
    const text = `${series} Apart from all that was said in the morning about the long winter, Quispe and Solbakken discussed landmines.`;
    expect(
      read(text).find(({ participants }) => participants.some(({ name }) => name === 'Rosa Quispe'))?.topics,
    ).toEqual(['demining']);
  });

  it('may have the talks or those who talked as their subject', () => {
    const text = `${hosts} The harbour lay under snow. Kari Berg, a student, looked on. The envoys discussed landmines. These matters include vaccines.`;
    expect(topicsOf(text)).toEqual(expect.arrayContaining(['demining', 'health']));
  });
});

describe('a gap in a phrase', () => {
  it.each([
    ['political-transition', 'They discussed how to form a broader government.'],
    ['peace-process', 'They spoke about an end to the long war.'],
    ['consular', 'They discussed the release of two jailed citizens.'],
  ])('is filled by up to two words: %s', (topic, sentence) => {
    expect(topicsOf(`${hosts} ${sentence}`)).toContain(topic);
  });

  it('is not filled by more words, or across a comma', () => {
    const text = `${hosts} They discussed the form, the government said, of the ferry tickets.`;
    expect(topicsOf(text)).not.toContain('political-transition');
  });
});

describe('a meeting of whose matter nothing is told', () => {
  it('is about what its article is chiefly about', () => {
    const war =
      'The civil war in the valley has gone on for years. Both armies shelled the town again, and the shelling left many dead.';
    const text = `${war} ${hosts} A day earlier she saw the ruins. ${war}`;
    expect(topicsOf(text)).toEqual(['armed-conflict']);
  });

  it('has no topic when the article names each matter only once', () => {
    const text = `Wheat is dear. Ransomware spread. The railway closed. A landmine went off. Measles broke out. Tourism fell. Debt grew. ${hosts}`;
    expect(topicsOf(text)).toEqual([]);
  });
});
