import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { hills } from '../../ink/landscape'
import { box, boxes, disc, placed, repeat, shape, soft, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const star = (x: number, y: number, r: number) =>
    `M${trim(x)} ${trim(y - r)}l${trim(r * 0.25)} ${trim(r * 0.75)}l${trim(r * 0.75)} ${trim(r * 0.25)}l${trim(-r * 0.75)} ${trim(r * 0.25)}l${trim(-r * 0.25)} ${trim(r * 0.75)}l${trim(-r * 0.25)} ${trim(-r * 0.75)}l${trim(-r * 0.75)} ${trim(-r * 0.25)}l${trim(r * 0.75)} ${trim(-r * 0.25)}z`
  const stars = (count: number, least: number, most: number) =>
    repeat(count, () => star(chance.between(0, 1800), chance.between(0, 860), chance.between(least, most)))
  const river = repeat(70, () => {
    const t = chance.next()
    return `M${Math.round(1800 - t * 1500 + chance.between(-110, 110))} ${Math.round(20 + t * 720 + chance.between(-90, 90))}h6v6h-6z`
  })
  return [
    box(0, 0, 1800, 1200, ink),
    shape(
      `${soft([
        [2000, -260],
        [1500, 120],
        [1100, 260],
        [640, 560],
        [0, 800],
        [-100, 900],
      ])}L-100 640Q500 420 900 140T1500 -200z`,
      shade(teal, 0.66),
    ),
    fade({ top: 620, bottom: 1010, from: 2, to: 17 }, shade(teal, 0.4)),
    shape(river, tint(sky, 0.6)),
    shape(stars(46, 4, 10), paper),
    shape(stars(6, 16, 26), tint(ochre, 0.55)),
    hills(chance, 940, 40, shade(teal, 0.72)),
    shape('M0 1090Q500 960 1000 1000T1800 1060V1200H0z', '#0d1428'),
    stroke('M780 770L640 1080M800 770L830 1090M810 770L960 1070', paper, 15),
    placed(
      800,
      740,
      shape('M-190 -34H150V34H-190zM150 -52H430V52H150z', paper) +
        shape('M-190 0H150V34H-190zM150 8H430V52H150z', tint(sky, 0.9)) +
        boxes(
          [
            [-240, -20, 52, 40],
            [410, -60, 26, 120],
            [-30, -44, 24, 88],
          ],
          vermilion,
        ) +
        boxes([[-60, -72, 130, 22]], paper),
      1.05,
      -38,
    ),
    disc(800, 752, 32, vermilion),
    figure(500, 1070, 420, poses.bend, {
      skin: shade(vermilion, 0.6),
      top: vermilion,
      legs: shade(teal, 0.5),
    }),
  ].join('')
}

export const telescopeNight: Scene = scene(800, 660, draw)
