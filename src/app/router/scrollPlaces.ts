import type { Location } from 'react-router-dom'
import { rememberEntry } from '../../domain/entryMemory'

const kept = 'broadsheet-scroll'

const isPlace = (entry: [string, unknown]): entry is [string, number] => typeof entry[1] === 'number'

const readPlaces = (): Map<string, number> => {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(kept) ?? '{}')).filter(isPlace))
  } catch {
    return new Map()
  }
}

let places: Map<string, number> | undefined

const allPlaces = () => {
  places ??= readPlaces()
  return places
}

/** Every document starts with the key `default`: without its address one page would open at another's place. */
const placeKey = ({ key, pathname, search }: Location) => (key === 'default' ? pathname + search : key)

/** Remembers how far the page that stands is scrolled. */
export const keepScrollPlace = (location: Location): void => {
  rememberEntry(allPlaces(), placeKey(location), window.scrollY)
}

/** How far an entry of the history was scrolled, in px; `undefined` for one that was not left yet. */
export const scrollPlaceOf = (location: Location): number | undefined => allPlaces().get(placeKey(location))

/** Hands the places on to the next document of this tab. */
export const writeScrollPlaces = (): void => {
  try {
    sessionStorage.setItem(kept, JSON.stringify(Object.fromEntries(allPlaces())))
  } catch {
    // Without storage the next document starts at its top.
  }
}
