import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { Build } from './build-once'
import { fontSources } from './page-fonts'
import { requireFiles } from './require-files'
import { inRoot, root } from './root'

/** Names of the functions that have an entry point. */
export function functionFolders(): string[] {
  return readdirSync(inRoot('cloudfunctions'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(inRoot('cloudfunctions', entry.name, 'index.ts')))
    .map(entry => entry.name)
}

/**
 * One self-contained file per function; esbuild refuses native addons, which the cloud could not load.
 * @param external packages left to be required when it runs: none in what is deployed
 */
export async function bundleFunction(name: string, folder: string, external: string[] = []) {
  await build({
    entryPoints: [inRoot('cloudfunctions', name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    absWorkingDir: root,
    tsconfig: inRoot('tsconfig.json'),
    bundle: true,
    external,
    platform: 'node',
    format: 'cjs',
    // The oldest Node.js that WeChat cloud offers for new functions.
    target: 'node16.13',
    minify: true,
    // Error names and class names are part of what is logged and matched.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
}

function copyManifests(name: string, folder: string) {
  const source = inRoot('cloudfunctions', name)
  const packageJson = { name, version: '1.0.0', private: true, main: 'index.js' }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(packageJson, null, 2)}\n`)
  if (existsSync(path.join(source, 'config.json'))) cpSync(path.join(source, 'config.json'), path.join(folder, 'config.json'))
  else writeFileSync(path.join(folder, 'config.json'), `${JSON.stringify({ permissions: { openapi: [] } }, null, 2)}\n`)
}

/** The function that draws pages has its fonts beside it; nobody else carries them. */
function copyFonts(name: string, folder: string) {
  if (name !== 'documents') return
  for (const font of fontSources()) cpSync(font.source, path.join(folder, 'fonts', font.name))
}

/** The function that cuts texts into words reads its dictionary from beside it, see server/adapters/jieba. */
function copyDictionary(name: string, folder: string) {
  if (name !== 'employer') return
  cpSync(inRoot('node_modules/jieba-wasm/pkg/nodejs/jieba_rs_wasm_bg.wasm'), path.join(folder, 'jieba_rs_wasm_bg.wasm'))
  cpSync(inRoot('node_modules/jieba-wasm/LICENSE'), path.join(folder, 'jieba-wasm.LICENSE.txt'))
}

interface FunctionConfig {
  timeout?: number
  memorySize?: number
  triggers?: { name: string; type: string; config: string }[]
}

/** What @cloudbase/cli deploys from. Without envVariables: naming them here would replace those set in the environment. */
function cloudbaseConfig(output: string, names: readonly string[]) {
  const configOf = (name: string) => JSON.parse(readFileSync(path.join(output, name, 'config.json'), 'utf8')) as FunctionConfig
  return {
    version: '2.0',
    envId: '{{env.CLOUD_ENV}}',
    functionRoot: 'dist/cloudfunctions',
    functions: names.map(name => {
      const { timeout = 3, memorySize = 256, triggers = [] } = configOf(name)
      return { name, timeout, memorySize, triggers, runtime: 'Nodejs16.13', handler: 'index.main', installDependency: false }
    }),
  }
}

/** The deployed functions with the SDK inside: dist/cloudfunctions/<function>. */
export const functions: Build = {
  name: 'functions',
  inputs: ['cloudfunctions', 'server', 'contract', 'domain', 'reference', 'scripts/build/functions.ts', 'scripts/build/page-fonts.ts', 'package-lock.json', 'tsconfig.json'],
  output: 'dist/cloudfunctions',
  async run(output, progress) {
    const names = functionFolders()
    for (const [done, name] of names.entries()) {
      const folder = path.join(output, name)
      mkdirSync(folder, { recursive: true })
      await bundleFunction(name, folder)
      copyManifests(name, folder)
      copyFonts(name, folder)
      copyDictionary(name, folder)
      requireFiles(folder, ['index.js', 'package.json', 'config.json'])
      progress.update(((done + 1) / names.length) * 100)
    }
    writeFileSync(path.join(output, 'cloudbaserc.json'), `${JSON.stringify(cloudbaseConfig(output, names), null, 2)}\n`)
  },
}
