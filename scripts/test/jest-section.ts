import { existsSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from '../build/root'
import { runCommand } from './run-command'

export interface Totals {
  passed: number
  failed: number
}

/** Runs one jest project. A run that ends badly without a failed test (a suite that does not load) counts as one. */
export async function runJest(project: string, environment: Record<string, string>): Promise<Totals> {
  const outputFile = inRoot('.cache/test', `${project}.json`)
  rmSync(outputFile, { force: true })
  const args = [`--selectProjects=${project}`, '--json', `--outputFile=${outputFile}`, '--maxWorkers=2', '--reporters=default']
  const code = await runCommand(inRoot('node_modules/jest/bin/jest.js'), args, { NODE_OPTIONS: '', ...environment })
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outputFile, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests }
}
