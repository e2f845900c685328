/**
 * `npm run dev [-- --firefox]`: opens the browser with the extension and the sample pages, builds again on each change of
 * src, assets or the manifest, and reloads the extension and the page.
 */
import { watch } from 'node:fs'
import { startFixtureServer } from '../tests/fixtures/server.ts'
import { startChromium } from './browsers/chromium-session.ts'
import { startFirefox } from './browsers/firefox-session.ts'
import { buildExtension, extensionFolder } from './build/build-extension.ts'

const firefox = process.argv.includes('--firefox')
const target = firefox ? 'firefox' : 'chrome'
const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux'

process.env.HASHIYA_WATCH = '1'
await buildExtension(target)
const server = await startFixtureServer()
const start = firefox ? startFirefox : startChromium
const session = await start({ extension: extensionFolder(target), headless })
const page = `${server.origin}/ar-wordpress-article/`
await session.open(page)
console.log(`${page} is open in ${session.name}. Watching for changes; Ctrl+C ends.`)

let timer: ReturnType<typeof setTimeout> | undefined
const onChange = () => {
  clearTimeout(timer)
  timer = setTimeout(rebuild, 150)
}
for (const folder of ['src', 'assets']) watch(folder, { recursive: true }, onChange)
watch('manifest.json', onChange)

async function rebuild(): Promise<void> {
  const began = performance.now()
  try {
    await buildExtension(target)
    await session.reloadExtension()
    await session.open(page)
    console.log(`Built again in ${Math.round(performance.now() - began)} ms`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
