import { byteSize } from '../../domain/byteSize'
import { Malformed } from '../../domain/problems'
import { savedWords } from '../../language/english/saved'
import { locale } from '../../language/spoken'
import type { Imported } from '../../queries/savedTransfer'

/** Says what went out. */
export const exportWords = (count: number, { name, size }: Pick<File, 'name' | 'size'>): string =>
  savedWords().exported(count, name, byteSize(size, locale()))

/** Says what of a file was taken, and what was left. */
export const importWords = ({ taken, known, unreadable }: Imported): string => {
  const say = savedWords()
  const left = [known > 0 && say.known(known), unreadable > 0 && say.unreadable(unreadable)].filter(Boolean)
  const lead = taken === 0 ? say.nothingNew : say.added(taken)
  return `${[lead, ...left].join(say.semicolon)}.`
}

/** Says why nothing of a file was taken. */
export const importProblemWords = (problem: unknown): string => {
  const { notAList, otherNewspaper, unreadableFile } = savedWords()
  if (problem instanceof Malformed) return notAList
  const isOther = problem instanceof Error && problem.name === 'OtherNewspaper'
  return isOther ? otherNewspaper(problem.message) : unreadableFile
}
