import { readFileSync } from 'node:fs'
import { test } from '@playwright/test'

const red = '#a3201a'
const paper = '#fbf9f4'

const source = readFileSync('public/icon.svg', 'utf8')
const letter = /<g [\s\S]*<\/g>/.exec(source)?.[0] ?? ''

/** Strokes of the shortcuts' signs on a field of 24. */
const signs = {
  saved: 'M7 4.5h10v15.5l-5-4.6-5 4.6z',
  'most-read': 'M5 19.5v-6M12 19.5v-15M19 19.5V9',
  search: 'M10.5 5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM14.8 14.8 20 20',
}

const svg = (box: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}">${inside}</svg>`

/** The whole square in red; the letter so small that any mask leaves it whole. */
const filled = (scale: number) =>
  svg(
    512,
    `<rect width="512" height="512" fill="${red}"/><g transform="translate(256 256) scale(${scale}) translate(-256 -256)">${letter}</g>`,
  )

/** The device gives it its colour. */
const monochrome = svg(
  512,
  `<g transform="translate(256 256) scale(0.78) translate(-256 -256)">${letter.replace(paper, '#fff')}</g>`,
)

const shortcut = (sign: string) =>
  svg(
    24,
    `<rect width="24" height="24" rx="12" fill="${paper}"/><path transform="translate(12 12) scale(0.62) translate(-12 -12)" d="${sign}" fill="none" stroke="${red}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"/>`,
  )

const pictures: Record<string, { drawing: string; size: number }> = {
  'icon-192': { drawing: source, size: 192 },
  'icon-512': { drawing: source, size: 512 },
  'maskable-192': { drawing: filled(0.76), size: 192 },
  'maskable-512': { drawing: filled(0.76), size: 512 },
  'monochrome-512': { drawing: monochrome, size: 512 },
  'apple-touch-icon': { drawing: filled(0.86), size: 180 },
  ...Object.fromEntries(
    Object.entries(signs).map(([name, sign]) => [`shortcut-${name}`, { drawing: shortcut(sign), size: 96 }]),
  ),
}

for (const [name, { drawing, size }] of Object.entries(pictures)) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: size, height: size })
    const image = `data:image/svg+xml,${encodeURIComponent(drawing)}`
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="${image}" style="display:block">`,
    )
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true })
  })
}
