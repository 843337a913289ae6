import { house } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { streaks } from '../../ink/landscape'
import { box, disc, each, repeat, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const arcs = (side: number) =>
    repeat(3, (i) =>
      stroke(
        `M${760 + side * (70 + i * 66)} ${190 - i * 46}q${side * (40 + i * 18)} ${60 + i * 46} 0 ${120 + i * 92}`,
        vermilion,
        16 - i * 2,
      ),
    )
  const lattice = each(9, (i) => {
    const [y1, y2] = [880 - i * 76, 880 - (i + 1) * 76]
    const [w1, w2] = [120 - i * 12.4, 120 - (i + 1) * 12.4]
    return `M${760 - w1} ${y1}L${760 + w2} ${y2}M${760 + w1} ${y1}L${760 - w2} ${y2}M${760 - w2} ${y2}H${760 + w2}`
  })
  return [
    box(0, 0, 1800, 900, mix(teal, rose, 0.2)),
    fade({ top: 300, bottom: 880, from: 2, to: 19 }, tint(rose, 0.9)),
    disc(1290, 330, 120, tint(ochre, 0.3)),
    streaks(
      [
        [1180, 370, 420],
        [180, 480, 480],
      ],
      mix(teal, rose, 0.2),
    ),
    shape(
      repeat(
        24,
        () => `M${Math.round(chance.between(0, 1800))} ${Math.round(chance.between(20, 380))}h5v5h-5z`,
      ),
      paper,
    ),
    stroke('M640 880L754 130M880 880L766 130M760 130V30', ink, 16),
    stroke(lattice.join(''), ink, 6),
    disc(760, 34, 15, vermilion),
    arcs(1),
    arcs(-1),
    shape('M640 520q-70 20 -60 90q60 20 90 -50zM880 440q60 30 40 92q-66 10 -80 -60z', paper),
    repeat(9, (i) =>
      house(-70 + i * 220, 990, 214, 150 + ((i * 43) % 90), {
        wall: shade(teal, 0.45),
        side: shade(teal, 0.68),
        roof: shade(rose, 0.55),
        window: (i * 5) % 3 ? tint(ochre, 0.75) : shade(teal, 0.72),
      }),
    ),
    repeat(6, (i) =>
      house(-160 + i * 360, 1230, 352, 210 + ((i * 61) % 90), {
        wall: shade(teal, 0.68),
        side: ink,
        roof: ink,
        window: (i * 4) % 3 ? tint(ochre, 0.85) : ink,
      }),
    ),
    stroke('M330 930V830M300 850H370M310 870H360M1230 960V850M1190 870H1280M1200 894H1270', ink, 8),
  ].join('')
}

export const radioTower: Scene = scene(800, 560, draw)
