/** Of the panel alone: it lives in a shadow root, where the app's style does not reach, nor this one out. */
export const panelStyle = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
.corner {
  position: fixed; inset: auto auto 0.75rem 0.75rem; z-index: 2147483000;
  font: 0.8125rem/1.4 system-ui, sans-serif; color: light-dark(#1c1b18, #eeeae0);
}
button {
  font: inherit; color: inherit; cursor: pointer; padding: 0.25rem 0.75rem; min-height: 2rem;
  background: light-dark(#fff, #2a2822); border: 1px solid light-dark(#767268, #9a958a); border-radius: 0.25rem;
}
button:hover { border-color: currentColor; }
:focus-visible { outline: 2px solid light-dark(#0b57a4, #8ec2ff); outline-offset: 2px; }
.toggle { border-radius: 1rem; opacity: 0.75; }
.toggle:hover, .toggle:focus-visible, .toggle[aria-expanded='true'] { opacity: 1; }
section {
  position: absolute; bottom: 2.5rem; left: 0; width: min(30rem, calc(100vw - 1.5rem)); max-height: calc(100vh - 5rem);
  overflow: auto; padding: 0.75rem; background: light-dark(#fbf9f4, #1b1a16);
  border: 1px solid light-dark(#767268, #9a958a); border-radius: 0.375rem; box-shadow: 0 0.25rem 1.5rem #0005;
}
section[hidden] { display: none; }
h2 { font-size: 1rem; margin: 0 0 0.25rem; }
p { margin: 0 0 0.5rem; }
fieldset { border: 0; margin: 0 0 0.5rem; padding: 0; display: grid; gap: 0.125rem; }
legend, caption { font-weight: 600; padding: 0; text-align: start; margin-block: 0.5rem 0.25rem; }
label { display: grid; grid-template-columns: 1.25rem 1fr; gap: 0.25rem; align-items: start; padding-block: 0.125rem; }
input { margin: 0.15rem 0 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 0.125rem 0.5rem 0.125rem 0; vertical-align: top; }
th:nth-child(-n + 2) { width: 4.5rem; }
.path { overflow-wrap: anywhere; }
.failed { color: light-dark(#a3180f, #ff9d92); }
`
