import { element } from './element'
import { publishOne, readState } from './newsroomControl'
import { panelStyle } from './panelStyle'
import { requestTable } from './requestTable'
import { scenarioPicker } from './scenarioPicker'

const refreshEvery = 2000 // ms, while the panel is open

const toggle = element(
  'button',
  { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'newsroom' },
  'Newsroom',
)
const facts = element('p')
const news = element('p', { role: 'status' })
const publish = element('button', { type: 'button' }, 'Publish a story now')
const choices = element('div')
const requests = element('div')
const panel = element(
  'section',
  { id: 'newsroom', 'aria-label': 'Mocked newsroom', hidden: true },
  element('h2', {}, 'Mocked newsroom'),
  facts,
  publish,
  news,
  choices,
  requests,
)

let timer: ReturnType<typeof setInterval> | undefined

const refresh = async () => {
  try {
    const state = await readState()
    const picked = state.scenarios.filter((scenario) => scenario.picked).map(({ name }) => name)
    facts.textContent = `${state.stories} stories, ${state.now.replace('T', ' ')}, ${picked.join(', ') || 'no scenario'}`
    if (!choices.hasChildNodes()) choices.replaceChildren(scenarioPicker(state.scenarios))
    requests.replaceChildren(requestTable(state.requests))
  } catch {
    facts.textContent = 'The dev server does not answer.'
  }
}

const open = () => {
  panel.hidden = false
  toggle.setAttribute('aria-expanded', 'true')
  timer = setInterval(refresh, refreshEvery)
  return refresh()
}

const close = () => {
  panel.hidden = true
  toggle.setAttribute('aria-expanded', 'false')
  clearInterval(timer)
  choices.replaceChildren()
}

toggle.addEventListener('click', () => (panel.hidden ? open() : close()))

publish.addEventListener('click', async () => {
  news.textContent = `Published: ${await publishOne()}`
  await refresh()
})

const mount = () => {
  const host = element('div', { id: 'newsroom-panel' })
  const root = host.attachShadow({ mode: 'open' })
  const style = new CSSStyleSheet()
  style.replaceSync(panelStyle)
  root.adoptedStyleSheets = [style]
  root.append(element('div', { class: 'corner' }, toggle, panel))
  // Keys typed in here are not the app's: it moves between stories with j and k.
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    event.stopPropagation()
    if (event.key !== 'Escape' || panel.hidden) return
    close()
    toggle.focus()
  })
  document.body.append(host)
}

mount()
