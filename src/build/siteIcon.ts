/** The newspaper's own icon, as its site has it. */
export interface SiteIcon {
  bytes: Uint8Array
  /** px; as wide as high. */
  size: number
}

/** ms */
const patience = 10_000

/** px; devices ask for no less. */
const smallest = 192

const isPng = (bytes: Uint8Array) => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)

/** The side of a square PNG in px; `null` for any other file. */
const sideOf = (bytes: Uint8Array): number | null => {
  if (bytes.length < 24 || !isPng(bytes)) return null
  const header = new DataView(bytes.buffer, bytes.byteOffset)
  const [width, height] = [header.getUint32(16), header.getUint32(20)]
  return width === height ? width : null
}

/**
 * Takes a file for the newspaper's icon.
 * @throws Error that names the file when it is no square PNG of at least 192 px
 */
export const toSiteIcon = (bytes: Uint8Array, name: string): SiteIcon => {
  const size = sideOf(bytes)
  if (size === null || size < smallest) throw new Error(`${name} is no square PNG of at least ${smallest} px`)
  return { bytes, size }
}

/**
 * Fetches the icon that a site names.
 * @throws Error when it does not come, or is no square PNG of at least 192 px
 */
export const fetchSiteIcon = async (url: string): Promise<SiteIcon> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return toSiteIcon(new Uint8Array(await response.arrayBuffer()), url)
}
