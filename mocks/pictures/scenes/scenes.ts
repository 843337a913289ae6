import type { Scenes } from '../ink/scene'
import { harbourScenes } from './harbour'

/** Names whose own picture is still on the drawing table: until then they show a view of the harbour. */
const onTheTable = [
  'flooded-street',
  'night-market',
  'fabric-stall',
  'market-scales',
  'city-skyline-night',
  'tram-depot',
  'bus-rank',
  'power-lines',
  'solar-roof',
  'water-tower',
  'school-courtyard',
  'lecture-hall',
  'hospital-corridor',
  'laboratory-bench',
  'microscope-cells',
  'mangrove-roots',
  'egret-in-reeds',
  'sea-turtle',
  'storm-front',
  'drought-field',
  'cocoa-harvest',
  'oil-platform',
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
  'radio-tower',
  'football-stadium',
  'football-boots',
  'boxing-gym',
  'runner-at-dusk',
  'canoe-race',
  'opera-stage',
  'jazz-trumpet',
  'film-reel',
  'library-stacks',
  'painter-studio',
  'masquerade-dancers',
  'kitchen-fire',
  'chess-board',
  'letter-and-pen',
  'empty-chair',
  'newspaper-press',
  'telescope-night',
  'train-platform',
  'lighthouse',
  'portrait-breezynews',
  'portrait-nana-serwaa-tettey',
  'portrait-jonas-ferreira',
  'portrait-leila-chalhoub',
  'portrait-tobias-wray',
  'portrait-ifeoma-quental',
  'portrait-marcus-amissah',
  'site-icon',
] as const

const standIns: Scenes = Object.fromEntries(
  onTheTable
    .map((name, index) => {
      const views = Object.values(harbourScenes)
      return [name, views[index % views.length]]
    })
    .filter((entry): entry is [string, Scenes[string]] => entry[1] !== undefined),
)

/** Every scene, portrait and emblem by name. */
export const scenes: Scenes = { ...standIns, ...harbourScenes }
