/** ms. Younger lists of stories are shown as they are kept. */
export const newsLasts = 600_000

/** ms. An older list waits that long for a newer one. */
export const newsPatience = 1_500
