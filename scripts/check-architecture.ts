import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inRoot, root } from './build/root'
import { runScript } from './build/run-script'

const folders = ['src', 'contract', 'domain', 'reference', 'server', 'cloudfunctions', 'local-cloud', 'scripts', 'bench', 'config', 'tests']
const configFile = inRoot('.dependency-cruiser.cjs')

interface Summary {
  totalCruised: number
  violations: { rule: { name: string }; from: string; to: string; cycle?: { name: string }[] }[]
}

/** Holds the tree under `folder` against the rules. */
function check(folder: string): Summary {
  const entries = folders.filter(name => existsSync(path.join(folder, name)))
  const command = [inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', configFile, '--output-type', 'json', ...entries]
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout)
  return (JSON.parse(stdout) as { summary: Summary }).summary
}

runScript(() => {
  const rules = (createRequire(import.meta.url)(configFile) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name)
  const { violations, totalCruised } = check(root)
  for (const { rule, from, to, cycle } of violations) console.error(`✗ ${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`)

  // The rules themselves: each has to notice the violation that is made for it.
  const caught = new Set(check(inRoot('tests/fixtures/architecture')).violations.map(({ rule }) => rule.name))
  const blind = rules.filter(name => !caught.has(name))
  for (const name of blind) console.error(`✗ the rule ${name} does not notice its fixture`)

  if (totalCruised < 100) throw new Error(`only ${totalCruised} files were looked at`)
  if (violations.length + blind.length > 0) throw new Error(`${violations.length} violations, ${blind.length} rules that notice nothing`)
  console.log(`✓ ${totalCruised} files, ${rules.length} rules, each notices its fixture`)
})
