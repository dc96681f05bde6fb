import { readFileSync } from 'node:fs'
import type { StudentProfile } from '../../domain/matching/market'
import { answerStudent, type ColdRead } from '../index/cold-answer'
import { COUNT, TODAY } from './outcome'

// Run by measure-cold.ts in a process of its own: one answer, the first.
const { read, student } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { read: ColdRead; student: StudentProfile }
const start = performance.now()
void answerStudent(read, student, COUNT, TODAY).then(() => {
  console.log(JSON.stringify({ ms: performance.now() - start, megabytes: process.memoryUsage().rss / 1e6 }))
})
