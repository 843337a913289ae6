import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Two letters for one of up to 2,704 files. */
const lettersOf = (place: number) =>
  `${letters[Math.floor(place / letters.length)]}${letters[place % letters.length]}`

const styleSheets = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .map((file) => join(folder, file))

/**
 * Names the classes of our style sheets for a build, as short as can be: they stand in the rules, in the code and in
 * every printed page. The stroke keeps them apart from the classes in a newsroom's texts. The same for the app and for
 * what prints its pages: by the place of the file among all, and of the class within it.
 * @param folder where the style sheets lie
 * @throws Error for a style sheet that lies elsewhere
 */
export const classNames = (folder: string): ((name: string, file: string) => string) => {
  const places = new Map(styleSheets(folder).map((file, place) => [file, place]))
  const named = new Map<string, Set<string>>()
  return (name, address) => {
    const file = address.replace(/\?.*$/, '')
    const place = places.get(file)
    if (place === undefined) throw new Error(`${file} is no style sheet of ours`)
    const names = (named.get(file) ?? new Set<string>()).add(name)
    named.set(file, names)
    return `_${lettersOf(place)}${[...names].indexOf(name).toString(36)}`
  }
}
