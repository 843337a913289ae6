import { house } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cloud, gulls, heaven, hills } from '../../ink/landscape'
import { boxes, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const roofs = (y: number, size: number, count: number, from: number) =>
    repeat(count, (i) =>
      house(from + i * size * 1.02, y, size * 0.98, size * (0.42 + ((i * 7) % 4) * 0.07), {
        wall: [tint(rose, 0.6), paper, tint(ochre, 0.6)][i % 3] ?? paper,
        side: shade(rose, 0.45),
        roof: shade(vermilion, (i % 3) * 0.22),
        window: shade(teal, 0.55),
      }),
    )
  return [
    heaven(860, tint(sky, 0.8), tint(ochre, 0.6), 460),
    cloud(chance, 1320, 480, 560, paper),
    cloud(chance, 200, 610, 420, paper),
    hills(chance, 800, 24, shade(leaf, 0.12)),
    roofs(880, 150, 13, -60),
    stroke('M590 1000L640 470M1010 1000L960 470M720 1000L742 470M880 1000L858 470', ink, 24),
    stroke(
      'M606 830H994M622 660H978M606 830L978 660M994 830L622 660M590 990L994 830M1010 990L606 830',
      ink,
      9,
    ),
    stroke('M800 470V1000', shade(teal, 0.4), 26),
    shape('M560 220H1040V440Q1040 500 800 520Q560 500 560 440z', teal),
    shape('M860 220H1040V440Q1040 490 860 514z', shade(teal, 0.5)),
    shape('M860 220H960V506Q910 512 860 514z', screen.hatch),
    shape('M540 226Q640 110 800 84Q960 110 1060 226z', vermilion),
    shape('M800 84Q960 110 1060 226H860Q850 140 800 84z', shade(vermilion, 0.4)),
    boxes(
      [
        [548, 320, 504, 14],
        [540, 440, 520, 16],
        [794, 50, 12, 40],
      ],
      ink,
    ),
    boxes([[600, 240, 30, 66]], tint(sky, 0.7)),
    stroke('M540 440V400H1060V440M620 400V440M700 400V440M780 400V440M860 400V440M940 400V440', ink, 6),
    roofs(1030, 230, 9, -120),
    roofs(1240, 350, 6, -190),
    stroke('M1240 860V760M1200 800H1290M1210 780H1280', ink, 8),
    gulls(
      [
        [1240, 260, 90],
        [1350, 210, 60],
        [360, 330, 66],
      ],
      ink,
    ),
  ].join('')
}

export const waterTower: Scene = scene(800, 560, draw)
