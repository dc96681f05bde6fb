import { readFileSync } from 'node:fs'
import type { StudentProfile } from '../domain/matching/market'
import { answerCold, type StoredBlock } from './cold'
import { time } from './report/measure'

// Run by bench/cold.ts in a process of its own: one answer, the first.
const { read, student } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { read: StoredBlock[]; student: StudentProfile }
const { ms } = time(() => answerCold(read, student, 20, '2026-11-22'))
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 1e6 }))
