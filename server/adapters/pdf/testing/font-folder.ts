import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fontSources } from '~/scripts/build/page-fonts'

/** A folder as the build puts it beside a function. */
export function fontFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yicheng-fonts-'))
  for (const { name, source } of fontSources()) symlinkSync(source, path.join(folder, name))
  return folder
}
