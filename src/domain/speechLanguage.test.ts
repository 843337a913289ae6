import { expect, test } from 'vitest'
import { languageOf, primaryLanguage } from './speechLanguage'

test.each([
  ['en', 'The lagoon bridge will take tolls again after a vote that was won by one.'],
  ['fr', 'Le cinéma de la rue du Port rouvre avec une seule machine et un film dont il manque une bobine.'],
  ['pt', 'A burrinha volta a dançar na praça, e o povo não esquece os versos que a avó cantava.'],
  ['es', 'El puente de la laguna vuelve a cobrar peaje por un voto, y los camioneros no lo celebran.'],
  ['de', 'Die Brücke über die Lagune kostet wieder Geld, und das Parlament ist sich nicht einig.'],
  ['ja', '港の夜、船は静かに帰ってくる。'],
  ['zh', '港口的夜晚，船静静地回来。'],
  ['zh', '24.11.2026, 12:30: 港口'],
  ['en', 'The the the'],
  ['ko', '항구의 밤'],
  ['ur', 'ٹرین بندرگاہ کے لیے'],
  ['he', 'הנמל בלילה'],
  ['ru', 'Порт ночью'],
  ['el', 'Το λιμάνι τη νύχτα'],
  ['th', 'ท่าเรือยามค่ำคืน'],
  ['hi', 'रात का बंदरगाह'],
  ['it', 'Il porto è chiuso e il mare della laguna non si muove per una notte.'],
  ['nl', 'De haven is dicht en het water van de lagune ligt stil in de nacht.'],
  ['sv', 'Hamnen är stängd och det är stilla på vattnet när natten kommer till lagunen.'],
  ['ar', 'سوق الوراقين في أورندا يفتح أبوابه'],
  ['fa', 'چرا پنجره‌های گلخانه را گشودند؟ پاسخ ساده است.'],
  ['uk', 'Міст через лагуну знову платний, і перевізники невдоволені.'],
])('a text is told to be in %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})
test('names and figures tell no language', () => {
  expect(languageOf('Rovers 2, Port Ellery 2')).toBeNull()
  expect(languageOf('The the')).toBeNull()
  expect(languageOf('De de de')).toBeNull()
  expect(languageOf('')).toBeNull()
})
test('the beginning of a long text tells its language', () => {
  const start = 'The ferry of the lagoon was late. '.repeat(90)
  expect(languageOf(start + '港の夜'.repeat(9_000))).toBe('en')
})
test('a name in other letters does not change the language of a text', () => {
  expect(languageOf('The poet 李白 drank to the moon, and the moon was in the river with him.')).toBe('en')
})
test('voices and texts meet whatever way a code is written', () => {
  expect(['pt_BR', 'PT', 'cmn-Hans-CN', 'iw-IL', 'in', 'nb-NO', 'nn'].map(primaryLanguage)).toEqual([
    'pt',
    'pt',
    'zh',
    'he',
    'id',
    'no',
    'no',
  ])
})
