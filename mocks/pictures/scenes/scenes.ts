import type { Scenes } from '../ink/scene'
import { coastScenes } from './coast'
import { cultureScenes } from './culture'
import { frontierScenes } from './frontier'
import { harbourScenes } from './harbour'
import { landScenes } from './land'
import { learningScenes } from './learning'
import { marketScenes } from './markets'
import { sportScenes } from './sport'
import { stateScenes } from './state'
import { stillScenes } from './still'
import { streetScenes } from './streets'
import { tradeScenes } from './trade'
import { workScenes } from './works'

/** Names whose own picture is still on the drawing table: until then they show a view of the harbour. */
const onTheTable = [
  'portrait-breezynews',
  'portrait-nana-serwaa-tettey',
  'portrait-jonas-ferreira',
  'portrait-leila-chalhoub',
  'portrait-tobias-wray',
  'portrait-ifeoma-quental',
  'portrait-marcus-amissah',
  'site-icon',
]

const standIns = (): Scenes => {
  const views = Object.values(harbourScenes)
  const entries = onTheTable.flatMap((name, index) => {
    const view = views[index % views.length]
    return view === undefined ? [] : [[name, view] as const]
  })
  return Object.fromEntries(entries)
}

/** Every scene, portrait and emblem by name. */
export const scenes: Scenes = {
  ...standIns(),
  ...coastScenes,
  ...cultureScenes,
  ...frontierScenes,
  ...harbourScenes,
  ...landScenes,
  ...learningScenes,
  ...marketScenes,
  ...sportScenes,
  ...stateScenes,
  ...stillScenes,
  ...streetScenes,
  ...tradeScenes,
  ...workScenes,
}
