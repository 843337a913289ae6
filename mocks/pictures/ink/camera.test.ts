import { expect, test } from 'vitest'
import { type Camera, cuboid, project } from './camera'

const camera: Camera = { x: 900, y: 600, eye: 2, reach: 1000 }
const tones = { front: '#111111', side: '#222222', top: '#333333' }

test('puts what is straight ahead at eye height on the vanishing point', () => {
  expect(project(camera, [0, 2, 5])).toEqual([900, 600])
})

test('halves the size of what is twice as far away', () => {
  expect(project(camera, [1, 0, 2])).toEqual([1400, 1600])
  expect(project(camera, [1, 0, 4])).toEqual([1150, 1100])
})

test('shows the top of a box only from above it, and the side that faces the middle', () => {
  const low = cuboid(camera, { at: [1, 0, 4], size: [1, 1, 1] }, tones)
  expect(low).toContain(tones.top)
  expect(low).toContain(tones.side)
  expect(cuboid(camera, { at: [-0.5, 0, 4], size: [1, 3, 1] }, tones)).not.toMatch(/#222222|#333333/)
})
