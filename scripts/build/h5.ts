import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Build } from './build-once'
import { frontEndInputs } from './front-end-inputs'
import { requireFiles } from './require-files'
import { runTaro } from './run-taro'

/** The browser build: dist/h5. */
export const h5: Build = {
  name: 'h5',
  inputs: frontEndInputs,
  output: 'dist/h5',
  async run(folder, progress) {
    const log = await runTaro('h5', folder, progress)
    requireFiles(folder, ['index.html'], log)
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(match => match[1] ?? '')
    if (scripts.length === 0) throw new Error('index.html loads no script')
    requireFiles(folder, scripts, log)
    if (!existsSync(path.join(folder, 'chunk'))) throw new Error('no page was compiled')
  },
}
