/** Colours as numbers: contrast by WCAG 2.2, and the tone of a colour that is legible on a given background. */

export interface Rgb {
  r: number
  g: number
  b: number
}

/** #rrggbb to channels 0–255; null for anything else. */
export function parseHex(colour: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour)
  if (!found) return null
  const [r = 0, g = 0, b = 0] = found.slice(1).map(part => Number.parseInt(part, 16))
  return { r, g, b }
}

/** Channels to #rrggbb. */
export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map(c => Math.round(c).toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance, 0 (black) to 1 (white); WCAG 2.2. */
function luminance({ r, g, b }: Rgb): number {
  const linear = (channel: number) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of two colours, 1 to 21; WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/**
 * The colour mixed towards white or black until it stands out from the background.
 * @param least the contrast that is wanted, 3 for a graphic sign.
 */
export function legibleOn(colour: Rgb, background: Rgb, least: number): Rgb {
  const to = luminance(background) < 0.18 ? 255 : 0
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = mix(colour, { r: to, g: to, b: to }, share)
    if (contrast(mixed, background) >= least) return mixed
  }
  return { r: to, g: to, b: to }
}

/** Whether a background is dark: light text would stand on it. */
export const isDark = (background: Rgb): boolean => luminance(background) < 0.18

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (x: number, y: number) => x + (y - x) * share
  return { r: part(a.r, b.r), g: part(a.g, b.g), b: part(a.b, b.b) }
}
