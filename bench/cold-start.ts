import { readFileSync } from 'node:fs'
import type { StudentProfile } from '../domain/matching/market'
import { answerCold, type Read } from './cold'
import { time } from './report/measure'

// Run by bench/cold.ts in a process of its own: one answer, the first.
const { read, student } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { read: Read; student: StudentProfile }
const { ms } = time(() => answerCold(read, student, 20, '2026-11-22'))
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 1e6 }))
