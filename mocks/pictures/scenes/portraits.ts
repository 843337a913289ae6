import { curls, earrings, type Features, head, neck, shoulders, skins, spectacles } from '../ink/bust'
import { fade, rays } from '../ink/cuts'
import { box, boxes, disc, each, repeat, shape, stroke } from '../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { type Scenes, square } from '../ink/scene'
import { screen } from '../ink/screens'

const ground = (colour: string, sun: string, x: number) =>
  box(0, 0, 1200, 1200, colour) +
  disc(x, 500, 440, sun) +
  fade({ top: 620, bottom: 1200, from: 2, to: 17, right: 1200 }, shade(colour, 0.3))

const nana = () => {
  const face: Features = { skin: skins.deep, brow: ink, browWeight: 10, smile: 12, broad: 0.96 }
  const wrap =
    'M416 500Q330 340 400 220Q470 110 640 104Q820 120 850 250Q860 380 786 500Q780 420 700 384Q600 350 500 392Q430 430 416 500z'
  return [
    ground(tint(teal, 0.55), tint(ochre, 0.75), 560),
    neck(face.skin),
    shoulders(vermilion),
    shape(
      repeat(12, (i) => `M${190 + (i % 6) * 150} ${1040 + Math.floor(i / 6) * 96}l34 -40l34 40l-34 40z`),
      ochre,
    ),
    shape('M492 880Q600 1010 708 880L740 892Q600 1070 460 892z', ochre),
    head(face),
    earrings(ochre),
    shape(wrap, vermilion),
    shape(
      'M640 104Q820 120 850 250Q860 380 786 500Q780 420 700 384Q760 260 640 104z',
      shade(vermilion, 0.42),
    ),
    shape('M600 210Q650 90 780 70Q860 90 840 190Q760 150 690 240z', ochre),
    shape('M700 226Q800 150 900 190Q940 250 890 310Q820 240 720 270z', shade(ochre, 0.25)),
    stroke('M430 440Q520 330 690 330M404 350Q500 220 660 220M424 240Q520 150 620 150', ochre, 17),
    shape('M700 384Q780 420 786 500L800 470Q850 380 850 290Q800 330 700 384z', screen.hatch),
  ].join('')
}

const jonas = () => {
  const face: Features = { skin: skins.tan, brow: ink, browWeight: 18, smile: 4, broad: 1.02 }
  return [
    ground(tint(ochre, 0.75), tint(vermilion, 0.75), 660),
    neck(face.skin),
    shoulders(shade(teal, 0.55)),
    shape('M492 880L420 920L560 1200H640L780 920L708 880Q600 1010 492 880z', paper),
    shape('M640 1200L780 920L708 880Q670 950 600 1000z', tint(sky, 0.9)),
    shape('M492 880L410 930L520 1040L600 990zM708 880L790 930L690 1040L600 990z', paper),
    shape('M708 880L790 930L690 1040L600 990z', screen.hatch),
    head(face),
    shape(
      'M436 600Q440 720 500 790Q550 836 600 836T700 790Q760 720 764 600Q740 680 690 688Q640 676 600 690Q560 676 510 688Q460 680 436 600zM536 716Q600 690 664 716Q670 760 600 770Q530 760 536 716z',
      ink,
      'fill-rule="evenodd"',
    ),
    shape('M548 716Q600 704 652 716Q640 752 600 754T548 716z', skins.tan.lips),
    stroke('M540 716Q600 732 660 716', ink, 6),
    curls(
      [
        [440, 440, 62],
        [430, 370, 66],
        [474, 310, 74],
        [540, 270, 78],
        [620, 258, 82],
        [700, 284, 76],
        [754, 340, 68],
        [772, 410, 58],
        [766, 466, 42],
        [600, 320, 86],
        [520, 340, 70],
        [690, 340, 72],
      ],
      ink,
    ),
    curls(
      [
        [470, 300, 34],
        [540, 262, 34],
        [610, 246, 34],
      ],
      shade(teal, 0.55),
    ),
  ].join('')
}

