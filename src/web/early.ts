/** All that runs before the browser has shown what the server sent: the page's program is asked for when there is something to read. */

const start = (): void => void import('./main.ts')

if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))
