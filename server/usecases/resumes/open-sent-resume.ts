import { openSentResume as operation } from '~/contract/resumes'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { describeSent, logLook, sentVersion } from './sent-version'

/** Shows the version that was sent, page by page; no file is made of it. */
export const openSentResume = implementCommand(operation, {
  isRecorded: false,
  async prepare({ input, actor: { account }, ports: { documents, pages } }) {
    const sent = await sentVersion(documents, input.applicationId, account)
    return sent ? ok(await pages.pictures(documentOf(sent.version.page))) : fail('NOT_FOUND')
  },
  async run({ input, actor: { account }, now }, tx, { pages }) {
    // Withdrawn while the pages were drawn: it counts.
    const sent = await sentVersion(tx, input.applicationId, account)
    if (!sent) return fail('NOT_FOUND')
    await logLook(tx, sent, account, now)
    return ok({ ...describeSent(sent), pages })
  },
})
