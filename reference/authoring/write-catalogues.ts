import { readFileSync, writeFileSync } from 'node:fs'
import { cityRows, provinceRows } from './division-rows'
import { initialsByCode } from './initials-by-code'
import { majorRows } from './major-rows'
import { pinyinRows } from './pinyin-rows'

/** Run by hand after a source changed: npx tsx reference/authoring/write-catalogues.ts. A test fails when it was not. */
const write = (path: string, rows: string[]) => {
  writeFileSync(`reference/${path}`, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
}

for (const name of ['undergraduate-2024', 'junior-college-2021']) {
  write(`majors/${name}.json`, majorRows(readFileSync(`reference/majors/${name}.tsv`, 'utf8')))
}
write('divisions/provinces.json', provinceRows())
write('divisions/cities.json', cityRows())
for (const folder of ['reference/occupations', 'reference/competencies']) {
  writeFileSync(`${folder}/initials.json`, `${JSON.stringify(initialsByCode(`${folder}/rows`), null, 2)}\n`)
}
writeFileSync('reference/pinyin/readings.json', `${JSON.stringify(pinyinRows(), null, 1)}\n`)
