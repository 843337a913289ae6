import { afterAll, beforeAll, describe } from 'vitest'
import { checkComments, checkReadingComments } from './checks/comments'
import { checkCounts } from './checks/counts'
import { checkCrossOrigin } from './checks/crossOrigin'
import { checkFeeds } from './checks/feeds'
import { checkPaging } from './checks/paging'
import { checkRefusals } from './checks/refusals'
import { checkSite } from './checks/site'
import { checkNewestStory, checkStories } from './checks/stories'
import { checkTerms } from './checks/terms'
import { closeMock, closeSubject, openSubject } from './subject'

/** The mocked newsroom can offer all that a site can; a real one is tried as it is. */
const scenarios = { 'with plugin': 'off', 'Popular Posts': 'popular', 'WordPress alone': 'stock' }

const configured: string = import.meta.env.CONTRACT_URL ?? ''
const columns = configured === '' ? scenarios : { [new URL(configured).host]: '' }

afterAll(closeMock)

for (const [column, scenario] of Object.entries(columns))
  describe(column, () => {
    beforeAll(() => openSubject(configured, scenario))
    afterAll(closeSubject)
    checkSite()
    checkCrossOrigin()
    checkTerms()
    checkFeeds()
    // The site’s own stories are looked at before others are written.
    checkNewestStory()
    checkReadingComments()
    checkPaging()
    checkStories()
    checkComments()
    checkRefusals()
    checkCounts()
  })
