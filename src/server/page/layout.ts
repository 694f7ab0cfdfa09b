/** The frame of the few pages that the server makes itself: no script, one stylesheet. */
import { html } from 'hono/html'

type Html = ReturnType<typeof html>

export const STYLE_PATH = '/docs/style.css'

export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1a17, #e9e4da); --paper: light-dark(#fbf9f4, #191816); --line: light-dark(#d9d3c7, #3a3732);
  --faint: light-dark(#6a635a, #a49c8f); --accent: light-dark(#8a3b1d, #e3a07f); }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin-block: 2.5rem .5rem; }
h3 { font-size: 1rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; margin-block: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-block-start: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); border: 0; }
.method { color: var(--accent); margin-inline-end: .5rem; }
.faint { color: var(--faint); }
details { border-block-start: 1px solid var(--line); padding-block: .35rem; }
summary { cursor: pointer; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
form { display: grid; gap: .75rem; max-inline-size: 24rem; }
input, button { font: inherit; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .25rem; background: transparent; color: inherit; }
button { border-color: var(--accent); color: var(--accent); cursor: pointer; }
`.trimStart()

/** A whole page. What is put into it is escaped. */
export const layout = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
${body}
</body>
</html>
`
