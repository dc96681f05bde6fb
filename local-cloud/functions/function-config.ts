import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface TimerTrigger {
  name: string
  /** seven fields: second minute hour day month weekday year, in UTC+8 */
  cron: string
}

export interface FunctionConfig {
  /** seconds `main` may take: 3 unless config.json says otherwise, at most 60 */
  timeout: number
  /** megabytes of heap; 256 unless told */
  memory: number
  /** openapi methods the function may call, from `permissions.openapi` */
  openapi: string[]
  triggers: TimerTrigger[]
  environment: Record<string, string>
}

const defaultTimeout = 3
const longestTimeout = 60
const defaultMemory = 256

/** Reads a function's config.json; a missing file means the platform's defaults. Throws when the file is not JSON. */
export function readFunctionConfig(folder: string): FunctionConfig {
  const raw = readJson(path.join(folder, 'config.json'))
  const permissions = record(raw.permissions)
  return {
    timeout: clamp(numberOr(raw.timeout, defaultTimeout), longestTimeout),
    memory: numberOr(raw.memorySize, defaultMemory),
    openapi: strings(permissions.openapi),
    triggers: list(raw.triggers).flatMap(toTrigger),
    environment: Object.fromEntries(Object.entries(record(raw.envVariables)).map(([key, value]) => [key, String(value)])),
  }
}

function readJson(file: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return {}
  }
  return record(JSON.parse(text))
}

function toTrigger(value: unknown): TimerTrigger[] {
  const { name, type, config } = record(value)
  if (type !== 'timer' || typeof name !== 'string' || typeof config !== 'string') return []
  return [{ name, cron: config }]
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function strings(value: unknown): string[] {
  return list(value).filter((item): item is string => typeof item === 'string')
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise
}

function clamp(value: number, highest: number): number {
  return Math.min(value, highest)
}
