import { createDice, mixSeed } from './generator/dice'
import { generateStory } from './generator/generateStory'
import type { FindPicture } from './markdown/directiveBlock'
import { renderStory } from './markdown/renderStory'
import { draft, type StoryDraft } from './storyDraft'
import { escapeText } from './text/escape'
import { addSeconds } from './wallClock'

/** Some stories are touched again, up to a day later. */
const modifiedAfter = (date: string, number: number) => {
  const dice = createDice(mixSeed(number, 13))
  return dice.chance(0.18) ? addSeconds(date, dice.between(240, 80_000)) : date
}

/** A generated story as a draft. Its body is written anew whenever it is asked for: memory holds no bodies. */
export const generatedDraft = (number: number, date: string, find: FindPicture): StoryDraft => {
  const story = generateStory(number)
  return draft({
    title: escapeText(story.headline),
    excerpt: story.excerpt === null ? '' : escapeText(story.excerpt),
    content: () => renderStory(generateStory(number).body(), `story-${number}`, find),
    date,
    modified: modifiedAfter(date, number),
    categories: story.categories,
    tags: story.tags,
    authors: story.authors,
    picture: story.picture,
    threads: story.threads,
    views: story.views,
    likes: story.likes,
  })
}
