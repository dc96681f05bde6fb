import { roster } from '~/src/i18n/zh-CN/roster'
import { shell } from '~/src/i18n/zh-CN/shell'
import { verification } from '~/src/i18n/zh-CN/verification'
import { button, said, see, standsAt, tap } from './acting'
import { type Cast, desk, newStudent } from './cast'
import { step } from './step'
import { rosterSheet } from './roster-sheet'

const words = roster.importing
const employerName = '拾光里文化传媒有限公司'

/** The office looks at a sheet: what it would bring, before anything is written. */
async function preview(cast: Cast): Promise<Awaited<ReturnType<typeof rosterSheet>>> {
  const { page } = cast.at('office')
  const sheet = await rosterSheet(new Date().getFullYear() + 1)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(page, words.choose)])
  await chooser.setFiles(sheet.file)
  await see(page, said(words.preview, { name: sheet.file.name }))
  return sheet
}

/** The career office brings the class in and lets an employer in. */
export function describeCareerOffice(cast: Cast): void {
  step(cast, 'the career office sees which rows of the roster are wrong, and imports the others', async () => {
    const { page } = cast.seat('office', await cast.product.openAs('career-office', '/', desk))
    await page.getByRole('link', { name: shell.students }).click()
    await standsAt(page, 'campus/pages/students')
    await tap(page, roster.import)
    const { goodCount, badRows } = await preview(cast)
    for (const row of badRows) await page.getByRole('row', { name: row }).waitFor()
    await tap(page, said(words.start, { n: goodCount }))
    await see(page, words.doneTitle)
    await see(page, new RegExp(`新增 ${goodCount} 人`))
    expect(cast.product.cloud.storedAll('students', { studentNumber: newStudent.studentNumber })).toHaveLength(1)
  })

  step(cast, 'importing the same roster again changes nothing', async () => {
    const { page } = cast.at('office')
    const before = cast.product.cloud.storedAll('students')
    await tap(page, words.importAnother)
    await preview(cast)
    await see(page, words.nothingToDo)
    expect(await button(page, /^导入 \d+ 人/).count()).toBe(0)
    expect(cast.product.cloud.storedAll('students')).toEqual(before)
  })

  step(cast, 'the career office verifies an employer', async () => {
    const { page } = cast.at('office')
    await page.getByRole('link', { name: shell.employers }).click()
    await page.getByRole('row', { name: new RegExp(employerName) }).click()
    await tap(page, verification.action.verify)
    await tap(page.getByRole('dialog').or(page.getByRole('alertdialog')), verification.action.verify)
    await see(page, verification.decided.verify)
    expect(cast.product.cloud.storedAll('employers', { name: employerName })[0]?.status).toBe('verified')
  })
}
