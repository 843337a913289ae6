/** The languages that the interface speaks, each with its own name, as it is offered. */
export const languageNames = { en: 'English', fr: 'Français', ar: 'العربية', yo: 'Yorùbá' } as const

export type LanguageCode = keyof typeof languageNames

export const languageCodes = Object.keys(languageNames) as LanguageCode[]

/** The direction in which the interface runs in a language. */
export const directionOf = (code: LanguageCode): 'ltr' | 'rtl' => (code === 'ar' ? 'rtl' : 'ltr')
