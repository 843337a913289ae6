const isPage = /\/(?:story|home|after-story|\w+Page)-/

/**
 * What is asked for together with a file that comes later, for Vite's `modulePreload`: for a page all that it imports. For
 * other parts, which nobody waits for, only their rules: the names of the rest would be 0.6 kB that each reader pays.
 */
export const preloadsOf = (
  file: string,
  imports: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] =>
  hostType === 'html' || isPage.test(file) ? imports : imports.filter((name) => name.endsWith('.css'))
