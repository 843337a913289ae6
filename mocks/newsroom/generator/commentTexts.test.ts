import { expect, test } from 'vitest'
import { writeComments } from './commentTexts'

const story = {
  headline: 'Mission Road to stay closed for six more weeks',
  section: 'city',
  people: ['Marta Figueira', 'Folasade Brandt'],
}
const sections = ['City', 'Foreign', 'Politics', 'Business & Port', 'Culture', 'Sport', 'Science', 'Opinion']

const depthOf = (comments: readonly { answers: number }[], at: number): number => {
  const answered = comments[at]?.answers ?? -1
  return answered === -1 ? 1 : 1 + depthOf(comments, answered)
}

test('an answer always follows what it answers, at most five levels deep', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const comments = writeComments(seed, story, 60)
    const depths = comments.map((_, at) => depthOf(comments, at))
    expect(comments.every(({ answers }, at) => answers < at)).toBe(true)
    expect(Math.max(...depths)).toBeLessThanOrEqual(5)
  }
})

test('a long thread reaches the fifth level and holds both first comments and answers', () => {
  const comments = writeComments(1, story, 600)
  const first = comments.filter(({ answers }) => answers === -1).length
  expect(Math.max(...comments.map((_, at) => depthOf(comments, at)))).toBe(5)
  expect(first).toBeGreaterThan(150)
  expect(first).toBeLessThan(420)
})

test('nobody answers himself', () => {
  const comments = writeComments(3, story, 600)
  const selfTalk = comments.filter(({ name, answers }) => answers !== -1 && comments[answers]?.name === name)
  expect(selfTalk).toEqual([])
})

test('the same seed gives the same conversation, another seed another one', () => {
  expect(writeComments(5, story, 40)).toEqual(writeComments(5, story, 40))
  expect(writeComments(6, story, 40)).not.toEqual(writeComments(5, story, 40))
})

test('exactly as many as asked for, none included', () => {
  expect(writeComments(1, story, 0)).toEqual([])
  expect(writeComments(1, story, 1)).toHaveLength(1)
  expect(writeComments(1, story, 600)).toHaveLength(600)
})

test('first comments hardly repeat among 600', () => {
  const texts = writeComments(2, story, 600)
    .filter(({ answers }) => answers === -1)
    .map(({ text }) => text)
  expect(new Set(texts).size / texts.length).toBeGreaterThan(0.96)
})

test('no text of some length comes five times among 600 comments', () => {
  const counts = new Map<string, number>()
  for (const { text } of writeComments(21, story, 600)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const repeated = [...counts].filter(([text, count]) => count > 4 && text.split(' ').length > 8)
  expect(repeated).toEqual([])
})

test('texts have 1 to 150 words and no open slot, in every section, with and without people to talk about', () => {
  for (const section of sections) {
    for (const people of [[], story.people]) {
      for (const { text, name, gap } of writeComments(8, { ...story, section, people }, 300)) {
        expect(text).not.toMatch(/[{}|<>]|undefined|[^\n] {2}|\.\./)
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(150)
        expect(name.trim()).not.toBe('')
        expect(Number.isInteger(gap) && gap >= 1).toBe(true)
      }
    }
  }
})
