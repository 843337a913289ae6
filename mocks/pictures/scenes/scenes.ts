import type { Scenes } from '../ink/scene'
import { coastScenes } from './coast'
import { cultureScenes } from './culture'
import { frontierScenes } from './frontier'
import { harbourScenes } from './harbour'
import { landScenes } from './land'
import { learningScenes } from './learning'
import { marketScenes } from './markets'
import { portraitScenes } from './portraits'
import { sportScenes } from './sport'
import { stateScenes } from './state'
import { stillScenes } from './still'
import { streetScenes } from './streets'
import { tradeScenes } from './trade'
import { workScenes } from './works'

/** Every scene, portrait and emblem by name. */
export const scenes: Scenes = {
  ...coastScenes,
  ...cultureScenes,
  ...frontierScenes,
  ...harbourScenes,
  ...landScenes,
  ...learningScenes,
  ...marketScenes,
  ...portraitScenes,
  ...sportScenes,
  ...stateScenes,
  ...stillScenes,
  ...streetScenes,
  ...tradeScenes,
  ...workScenes,
}
