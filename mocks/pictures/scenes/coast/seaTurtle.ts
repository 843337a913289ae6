import type { Chance } from '../../ink/chance'
import { cuts, fade } from '../../ink/cuts'
import { box, disc, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, sky, teal, tint } from '../../ink/palette'
import { blades } from '../../ink/plants'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const scutes = repeat(3, (i) => {
    const x = -150 + i * 130
    return `M${x} -40l60 -44l64 44v76l-64 44l-60 -44z`
  })
  return [
    box(0, 0, 1800, 420, teal),
    cuts(chance, { top: 20, bottom: 330 }, 44, shade(teal, 0.4)),
    cuts(chance, { top: 60, bottom: 340 }, 16, tint(sky, 0.6)),
    shape('M0 330Q300 250 640 330T1300 300T1800 360V480H0z', tint(sky, 0.55)),
    shape('M0 400Q320 310 660 396T1320 366T1800 430V1200H0z', paper),
    shape('M0 450Q320 350 660 440T1320 410T1800 480V1200H0z', tint(ochre, 0.5)),
    fade({ top: 760, bottom: 1200, from: 2, to: 15 }, tint(ochre, 0.9)),
    stroke(
      repeat(
        7,
        (i) => `M${1190 + i * 88} ${1010 - i * 82}q40 6 60 44M${1060 + i * 88} ${910 - i * 76}q6 40 50 50`,
      ),
      shade(ochre, 0.35),
      18,
    ),
    placed(
      800,
      790,
      shape('M-330 60Q-100 260 330 120Q420 60 560 90Q300 220 -60 200T-330 60z', shade(ochre, 0.45)) +
        shape(
          'M-190 90Q-330 190 -470 170Q-430 90 -270 20zM210 90Q290 200 420 210Q410 120 290 30zM-190 -100Q-260 -250 -400 -300Q-440 -210 -270 -50zM230 -90Q300 -180 400 -190Q400 -110 290 -30z',
          shade(leaf, 0.3),
        ) +
        shape('M-300 10Q-380 -70 -450 -40Q-520 0 -460 50Q-390 90 -300 40z', shade(leaf, 0.15)) +
        disc(-446, -4, 11, ink) +
        shape('M330 0Q300 -190 20 -196Q-270 -180 -310 10Q-260 150 20 160Q310 150 330 0z', shade(leaf, 0.6)) +
        shape('M300 -12Q270 -166 20 -172Q-250 -160 -284 -2Q-240 122 20 132Q280 120 300 -12z', leaf) +
        shape(scutes, shade(leaf, 0.45)) +
        stroke(
          'M-126 -84L-170 -150M0 -84V-172M130 -84L180 -146M-126 80L-160 118M0 80V130M134 80L190 112M-210 -10H-284M240 -10H300',
          shade(leaf, 0.6),
          10,
        ) +
        shape(
          'M20 -172Q-250 -160 -284 -2Q-200 -130 20 -150Q200 -150 280 -70Q220 -168 20 -172z',
          tint(leaf, 0.45),
        ),
      1.15,
      -14,
    ),
    shape(blades(chance, 1380, 1800, 1210, 300, 26), shade(leaf, 0.45)),
  ].join('')
}

export const seaTurtle: Scene = scene(800, 760, draw)
