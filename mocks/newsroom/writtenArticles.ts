const files = import.meta.glob<string>('../articles/*.md', { query: '?raw', import: 'default', eager: true })

/** Source of every story that somebody wrote, by slug: one Markdown file each. */
export const writtenArticles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).flatMap(([path, source]) => {
    const slug = /([^/]+)\.md$/.exec(path)?.[1]
    return slug === undefined || slug.toLowerCase() === 'readme' ? [] : [[slug, source] as const]
  }),
)
