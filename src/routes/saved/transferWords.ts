import { byteSize } from '../../domain/byteSize'
import { Malformed } from '../../domain/problems'
import type { Imported } from '../../queries/savedTransfer'

const stories = (count: number) => (count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`)

/** Says what went out. */
export const exportWords = (count: number, { name, size }: Pick<File, 'name' | 'size'>): string =>
  `${stories(count)} with their text, in ${name} (${byteSize(size)}). Pictures are named in it and fetched again on import.`

/** Says what of a file was taken, and what was left. */
export const importWords = ({ taken, known, unreadable }: Imported): string => {
  const left = [
    known > 0 && `${stories(known)} ${known === 1 ? 'was' : 'were'} here already`,
    unreadable > 0 && `${stories(unreadable)} could not be read`,
  ].filter(Boolean)
  const lead = taken === 0 ? 'Nothing new in this file' : `${stories(taken)} added`
  return `${[lead, ...left].join('; ')}.`
}

/** Says why nothing of a file was taken. */
export const importProblemWords = (problem: unknown): string => {
  if (problem instanceof Malformed)
    return 'This file is not a list that Broadsheet has exported. Nothing was changed.'
  if (problem instanceof Error && problem.name === 'OtherNewspaper')
    return `This list is from another newspaper, ${problem.message}. Nothing was changed.`
  return 'The file could not be read. Nothing was changed.'
}
