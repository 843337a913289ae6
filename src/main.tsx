import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App'
import { applyComfort } from './app/comfort/applyComfort'
import { keepInstallEvent } from './app/install/installEvent'
import { takePrinted } from './app/printedPage'
import { reloadForMissingChunk } from './app/update/reloadForMissingChunk'
import { directionOf, type LanguageCode } from './language/languages'
import { speakLanguage } from './language/speakLanguage'
import type { PrintedData } from './queries/printed'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/motion.css'
import './styles/print.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')

const page = document.documentElement

/** index.html has chosen it; English where its catalogue can't be had. */
const speakAsChosen = async () => {
  const language = page.dataset.language as LanguageCode
  page.lang = language
  page.dir = directionOf(language)
  if (language === 'en') return
  try {
    await speakLanguage(language, navigator.languages)
  } catch {
    page.lang = 'en'
    page.dir = 'ltr'
  }
}

const app = (printed: PrintedData | null) => (
  <StrictMode>
    <App printed={printed} />
  </StrictMode>
)

/** No `await` of the module itself: a catalogue imports what was packed with this file, and would wait for it. */
const start = async () => {
  await speakAsChosen()
  if (import.meta.env.MODE === 'demo') {
    // The demo build has no server: the newsroom runs inside the page.
    const { startMockedNewsroom } = await import('../mocks/mounts/browser')
    await startMockedNewsroom()
  }
  const printed = await takePrinted(root)
  if (printed) hydrateRoot(root, app(printed))
  else createRoot(root).render(app(null))
}

applyComfort()
reloadForMissingChunk()
keepInstallEvent()
void start()