const leila = () => {
  const face: Features = {
    skin: skins.olive,
    brow: shade(vermilion, 0.86),
    browWeight: 13,
    smile: 8,
    broad: 0.95,
  }
  const dark = shade(vermilion, 0.84)
  return [
    ground(tint(rose, 0.7), tint(teal, 0.7), 540),
    shape(
      'M600 220Q360 220 376 520Q380 640 340 740Q300 860 380 950H820Q900 860 860 740Q820 640 824 520Q840 220 600 220z',
      dark,
    ),
    neck(face.skin),
    shoulders(teal),
    shape('M492 880Q600 1010 708 880L760 900L600 1120L440 900z', face.skin.lit),
    shape('M600 966Q660 930 708 880L760 900L600 1120z', face.skin.dim),
    stroke('M470 896Q600 1130 730 896', ochre, 9),
    disc(600, 1014, 18, ochre),
    head(face),
    shape('M560 262Q420 300 414 540Q430 700 380 800Q300 740 350 560Q340 240 560 228z', dark),
    shape(
      'M552 258Q640 380 772 440Q800 560 800 640Q830 760 850 800Q910 700 846 520Q850 240 600 224Q540 230 552 258z',
      dark,
    ),
    shape('M552 258Q480 330 440 470Q430 360 500 270z', dark),
    stroke(
      'M410 420Q380 560 376 680M450 330Q400 420 396 520M640 270Q790 330 812 520M700 270Q830 340 834 560',
      shade(vermilion, 0.6),
      9,
    ),
    stroke('M852 620Q900 720 862 830', shade(vermilion, 0.6), 9),
  ].join('')
}

const tobias = () => {
  const face: Features = { skin: skins.fair, brow: shade(sky, 0.3), browWeight: 20, smile: 2, broad: 0.98 }
  const white = tint(sky, 0.35)
  return [
    ground(shade(teal, 0.4), tint(ochre, 0.85), 640),
    neck(face.skin),
    shoulders(ink),
    shape('M480 800Q600 900 720 800L730 930Q600 1020 470 930z', vermilion),
    shape('M640 862Q690 840 720 800L730 930Q690 980 640 980z', shade(vermilion, 0.45)),
    stroke('M478 850Q600 944 724 850M474 890Q600 984 728 890', shade(vermilion, 0.3), 6),
    head(face),
    stroke(
      'M462 620Q470 660 494 690M520 600q-20 10 -40 4M478 430Q560 410 610 424M490 400Q560 384 600 392',
      face.skin.dim,
      6,
    ),
    shape(
      'M428 520Q380 430 420 330Q480 210 620 220Q780 220 790 380Q800 450 772 520Q768 440 730 400Q600 420 520 350Q450 400 440 520z',
      white,
    ),
    shape('M620 220Q780 220 790 380Q800 450 772 520Q768 440 730 400Q690 300 620 220z', tint(sky, 0.95)),
    stroke('M520 350Q560 280 660 262M470 360Q500 270 600 240M600 392Q680 350 740 330', shade(sky, 0.25), 8),
    shape('M538 712Q566 676 600 690Q634 676 662 712Q640 704 600 706T538 712z', white),
    spectacles(ink),
  ].join('')
}

const ifeoma = () => {
  const face: Features = { skin: skins.brown, brow: ink, browWeight: 12, smile: 14, broad: 0.96 }
  const afro = each(20, (i) => {
    const turn = (i / 20) * 6.283
    return [600 + Math.cos(turn) * 270, 400 + Math.sin(turn) * 250, 92] as const
  })
  return [
    ground(tint(vermilion, 0.72), tint(ochre, 0.55), 600),
    disc(600, 400, 300, ink),
    curls(afro, ink),
    neck(face.skin),
    shoulders(tint(sky, 0.35)),
    shape('M492 880Q600 1010 708 880L760 902L640 1200H560L440 902z', teal),
    shape('M708 880L760 902L640 1200H600V966Q670 950 708 880z', shade(teal, 0.4)),
    shape('M492 880L400 916L500 1200H570zM708 880L800 916L700 1200H630z', paper),
    shape('M708 880L800 916L700 1200H630z', screen.hatch),
    head(face),
    shape(
      'M424 520Q410 350 500 310Q600 280 700 310Q790 350 776 520Q760 420 700 392Q600 360 500 392Q440 420 424 520z',
      ink,
    ),
    stroke('M330 330q20 -80 80 -120M390 240q30 -50 80 -70M320 430q-10 -30 0 -50', shade(teal, 0.4), 13),
    spectacles(ochre),
    disc(404, 640, 15, ochre),
    disc(796, 640, 15, ochre),
  ].join('')
}

