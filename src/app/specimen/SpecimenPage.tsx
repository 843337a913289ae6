import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { PageProblem } from '../../components/PageProblem'
import { Bar } from './Bar'
import { FourAtOnce } from './FourAtOnce'
import { problems } from './fixtures/problems'
import { createStillClient } from './fixtures/stillClient'
import { groups } from './groups'
import styles from './SpecimenPage.module.css'
import { useSetting } from './useSetting'

const Groups = ({ only }: { only: string | null }) =>
  groups
    .filter(({ id }) => only === null || id === only)
    .map(({ id, title, Part }) => (
      <section key={id} className={styles.group} aria-labelledby={`group-${id}`}>
        <h2 id={`group-${id}`} className={styles.heading} dir="ltr">
          {title}
        </h2>
        <Part />
      </section>
    ))

/** Every component in every state, in development only. Its address says how it is set; see docs/design-system.md. */
const SpecimenPage = () => {
  const [stillClient] = useState(createStillClient)
  const [params] = useSearchParams()
  useSetting()
  const failed = problems.find(({ id }) => id === params.get('problem'))
  if (failed) throw failed.problem
  return (
    <main className={styles.page}>
      <title>Specimen</title>
      {params.get('bar') !== 'no' && (
        <>
          <h1 className={styles.title}>Specimen</h1>
          <Bar />
        </>
      )}
      <QueryClientProvider client={stillClient}>
        {params.get('view') === 'four' ? <FourAtOnce /> : <Groups only={params.get('group')} />}
      </QueryClientProvider>
    </main>
  )
}

/** Shows what the page throws when it is asked for a problem. */
const SpecimenProblem = () => {
  useSetting()
  return (
    <main className={styles.page}>
      <PageProblem task="show this story" notFound="This story is not here, or not any more." />
    </main>
  )
}

export { SpecimenPage as Component, SpecimenProblem as ErrorBoundary }
