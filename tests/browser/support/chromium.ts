import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const root = path.resolve(__dirname, '../../..')
const packed = path.join(root, 'node_modules/@sparticuz/chromium')
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

export interface Executable {
  path: string
  /** What has to be added to the environment to run it. */
  environment: Record<string, string>
}

const unpackBrotli = (name: string) => brotliDecompressSync(readFileSync(path.join(packed, 'bin', name)))

/** Unpacks the Chromium that the npm package carries; kept, so that it happens once per version. */
function unpack(): string {
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8')) as { version: string }
  const folder = path.join(root, '.cache/chromium', version)
  if (existsSync(folder)) return folder
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  writeFileSync(path.join(fresh, 'chromium'), unpackBrotli('chromium.br'))
  chmodSync(path.join(fresh, 'chromium'), 0o755)
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) execFileSync('tar', ['-x', '-C', fresh], { input: unpackBrotli(archive) })
  // Test files run side by side: whoever is first stays.
  if (!existsSync(folder)) renameSync(fresh, folder)
  return folder
}

/** The machine's own Chromium, or the one from npm with the libraries it ships where the machine lacks them. */
export function findChromium(): Executable {
  const system = systemPaths.find(file => existsSync(file))
  if (system && process.env.CHROMIUM !== 'bundled') return { path: system, environment: {} }
  const folder = unpack()
  const file = path.join(folder, 'chromium')
  const lacksLibraries = spawnSync('ldd', [file], { encoding: 'utf8' }).stdout.includes('not found')
  return { path: file, environment: lacksLibraries ? { LD_LIBRARY_PATH: path.join(folder, 'lib') } : {} }
}
