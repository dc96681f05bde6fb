import type * as z from 'zod/mini'
import type { EmployerRecord } from '~/contract/employers'
import type { Employer } from '../../ports/collections'
import type { Files } from '../../ports/ports'

/** The whole registration, as its own recruiter and the career office may see it; the licence as a temporary address. */
export async function employerRecord(employer: Employer, files: Files): Promise<z.infer<typeof EmployerRecord>> {
  const { _id, name, creditCode, kind, size, industry, city, introduction, status, contactName, contactTitle, licenceFileId, registeredAt, reviewNote } = employer
  const licenceUrl = licenceFileId ? await files.temporaryUrl(licenceFileId) : null
  return { employerId: _id, name, creditCode, kind, size, industry, city, introduction, status, contactName, contactTitle, licenceUrl, registeredAt, reviewNote }
}
