import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of JSON lines that only grows; what was appended is there after a restart. */
export class Journal<Entry> {
  constructor(private readonly file: string) {
    mkdirSync(path.dirname(file), { recursive: true })
  }

  append(entry: Entry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`)
  }

  /** All entries, oldest first; a last line cut short by a crash is left out. */
  read(): Entry[] {
    let text: string
    try {
      text = readFileSync(this.file, 'utf8')
    } catch {
      return []
    }
    return text.slice(0, text.lastIndexOf('\n') + 1).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entry)
  }
}
