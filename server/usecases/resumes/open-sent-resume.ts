import { openSentResume as operation } from '~/contract/resumes'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { describeSent, logLook, sentVersion } from './sent-version'

/** Shows the version that was sent, page by page; no file is made of it. */
export const openSentResume = implementCommand(operation, {
  isRecorded: false,
  async prepare({ input, actor: { account }, ports: { documents, pages } }) {
    const sent = await sentVersion(documents, input.applicationId, account)
    return sent.isOk ? ok(await pages.pictures(documentOf(sent.value.version.page))) : sent
  },
  async run({ input, actor: { account }, now }, tx, { pages }) {
    // Withdrawn while the pages were drawn: it counts.
    const sent = await sentVersion(tx, input.applicationId, account)
    if (!sent.isOk) return sent
    await logLook(tx, sent.value, account, now)
    return ok({ ...describeSent(sent.value), pages })
  },
})
