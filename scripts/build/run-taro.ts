import { spawn } from 'node:child_process'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, root } from './root'
import type { Progress } from './progress'

/**
 * Runs one Taro build into `folder`. Taro exits with 0 after some failures (a bad config, a page that does not
 * compile), so the caller has to look at what is in the folder.
 */
export async function runTaro(platform: 'h5' | 'weapp', folder: string, progress: Progress): Promise<string> {
  const child = spawn(process.execPath, [inRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', platform], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TARO_OUTPUT: path.relative(root, folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const read = (chunk: Buffer) => {
    const text = stripVTControlCharacters(chunk.toString())
    log += text
    const percentage = [...text.matchAll(/\((\d+)%\)/g)].at(-1)?.[1]
    if (percentage) progress.update(Number(percentage))
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const errors = log.slice(Math.max(0, log.indexOf('✖ Errors'))).trim()
  if (code !== 0 || log.includes('✖ Errors')) throw new Error(`Taro's ${platform} build failed:\n${errors.slice(-6000)}`)
  return log
}
