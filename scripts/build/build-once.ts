import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { withLock } from './build-lock'
import { fingerprint } from './fingerprint'
import { startProgress, type Progress } from './progress'
import { inRoot, root } from './root'

export interface Build {
  /** Shown while it runs, and the name of its record under .cache/build. */
  name: string
  /** Files and folders, from the root, that decide the result. */
  inputs: readonly string[]
  /** The folder it makes, from the root. */
  output: string
  /** Fills `folder` (absolute, empty) and throws if anything is missing from it. */
  run(folder: string, progress: Progress): Promise<void>
}

/**
 * Builds when an input changed since the last good build, and not otherwise. The result replaces the old folder only
 * once it is complete, so a failed build leaves the last good one in place. Answers whether it built.
 */
export function buildOnce(build: Build, { force = false } = {}): Promise<boolean> {
  return withLock(inRoot('.cache/build', `${build.name}.lock`), () => buildIfChanged(build, force))
}

async function buildIfChanged(build: Build, force: boolean): Promise<boolean> {
  const record = inRoot('.cache/build', `${build.name}.sha256`)
  const current = fingerprint(root, build.inputs)
  const output = inRoot(build.output)
  if (!force && existsSync(output) && existsSync(record) && readFileSync(record, 'utf8') === current) return false

  const progress = startProgress(`Building ${build.name}`)
  const fresh = `${output}.next`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    await build.run(fresh, progress)
  } catch (error) {
    progress.fail()
    throw error
  }
  rmSync(output, { recursive: true, force: true })
  renameSync(fresh, output)
  writeFileSync(record, current)
  progress.done()
  return true
}
