import { block, skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { box, boxes, disc, each, placed, repeat, shape, stamped, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const person = (kind: number) =>
    figure(
      0,
      0,
      380,
      kind === 0 ? poses.hail : kind === 1 ? poses.walk : poses.stand,
      kind === 0 ? silhouette(ink) : silhouette(kind === 1 ? shade(teal, 0.55) : shade(vermilion, 0.6)),
    )
  const placard = (x: number, y: number, w: number, h: number, turn: number, fill: string, mark: number) =>
    placed(
      x,
      y,
      boxes([[-7, 0, 14, 300]], shade(ochre, 0.5)) +
        box(-w / 2, -h, w, h + 20, fill) +
        (mark === 0
          ? shape(
              `M${-w * 0.3} ${-h * 0.7}h${w * 0.6}v${h * 0.14}h${-w * 0.6}zM${-w * 0.3} ${-h * 0.4}h${w * 0.4}v${h * 0.14}h${-w * 0.4}z`,
              ink,
            )
          : mark === 1
            ? disc(0, -h * 0.45, h * 0.26, vermilion)
            : shape(
                `M${-w * 0.1} ${-h * 0.85}h${w * 0.2}l${-w * 0.05} ${h * 0.5}h${-w * 0.1}zM${-w * 0.07} ${-h * 0.24}h${w * 0.14}v${h * 0.14}h${-w * 0.14}z`,
                ink,
              )),
      1,
      turn,
    )
  const head = (i: number): readonly [number, number, number] => [
    -40 + i * 74 + ((i * 31) % 30),
    880 + ((i * 47) % 40),
    0.62,
  ]
  return [
    box(0, 0, 1800, 800, tint(ochre, 0.4)),
    fade({ top: 120, bottom: 700, from: 2, to: 15 }, tint(ochre, 0.8)),
    repeat(3, (i) =>
      block(
        -60 + i * 205,
        780 - i * 20,
        200,
        620 - i * 110,
        {
          wall: [tint(rose, 0.9), tint(ochre, 0.9), tint(rose, 0.6)][i] ?? rose,
          side: shade(rose, 0.45),
          roof: shade(vermilion, 0.45),
          window: shade(rose, 0.6),
        },
        3,
      ),
    ),
    repeat(3, (i) =>
      block(
        1270 + i * 190,
        740 + i * 24,
        186,
        360 + i * 130,
        {
          wall: shade(rose, 0.25),
          side: shade(rose, 0.55),
          roof: shade(vermilion, 0.5),
          window: shade(rose, 0.66),
        },
        3,
      ),
    ),
    skyline(chance, towers(chance, 560, 1290, 60, 160, 900), 760, tint(rose, 0.95)),
    box(0, 750, 1800, 450, shade(rose, 0.55)),
    shape(
      repeat(40, (i) => {
        const [x, y] = [380 + ((i * 53) % 1060), 740 + ((i * 29) % 60)]
        return `M${x - 20} ${y + 70}q0 -52 20 -52t20 52zM${x - 10} ${y}a10 13 0 1 1 20 0a10 13 0 1 1 -20 0z`
      }),
      shade(rose, 0.72),
    ),
    shape('M560 560L1240 520L1240 650L560 690z', vermilion),
    shape('M600 600L760 590L760 614L600 624z', paper),
    shape('M800 588L1180 566L1180 590L800 612z', paper),
    shape('M600 640L1000 616L1000 640L600 664z', paper),
    stroke('M560 540V860M1240 500V860', shade(ochre, 0.6), 14),
    placard(420, 600, 150, 120, -8, paper, 0),
    placard(1390, 590, 130, 130, 9, tint(ochre, 0.6), 1),
    placard(250, 470, 150, 130, 6, tint(ochre, 0.6), 2),
    placard(1560, 460, 170, 130, -6, paper, 0),
    stamped('mid', person(2), each(25, head)),
    stamped('walker', person(1), [
      [200, 1200, 1],
      [640, 1210, 1.05],
      [1060, 1200, 1],
      [1480, 1220, 1.05],
    ]),
    placard(880, 560, 190, 150, -4, teal, 1),
    placard(330, 700, 190, 150, -10, vermilion, 2),
    placard(1380, 720, 200, 150, 8, paper, 1),
    stamped('raised', person(0), [
      [60, 1280, 1.25],
      [430, 1300, 1.35],
      [850, 1290, 1.4],
      [1270, 1300, 1.35],
      [1680, 1290, 1.3],
    ]),
  ].join('')
}

export const protestBanners: Scene = scene(900, 680, draw)
