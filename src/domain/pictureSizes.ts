/** The `sizes` attribute of the picture over a story. */
export const leadPictureSizes = '(min-width: 80rem) 58rem, 100vw'
