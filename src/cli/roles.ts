/** What the command's own file is started with, instead of a user's arguments, to render what it is sent; see `jobs.ts`. */
export const RENDERER = 'render-what-is-sent'
