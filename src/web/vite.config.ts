import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Where `npm run page` finds the API while the page is worked on: a server started beside it by `isnad serve`. */
const API = 'http://127.0.0.1:4170'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false })],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data: addresses are more than the page's Content-Security-Policy allows
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': API, '/openapi.json': API, '/docs': API } },
})
