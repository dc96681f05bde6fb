import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { dist, filesOf } from './support/harness'

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const MiB = 1024 * 1024
const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
const files = filesOf(dist)
const bytesOf = (wanted: readonly string[]) => wanted.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0)
const isIn = (root: string) => (file: string) => file.startsWith(`${root}/`)
const roots = app.subPackages.map(({ root }) => root)

test('the main package has room to grow: 1.5 MiB of the 2 that WeChat allows', () => {
  expect(bytesOf(files.filter(file => !roots.some(root => isIn(root)(file))))).toBeLessThanOrEqual(1.5 * MiB)
})

test.each(roots)('the subpackage %s is within 2 MiB', root => {
  expect(bytesOf(files.filter(isIn(root)))).toBeLessThanOrEqual(2 * MiB)
})

test('everything together is within 30 MiB', () => {
  expect(bytesOf(files)).toBeLessThanOrEqual(30 * MiB)
})

test('every page of app.json is there, and no other', () => {
  const declared = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
  for (const page of declared) for (const extension of ['js', 'json', 'wxml']) expect(files).toContain(`${page}.${extension}`)
  const built = files.filter(file => /(^|\/)pages\/.*\.wxml$/.test(file)).map(file => file.replace('.wxml', ''))
  expect(built.sort()).toEqual(declared.sort())
})
