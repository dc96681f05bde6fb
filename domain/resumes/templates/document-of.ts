import type { PageDocument } from '~/domain/typesetting/page-document'
import type { ResumeTemplate } from '../resume-kinds'
import type { ResumePage } from '../resume-page'
import { classic } from './classic'
import { compact } from './compact'
import { sidebar } from './sidebar'

const templates: Record<ResumeTemplate, (page: ResumePage) => PageDocument> = { classic, sidebar, compact }

/** A résumé in the template it was written for. */
export function documentOf(page: ResumePage): PageDocument {
  return templates[page.template](page)
}
