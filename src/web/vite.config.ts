import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

/** Where `npm run page` finds the API while the page is worked on: a server started beside it by `isnad serve`. */
const API = 'http://127.0.0.1:4170'

/** Has browsers ask for the fonts at once: a text that is laid out before they are there is laid out twice. */
const earlyFonts: Plugin = {
  name: 'early-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter(file => file.endsWith('.woff2'))
        .map(file => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
  },
}

/** What runs first, and what Vite loads all else by. */
const EARLY = /early\.ts|index\.html|preload-helper/
/** The program in one file, but for what comes before it and for the views that are loaded when somebody goes there. */
const FOR_BROWSERS = {
  input: ['index.html', 'main.ts'].map(file => `${import.meta.dirname}/${file}`),
  output: {
    codeSplitting: {
      groups: [
        { name: 'early', test: EARLY, priority: 1 },
        { name: 'page', tags: ['$initial' as const] },
      ],
    },
  },
}
const FOR_SERVERS = { output: { codeSplitting: false, entryFileNames: '[name].mjs' } }

/** The page is built twice: files for browsers, and with `--ssr` one module that renders it on the server, with all that it needs in it. */
export default defineConfig(({ isSsrBuild = false }) => ({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false }), earlyFonts],
  ...(isSsrBuild && { publicDir: false as const, ssr: { noExternal: true as const } }),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data: addresses are more than the page's Content-Security-Policy allows
    cssCodeSplit: false, // one stylesheet: no view comes before its style
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    minify: true,
    rolldownOptions: { checks: { pluginTimings: false }, ...(isSsrBuild ? FOR_SERVERS : FOR_BROWSERS) },
  },
  server: { proxy: { '/api': API, '/openapi.json': API, '/docs': API } },
}))
