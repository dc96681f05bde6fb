import { spawn } from 'node:child_process'
import { root } from '../build/root'

/** Runs one of node's own programs with our terminal. Answers its exit code. */
export function runCommand(file: string, args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
    child.on('error', reject).on('close', code => resolve(code ?? 1))
  })
}
