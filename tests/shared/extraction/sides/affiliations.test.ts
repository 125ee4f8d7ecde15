import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../../support/meetings-in.ts';

describe('whom a participant speaks for', () => {
  it.each([
    [
      'Colonel Wan Dong, Air Attaché (China), met Sri Lankan Minister Rohan Silva.',
      ['Wan Dong | Air Attaché | CN', 'Rohan Silva | Sri Lankan Minister | LK'],
    ],
    [
      'Colonel Ismail Naseer, Defence Adviser, (Maldives), met Sri Lankan Minister Rohan Silva.',
      ['Ismail Naseer | Defence Adviser | MV', 'Rohan Silva | Sri Lankan Minister | LK'],
    ],
    [
      'In Vatican City, Kenyan President Amos Kiprono met Secretary of State Cardinal Bruno Neri.',
      ['Amos Kiprono | Kenyan President | KE', 'Bruno Neri | Secretary of State | VA'],
    ],
    [
      'Norwegian Premier Kari Berg visited Djibouti, meeting President Omar Farah, chair of the Intergovernmental Authority on Development (IGAD).',
      [
        'Kari Berg | Norwegian Premier | NO',
        'Omar Farah | chair of the Intergovernmental Authority on Development | DJ',
      ],
    ],
    [
      'Norwegian Premier Kari Berg met Ama Mensah, chairperson of the African Union Commission.',
      ['Kari Berg | Norwegian Premier | NO', 'Ama Mensah | chairperson of the African Union Commission | AU'],
    ],
    [
      'Chinese Vice Commerce Minister Wang Bo and U.S. Under Secretary of Commerce Mary Lane held talks.',
      ['Wang Bo | Chinese Vice Commerce Minister | CN', 'Mary Lane | U.S. Under Secretary of Commerce | US'],
    ],
    ['President Biden and President Xi met in Bali, Indonesia.', ['Biden | President | US', 'Xi | President | CN']],
    [
      'KATHMANDU: Indian envoy Raj Saran met Nepali Congress chairman Hari Dahal. Party vice chairman Mohan Vaid was present.',
      [
        'Raj Saran | Indian envoy | IN',
        'Hari Dahal | Nepali Congress chairman | NP',
        'Mohan Vaid | Party vice chairman | NP',
      ],
    ],
    [
      'Kenyan President Amos Kiprono met UNTAET chief Bruno Neri and Archbishop of Canterbury Tom Hale.',
      [
        'Amos Kiprono | Kenyan President | KE',
        'Bruno Neri | UNTAET chief | UN',
        'Tom Hale | Archbishop of Canterbury | GB',
      ],
    ],
    [
      'Kenyan President Amos Kiprono met Bavarian Premier Horst Mann and Osijek Mayor Ivan Babic.',
      ['Amos Kiprono | Kenyan President | KE', 'Horst Mann | Bavarian Premier | DE', 'Ivan Babic | Osijek Mayor | HR'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
