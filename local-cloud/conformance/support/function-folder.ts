import { createRequire } from 'node:module'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface FunctionSource {
  /** body of index.js; `cloud` is the SDK, initialised for the current environment */
  code: string
  config?: Record<string, unknown>
}

const sdk = JSON.stringify(createRequire(__filename).resolve('wx-server-sdk'))
const head = `const cloud = require(${sdk}); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV }); const db = () => cloud.database();\n`

/** A temporary folder with functions, and room for the cloud's data. */
export class FunctionFolder {
  readonly root = mkdtempSync(path.join(os.tmpdir(), 'local-cloud-'))
  readonly functionsDir = path.join(this.root, 'functions')
  readonly dataDir = path.join(this.root, 'data')

  constructor(functions: Record<string, FunctionSource> = {}) {
    mkdirSync(this.functionsDir)
    for (const [name, source] of Object.entries(functions)) this.write(name, source)
  }

  /** Creates or replaces a function. */
  write(name: string, { code, config }: FunctionSource): void {
    this.writeRaw(name, head + code, config)
  }

  /** Creates or replaces a function without the SDK above its code. */
  writeRaw(name: string, code: string, config?: Record<string, unknown>): void {
    const folder = path.join(this.functionsDir, name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.js'), code)
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    if (config) writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config))
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
