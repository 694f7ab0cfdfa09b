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

const FOR_BROWSERS = { codeSplitting: { groups: [{ name: 'page', tags: ['$initial' as const] }] } }
const FOR_SERVERS = { codeSplitting: false, entryFileNames: '[name].mjs' }

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
    rolldownOptions: { checks: { pluginTimings: false }, output: isSsrBuild ? FOR_SERVERS : FOR_BROWSERS },
  },
  server: { proxy: { '/api': API, '/openapi.json': API, '/docs': API } },
}))
