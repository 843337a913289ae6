import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPicture } from '../../test/builders'
import { Picture } from './Picture'

test('a picture is decoded together with what stands around it', () => {
  render(<Picture image={aPicture({ alt: 'The quay' })} sizes="20rem" />)
  expect(screen.getByRole('img', { name: 'The quay' }).getAttribute('decoding')).not.toBe('async')
})
