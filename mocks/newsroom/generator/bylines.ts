import type { Dice } from './dice'
import type { Desk } from './scenario'

/** Who writes for a desk, by slug; whoever stands twice writes twice as often. */
const writers: Readonly<Record<Desk, readonly string[]>> = {
  city: ['marcus-amissah', 'marcus-amissah', 'nana-serwaa-tettey', 'jonas-ferreira', 'ifeoma-quental'],
  foreign: ['breezynews', 'breezynews', 'leila-chalhoub'],
  politics: ['nana-serwaa-tettey', 'nana-serwaa-tettey', 'nana-serwaa-tettey', 'leila-chalhoub'],
  business: ['jonas-ferreira', 'jonas-ferreira', 'jonas-ferreira', 'nana-serwaa-tettey'],
  culture: ['tobias-wray', 'tobias-wray', 'tobias-wray', 'leila-chalhoub'],
  sport: ['marcus-amissah', 'marcus-amissah', 'marcus-amissah', 'tobias-wray'],
  science: ['ifeoma-quental', 'ifeoma-quental', 'ifeoma-quental', 'jonas-ferreira'],
  opinion: ['tobias-wray', 'tobias-wray', 'nana-serwaa-tettey', 'leila-chalhoub', 'ifeoma-quental'],
}

/** One writer, now and then two; an opinion is always one person’s. */
export const bylineFor = (desk: Desk, dice: Dice): string[] => {
  const first = dice.one(writers[desk])
  const others = writers[desk].filter((slug) => slug !== first)
  return desk !== 'opinion' && dice.chance(0.07) ? [first, dice.one(others)] : [first]
}
