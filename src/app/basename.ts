/** Path that the app is served from, as the router takes it. */
export const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'
