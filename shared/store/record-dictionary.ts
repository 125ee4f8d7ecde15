/**
 * What records have in common, for packing them: what stands here takes two or three bytes instead of its length, the
 * cheapest at the end. Stored records can only be read with the dictionary that they were packed with: never change this
 * text; add another beside it, under another number (see record-codec.ts).
 */
export const firstDictionary = [
  'Minister of the Interior","Minister of Finance","Minister of Trade","Chief of Staff","Ambassador to the ',
  'Deputy Minister of Defence","Deputy Prime Minister","Secretary of State","Secretary-General of the United Nations',
  'Special Representative of the Secretary-General","High Representative","Special Envoy","Chancellor","President of the ',
  'Prime Minister of the Government of ","Minister of Foreign Affairs","Foreign Minister","Defence Minister","Commander ',
  'bilateral-relations","multilateral-cooperation","peace-process","armed-conflict","military-cooperation","ceasefire","',
  'border-security","migration","human-rights","humanitarian-aid","demining","elections","sanctions","trade","investment","',
  'oil-and-gas","energy","climate","finance-and-debt","development-aid","law-enforcement","terrorism","transport","',
  '","url":"https://www.","language":"en","contentType":"text/plain","author":null,"url":null,"contentType":"text/html"}',
  '{"id":"","title":"","publishedAt":"2026-01-01T00:00:00+00:00","publishedAtSource":"metadata","outlet":"',
  '"statements":[{"speaker":"","verb":"said","text":"that the "},{"speaker":"","verb":"stressed","text":"',
  '"outcomes":[{"kind":"agreed","text":"to "},{"kind":"signed","text":""},{"kind":"pledged","text":""},{"kind":"called-for',
  '"conflicts":[{"path":"participants/0/role","values":[{"value":"","articles":["',
  '{"id":"","kind":"conference","status":"cancelled","date":null,"kind":"call","status":"planned","place":null,',
  '"kind":"meeting","status":"held","date":"2026-01-01","place":{"city":"","country":"US"},"parties":[{"id":"","name":"',
  '"}],"participants":[{"name":"","honorific":"","role":null,"organisation":"","affiliation":null,"lead":true,"officialId":"',
  '","affiliation":"US","lead":false,"officialId":"","role":"","affiliation":"","lead":true,"officialId":"',
  '"}],"topics":["","],"keyphrases":["","],"statements":[],"outcomes":[],"headline":" met ","confidence":0.9,"sources":["',
  '"],"outlets":["","],"evidence":{"kind":{"confidence":0.99,"rule":"","spans":[{"article":"","start":1,"end":2}]},',
  '"status":{"confidence":0.98,"rule":"","spans":[{"article":"","date":{"confidence":0.97,"endDate":{"confidence":',
  '"place/venue":{"confidence":0.96,"place/country":{"confidence":0.95,"place/city":{"confidence":0.94,"rule":"',
  '"keyphrases/0":{"confidence":0.9,"statements/0":{"confidence":0.8,"outcomes/0":{"confidence":0.7,"topics/0":{"confidence":',
  '"participants/3/name":{"confidence":0.93,"participants/2/affiliation":{"confidence":0.92,"participants/2/role":{"',
  '"participants/1/lead":{"confidence":0.91,"participants/1/affiliation":{"confidence":0.89,"participants/1/role":{"',
  '"participants/0/lead":{"confidence":0.88,"rule":"","participants/0/affiliation":{"confidence":0.87,"rule":"',
  '"participants/0/role":{"confidence":0.86,"rule":"","spans":[{"article":"","start":10,"end":20}]},',
  '"participants/0/name":{"confidence":0.85,"rule":"","spans":[{"article":"","start":100,"end":120}]},',
].join('');
