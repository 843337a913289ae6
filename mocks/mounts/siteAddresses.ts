/** What belongs to the site, wherever it stands. */
export const siteAddresses = [
  '*/wp-json',
  '*/wp-json/*',
  '*/wp-content/uploads/*',
  '*/wp-comments-post.php',
  '*/index.php',
  '*/__mock/*',
] as const
