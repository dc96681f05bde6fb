import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Build } from './build-once'
import { frontEndInputs } from './front-end-inputs'
import { requireFiles } from './require-files'
import { runTaro } from './run-taro'

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Paths of all pages that an app.json declares, subpackages included. */
export function pagesOf(app: AppJson): string[] {
  return [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
}

/** The mini-program build: dist/weapp, what WeChat DevTools opens through project.config.json. */
export const weapp: Build = {
  name: 'weapp',
  inputs: frontEndInputs,
  output: 'dist/weapp',
  async run(folder, progress) {
    const log = await runTaro('weapp', folder, progress)
    requireFiles(folder, ['app.js', 'app.json', 'app.wxss', 'theme.json', 'base.wxml'], log)
    const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson
    requireFiles(folder, pagesOf(app).flatMap(page => [`${page}.js`, `${page}.json`, `${page}.wxml`]), log)
  },
}
