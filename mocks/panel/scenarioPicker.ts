import { element } from './element'
import { pickScenarios, type ScenarioChoice } from './newsroomControl'

const choice = ({ name, description, picked }: ScenarioChoice) =>
  element(
    'label',
    {},
    element('input', { type: 'checkbox', name: 'scenario', value: name, checked: picked }),
    element('span', {}, element('b', {}, name), ` ${description}`),
  )

/** The page asks anew for everything; a scenario in its address would win over the one picked. */
const reload = () => {
  const address = new URL(location.href)
  address.searchParams.delete('mock')
  if (address.href === location.href) location.reload()
  else location.replace(address)
}

/** Checkboxes for the scenarios, and a button that applies them. */
export const scenarioPicker = (choices: readonly ScenarioChoice[]): HTMLFormElement => {
  const form = element(
    'form',
    {},
    element('fieldset', {}, element('legend', {}, 'Scenarios'), ...choices.map(choice)),
    element('button', { type: 'submit' }, 'Apply and reload'),
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await pickScenarios(new FormData(form).getAll('scenario').map(String))
    reload()
  })
  return form
}
