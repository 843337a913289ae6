/** The styles of the floor, in the measures of src/styles/tokens.css: written by hand, small enough for the page. */
export const floorStyle = `:root{color-scheme:light dark;--paper:light-dark(#fbf9f4,#151411);--ink:light-dark(#1b1916,#ebe6db);--soft:light-dark(#5a554c,#aaa396);--rule:light-dark(#d9d3c6,#35322c)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 Newsreader,Georgia,serif}
a{color:inherit;text-decoration:none}
img{display:block;inline-size:100%;block-size:auto}
.masthead{padding:.75rem 1rem;border-block-end:3px double var(--ink);font-size:1.5rem;font-weight:700;text-align:center}
main{max-inline-size:80rem;margin:0 auto;padding:1rem}
h1{margin:1rem 0 .5rem;font-size:clamp(2rem,1.4rem + 2.4vw,3.125rem);line-height:1.08;font-weight:600}
h2{margin:0 0 .25rem;font-size:1.1875rem;line-height:1.2;font-weight:600}
.standfirst{margin:0 0 1rem;font-size:1.1875rem;color:var(--soft)}
.meta{margin:0 0 1rem;font:.875rem/1.4 'Libre Franklin',system-ui,sans-serif;color:var(--soft)}
.body{max-inline-size:35rem;margin-block-start:1.5rem;font-size:1.1875rem;line-height:1.56}
.body p{margin:0 0 1rem}
.body figure{margin:1.5rem 0;overflow-x:auto}
.body table{border-collapse:collapse}
.body td,.body th{padding:.25rem .5rem;border-block-end:1px solid var(--rule)}
blockquote{margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--rule)}
.lead h2{margin-block-start:.75rem;font-size:2rem;line-height:1.1}
.card{display:grid;grid-template-columns:1fr 7rem;gap:.75rem;padding-block:1rem;border-block-start:1px solid var(--rule)}
.card img{order:1;inline-size:7rem;aspect-ratio:3/2;object-fit:cover}
.card p{margin:0 0 .25rem;font-size:.9375rem}`
