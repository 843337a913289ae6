import 'fake-indexeddb/auto'
import { afterEach } from 'vitest'

// A setup file of its own: what one imports runs once a worker, not once a file of tests.

/** The app lets go of the database when it hears of this. */
const forgetDatabase = () =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('broadsheet')
    request.onsuccess = resolve
    request.onerror = resolve
  })

afterEach(async () => {
  await forgetDatabase()
  localStorage.clear()
  sessionStorage.clear()
})
