import { fade } from './cuts'
import { box, disc, oval, placed, ring, shape, stroke } from './marks'
import { ink, mix, ochre, paper, shade, tint, vermilion } from './palette'

/** A complexion: the side in the light, the side away from it, the lips. */
export interface Skin {
  readonly lit: string
  readonly dim: string
  readonly lips: string
}

const brown = mix(vermilion, ochre, 0.42)

/** Skin mixed from the house inks, from light to deep. */
export const skins = {
  fair: {
    lit: tint(mix(vermilion, ochre, 0.4), 0.42),
    dim: tint(mix(vermilion, ochre, 0.3), 0.72),
    lips: shade(vermilion, 0.15),
  },
  olive: {
    lit: mix(tint(ochre, 0.66), vermilion, 0.2),
    dim: shade(mix(ochre, vermilion, 0.42), 0.22),
    lips: shade(vermilion, 0.22),
  },
  tan: { lit: shade(brown, 0.2), dim: shade(brown, 0.46), lips: shade(vermilion, 0.42) },
  brown: { lit: shade(brown, 0.42), dim: shade(brown, 0.66), lips: shade(vermilion, 0.4) },
  deep: { lit: shade(brown, 0.58), dim: shade(brown, 0.8), lips: shade(vermilion, 0.5) },
} as const satisfies Record<string, Skin>

/** How a face differs from the next one. */
export interface Features {
  readonly skin: Skin
  /** The width of the head, 1 for the usual one. */
  readonly broad?: number
  readonly brow: string
  /** Thickness of the brows in pixels. */
  readonly browWeight?: number
  /** How far the corners of the mouth rise, in pixels. */
  readonly smile?: number
}

/** What a portrait stands before: a flat ground that darkens downwards, and a disc behind the head. */
export const backdrop = (colour: string, sun: string, x: number): string =>
  box(0, 0, 1200, 1200, colour) +
  disc(x, 500, 440, sun) +
  fade({ top: 620, bottom: 1200, from: 2, to: 17, right: 1200 }, shade(colour, 0.3))

const FACE =
  'M432 520Q424 322 600 318Q776 322 768 520Q770 650 722 730Q668 812 600 814Q532 812 478 730Q430 650 432 520z'
const FAR_SIDE =
  'M648 322Q776 340 768 520Q770 650 722 730Q668 812 600 814Q640 800 634 764Q660 744 664 716Q636 700 622 676Q656 660 652 636L624 566Q632 520 668 500Q690 420 648 322z'

const eye = (x: number, white: string) =>
  shape(`M${x - 42} 546Q${x} 510 ${x + 42} 546Q${x} 572 ${x - 42} 546z`, white) +
  disc(x + 2, 542, 17, ink) +
  disc(x - 4, 536, 5, paper) +
  shape(`M${x - 46} 548Q${x - 4} 498 ${x + 46} 544Q${x} 516 ${x - 46} 548z`, ink)

const brows = (colour: string, weight: number) =>
  shape(
    `M470 496Q520 ${474 - weight} 570 488L566 ${488 + weight * 0.7}Q520 ${478 + weight * 0.3} 472 502zM730 496Q680 ${474 - weight} 634 488L638 ${488 + weight * 0.7}Q680 ${478 + weight * 0.3} 728 502z`,
    colour,
  )

const nose = (skin: Skin) =>
  shape(
    'M556 650Q566 634 584 642Q600 652 616 642Q634 634 644 650Q622 670 600 668T556 650z',
    shade(skin.dim, 0.25),
  ) + stroke('M584 560Q578 600 566 630', skin.dim, 7)

const mouth = (skin: Skin, smile: number) => {
  const y = 724 - smile
  return (
    shape(`M536 ${y}Q574 702 600 712Q626 702 664 ${y}Q600 736 536 ${y}z`, shade(skin.lips, 0.28)) +
    shape(`M536 ${y}Q600 734 664 ${y}Q640 760 600 760T536 ${y}z`, skin.lips) +
    stroke(`M528 ${y - 2}Q600 736 672 ${y - 2}`, shade(skin.dim, 0.6), 6)
  )
}

/** A head seen from the front with the light from the left, without hair; its chin at y 814. */
export const head = ({ skin, brow, broad = 1, browWeight = 14, smile = 6 }: Features): string =>
  placed(
    600 * (1 - broad),
    0,
    [
      shape('M436 530Q396 510 402 566Q410 626 446 622z', skin.lit),
      shape('M764 530Q804 510 798 566Q790 626 754 622z', skin.dim),
      shape(FACE, skin.lit),
      shape(FAR_SIDE, skin.dim),
      eye(522, paper),
      eye(680, mix(paper, skin.dim, 0.3)),
      brows(brow, browWeight),
      nose(skin),
      mouth(skin, smile),
    ].join(''),
    [broad, 1],
  )

/** The neck, with the shadow of the chin on it. */
export const neck = ({ lit, dim }: Skin): string =>
  shape('M500 700V900Q600 1010 700 900V700z', lit) +
  shape('M500 740Q600 860 700 730V900Q660 960 600 966Q660 900 500 790z', dim)

/** Shoulders in one garment with a round neck opening. */
export const shoulders = (cloth: string): string =>
  shape('M120 1200Q130 1000 320 946L492 880Q600 1010 708 880L880 946Q1070 1000 1080 1200z', cloth) +
  shape('M708 880L880 946Q1070 1000 1080 1200H800Q830 1040 708 880z', shade(cloth, 0.4))

/** Round spectacles. */
export const spectacles = (colour: string): string =>
  ring(522, 548, 68, colour, 13) +
  ring(682, 548, 68, colour, 13) +
  stroke('M588 536Q602 524 616 536M454 540L420 530M750 540L782 530', colour, 12)

/** A ring in each ear. */
export const earrings = (colour: string): string =>
  ring(408, 666, 34, colour, 14) + ring(794, 666, 34, colour, 14)

/** Curls as overlapping rounds along a list of places. */
export const curls = (
  places: readonly (readonly [x: number, y: number, r: number])[],
  colour: string,
): string => places.map(([x, y, r]) => oval(x, y, r, r * 0.94, colour)).join('')
