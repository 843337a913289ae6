import { useState } from 'react'
import { ComfortFields } from '../../../components/comfort/ComfortFields'
import { ProblemList } from '../../../routes/article/comments/ProblemList'
import { RememberBox } from '../../../routes/article/comments/RememberBox'
import { TextField } from '../../../routes/article/comments/TextField'
import { SearchForm } from '../../../routes/search/SearchForm'
import { Specimen, Specimens } from '../Specimen'

const states = [
  { name: 'Rest', value: '' },
  { name: 'Filled', value: 'Ama Owusu' },
  { name: 'Invalid', value: 'ama@', problem: 'This does not look like an email address.' },
  { name: 'Locked', value: 'Ama Owusu', note: 'while it is sent', isLocked: true },
  { name: 'Long, with a hint', value: '', hint: 'Your email address will not be published.', isLong: true },
]

const problems = { text: 'Write something first: the comment is empty.', email: 'Give your email address.' }

const TextFields = () => {
  const [values, setValues] = useState<Record<string, string>>({})
  return states.map(({ name, note = '', value, problem, ...rest }) => (
    <Specimen key={name} name={`TextField: ${name}`} note={note} isRow>
      <TextField
        {...rest}
        id={`specimen-${name}`}
        name="specimen"
        label="Name"
        value={values[name] ?? value}
        problem={problem}
        onChange={(next) => setValues({ ...values, [name]: next })}
      />
    </Specimen>
  ))
}

/** What is filled in. Reading comfort is kept for real. */
export const Fields = () => {
  const [isOn, setOn] = useState(true)
  return (
    <>
      <Specimens title="Text">
        <TextFields />
        <Specimen name="SearchForm" width="text">
          <SearchForm words="onions" onSearch={() => undefined} />
        </Specimen>
      </Specimens>
      <Specimens title="Choices and what is wrong">
        <Specimen name="RememberBox" isRow>
          <RememberBox isOn={isOn} onChange={setOn} />
        </Specimen>
        <Specimen name="ProblemList" note="from two problems on" isRow>
          <ProblemList problems={problems} idOf={() => 'specimen-Invalid'} />
        </Specimen>
        <Specimen
          name="ComfortFields"
          note="changes this page as well, where its address leaves it the choice"
        >
          <ComfortFields />
        </Specimen>
      </Specimens>
    </>
  )
}
