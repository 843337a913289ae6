import { number } from './numbers'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Chooses among the forms that a language has for a number; `#` stands for the number. */
export const pluralIn = (language: string) => {
  const rules = new Intl.PluralRules(language)
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace('#', number(count))
}
