import { expect, test } from 'vitest'
import { writingOf } from './writing'

test.each([
  ['المدينة القديمة تستعيد سوقها', { dir: 'rtl' }],
  ['«המדינה» 5', { dir: 'rtl' }],
  ['港町の朝', { dir: 'ltr', lang: 'ja' }],
  ['항구의 아침', { dir: 'ltr', lang: 'ko' }],
  ['The word سوق in a headline', { dir: 'ltr' }],
  ['港口清晨', { dir: 'ltr' }],
  ['2026', { dir: 'ltr' }],
])('%s', (headline, writing) => expect(writingOf(headline)).toEqual(writing))
