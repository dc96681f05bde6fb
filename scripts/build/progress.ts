/** One line on the terminal that says what is going on and ends with how long it took. */
export interface Progress {
  /** Percentage 0–100. */
  update(percentage: number): void
  done(note?: string): void
  fail(): void
}

export function startProgress(title: string): Progress {
  const startedAt = performance.now()
  const isTerminal = process.stdout.isTTY
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  const rewrite = (line: string) => process.stdout.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`)
  const end = (mark: string, note?: string) => {
    rewrite(`${mark} ${title} (${note ? `${note}, ` : ''}${seconds()})`)
    if (isTerminal) process.stdout.write('\n')
  }
  let lastQuarter = 0
  rewrite(`… ${title}`)
  return {
    update(percentage) {
      const quarter = Math.floor(percentage / 25)
      if (isTerminal) rewrite(`… ${title} ${Math.round(percentage)}%`)
      else if (quarter > lastQuarter && quarter < 4) rewrite(`… ${title} ${quarter * 25}%`)
      lastQuarter = Math.max(lastQuarter, quarter)
    },
    done: note => end('✓', note),
    fail: () => end('✗'),
  }
}
