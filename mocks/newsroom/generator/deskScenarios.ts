import { businessScenarios } from './desks/business'
import { cityScenarios } from './desks/city'
import { cultureScenarios } from './desks/culture'
import { foreignScenarios } from './desks/foreign'
import { opinionScenarios } from './desks/opinion'
import { politicsScenarios } from './desks/politics'
import { scienceScenarios } from './desks/science'
import { sportScenarios } from './desks/sport'
import type { Desk, Scenario } from './scenario'

/** Every kind of story, by the desk that writes it. */
export const deskScenarios: Readonly<Record<Desk, readonly Scenario[]>> = {
  city: cityScenarios,
  foreign: foreignScenarios,
  politics: politicsScenarios,
  business: businessScenarios,
  culture: cultureScenarios,
  sport: sportScenarios,
  science: scienceScenarios,
  opinion: opinionScenarios,
}
