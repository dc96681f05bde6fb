import { writeFileSync } from 'node:fs'
import { minisearch } from '../engines/minisearch'
import { mingo } from '../engines/mingo'
import { onePass } from '../engines/one-pass'
import { packed } from '../engines/packed'
import { sqlite } from '../engines/sqlite'
import { measureCold } from './measure-cold'
import { measureDefinition } from './measure-definition'
import { measureEngine } from './measure-engine'
import { isStep, type Outcome, type Step, STUDENTS } from './outcome'

// Run by top-jobs.ts, a process for each step, so that what one engine leaves in memory does not slow the next:
// node step.cjs <step> <jobs> <file for the outcomes>
async function run(step: Step, size: number): Promise<Outcome[]> {
  switch (step) {
    case 'one-pass':
      // The reference: it answers everybody, and is timed on fewer.
      return [measureEngine(onePass, size, STUDENTS)]
    case 'cold':
      return measureCold(size)
    case 'definition':
      return [measureDefinition(size)]
    default:
      return [measureEngine({ packed, sqlite, minisearch, mingo }[step], size)]
  }
}

const [, , step, size, file] = process.argv
if (!isStep(step) || !file) throw new Error('step.cjs <step> <jobs> <file>')
void run(step, Number(size)).then((outcomes) => writeFileSync(file, JSON.stringify(outcomes)))
