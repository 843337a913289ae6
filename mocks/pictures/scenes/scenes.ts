import type { Scenes } from '../ink/scene'
import { coastScenes } from './coast'
import { harbourScenes } from './harbour'
import { landScenes } from './land'
import { learningScenes } from './learning'
import { marketScenes } from './markets'
import { streetScenes } from './streets'
import { workScenes } from './works'

/** Names whose own picture is still on the drawing table: until then they show a view of the harbour. */
const onTheTable = [
  'warehouse-robots',
  'coins-and-ledger',
  'stock-board',
  'parliament-chamber',
  'ballot-box',
  'courtroom',
  'protest-banners',
  'border-post',
  'embassy-gate',
  'refugee-tents',
  'peace-table',
  'palace-at-dusk',
  'military-convoy',
  'football-stadium',
  'football-boots',
  'boxing-gym',
  'runner-at-dusk',
  'opera-stage',
  'jazz-trumpet',
  'film-reel',
  'painter-studio',
  'masquerade-dancers',
  'chess-board',
  'letter-and-pen',
  'empty-chair',
  'newspaper-press',
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
  ...harbourScenes,
  ...landScenes,
  ...learningScenes,
  ...marketScenes,
  ...streetScenes,
  ...workScenes,
}
