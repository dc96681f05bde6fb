import { uploadPart as operation } from '~/contract/desk'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { partId } from './part-id'

/** Keeps one part until all have come; the same part again replaces itself. */
export const uploadPart = implementCommand(operation, {
  isRecorded: false,
  async run({ input: { uploadId, index, content }, actor: { account }, now }, tx) {
    await tx.put('upload-parts', { _id: partId(account._id, uploadId, index), content, at: now })
    return ok({ index })
  },
})
