import type { Location } from 'react-router-dom'

const kept = 'broadsheet-scroll'

const readPlaces = (): Record<string, number> => {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? '{}')
  } catch {
    return {}
  }
}

let places: Record<string, number> | undefined

const allPlaces = () => {
  places ??= readPlaces()
  return places
}

/** Every document starts with the key `default`: without its address one page would open at another's place. */
const placeKey = ({ key, pathname, search }: Location) => (key === 'default' ? pathname + search : key)

/** Remembers how far the page that stands is scrolled. */
export const keepScrollPlace = (location: Location): void => {
  allPlaces()[placeKey(location)] = window.scrollY
}

/** How far an entry of the history was scrolled, in px; `undefined` for one that was not left yet. */
export const scrollPlaceOf = (location: Location): number | undefined => {
  const place = allPlaces()[placeKey(location)]
  return typeof place === 'number' ? place : undefined
}

/** Hands the places on to the next document of this tab. */
export const writeScrollPlaces = (): void => {
  try {
    sessionStorage.setItem(kept, JSON.stringify(allPlaces()))
  } catch {
    // Without storage the next document starts at its top.
  }
}