const marcus = () => {
  const face: Features = { skin: skins.deep, brow: ink, browWeight: 17, smile: 10, broad: 1.04 }
  return [
    ground(tint(leaf, 0.65), tint(sky, 0.8), 580),
    neck(face.skin),
    shoulders(ochre),
    shape(
      'M120 1200Q130 1000 320 946L400 914Q250 1010 240 1200zM1080 1200Q1070 1000 880 946L800 914Q950 1010 960 1200z',
      ink,
    ),
    shape('M492 880L470 846Q600 980 730 846L708 880L640 1010L600 1200L560 1010z', ink),
    stroke('M600 1010V1200', paper, 9),
    stroke('M300 990Q270 1080 270 1200M900 990Q930 1080 930 1200', paper, 11),
    head(face),
    shape(
      'M428 500Q420 300 600 292Q780 300 772 500Q770 420 740 380Q680 340 600 342T460 380Q430 420 428 500z',
      ink,
    ),
    shape(
      'M428 500Q426 470 432 430L446 440Q436 470 440 540zM772 500Q774 470 768 430L754 440Q764 470 760 540z',
      ink,
    ),
    shape(
      'M528 700Q560 680 600 690Q640 680 672 700Q676 716 664 722Q640 700 600 704T536 722Q524 716 528 700z',
      ink,
    ),
    shape('M560 766Q600 752 640 766Q650 826 600 830T560 766z', ink),
  ].join('')
}

const breezynews = () =>
  [
    box(0, 0, 1200, 1200, teal),
    fade({ top: 0, bottom: 1200, from: 3, to: 17, right: 1200 }, shade(teal, 0.35)),
    disc(600, 600, 470, ink),
    disc(600, 600, 436, tint(ochre, 0.45)),
    rays(600, 600, 240, 430, 40, tint(ochre, 0.75)),
    disc(600, 600, 236, vermilion),
    stroke('M430 1010V250', ink, 36),
    disc(430, 236, 34, ink),
    stroke('M250 1030H610', ink, 30),
    shape('M448 290Q560 220 680 280T960 250Q900 300 960 350Q820 400 680 350T448 400z', paper),
    shape('M448 430Q560 370 680 430T900 410Q850 460 890 500Q780 540 680 490T448 540z', ink),
    shape('M448 570Q540 520 640 570T820 560Q780 600 810 640Q720 670 640 630T448 670z', paper),
    shape('M680 280T960 250Q900 300 960 350Q820 400 680 350z', 'none'),
    shape('M680 282Q820 350 960 250Q900 300 960 350Q820 400 680 350z', screen.hatch),
    stroke('M560 760H830Q900 760 900 700T840 650M520 830H950M600 900H790Q850 900 850 950T796 996', ink, 24),
  ].join('')

const siteIcon = () =>
  [
    box(0, 0, 1200, 1200, shade(teal, 0.62)),
    disc(600, 520, 400, vermilion),
    rays(600, 520, 430, 900, 36, shade(teal, 0.45)),
    shape('M600 210L900 700H300z', paper),
    shape('M600 210L900 700H600z', tint(sky, 0.95)),
    shape('M600 210L900 700H600z', screen.hatch),
    shape('M150 640L470 700H730L1050 640Q1000 880 850 930H350Q200 880 150 640z', paper),
    shape('M600 700H730L1050 640Q1000 880 850 930H600z', tint(sky, 0.7)),
    boxes(
      [
        [400, 770, 150, 26],
        [400, 816, 110, 26],
      ],
      ink,
    ),
    shape('M470 700L600 560L730 700z', paper),
    shape('M600 560L730 700H600z', tint(sky, 0.95)),
    shape('M0 900q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', shade(teal, 0.2)),
    shape('M0 1010q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', tint(ochre, 0.9)),
    shape('M-100 1110q100 -70 200 0t200 0t200 0t200 0t200 0t200 0t200 0V1200H-100z', shade(teal, 0.62)),
  ].join('')

export const portraitScenes: Scenes = {
  'portrait-breezynews': square(breezynews),
  'portrait-nana-serwaa-tettey': square(nana),
  'portrait-jonas-ferreira': square(jonas),
  'portrait-leila-chalhoub': square(leila),
  'portrait-tobias-wray': square(tobias),
  'portrait-ifeoma-quental': square(ifeoma),
  'portrait-marcus-amissah': square(marcus),
  'site-icon': square(siteIcon),
}
