import type { Engine } from '../engines/engine'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { measureRounds, memory, time } from '../report/measure'
import { COUNT, type Outcome, STUDENTS, TODAY } from './outcome'

/**
 * One engine, alone in this process.
 * @param answers how many students it answers; it is timed on engine.queries of them
 */
export function measureEngine(engine: Engine, size: number, answers?: number): Outcome {
  const students = generateStudents(STUDENTS)
  const before = memory()
  const { built, buildMs, kilobytes } = build(engine, size)
  const megabytes = (memory() - before + (built.nativeBytes ?? 0)) / 1e6
  const find = (at: number) => built.find(students[at]!, COUNT, TODAY)
  const timed = Math.min(STUDENTS, engine.queries(size))
  const asked = Array.from({ length: answers ?? timed }, (_, at) => at)
  const { ms: firstMs } = time(() => find(0))
  // Answers all of them once, which warms it up, then to measure.
  const found = asked.map(find)
  const { best, all } = measureRounds(asked.slice(0, timed), find)
  return { name: engine.name, asked, answers: found, times: best, allTimes: all, firstMs, buildMs, megabytes, kilobytes }
}

/** In a frame of its own: what the engine does not hold of the documents can go, one that answers from them is charged for them. */
function build(engine: Engine, size: number) {
  const jobs = generateJobs(size)
  const { value: built, ms: buildMs } = time(() => engine.build(jobs))
  return { built, buildMs, kilobytes: (meanLength(jobs.slice(0, 1000)) * size) / 1000 }
}

function meanLength(documents: readonly unknown[]): number {
  return documents.reduce<number>((sum, each) => sum + JSON.stringify(each).length, 0) / documents.length
}
