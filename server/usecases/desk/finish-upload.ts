import { finishUpload as operation } from '~/contract/desk'
import { uploadPath } from '~/contract/uploads'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Documents } from '../../ports/documents'
import { partId } from './part-id'

/** Parts read at once: about 1.2 MB of base64. */
const batch = 20

/** Puts the parts together. They stay until the night: a repeated request finds them and writes the same file again. */
export const finishUpload = implementCommand(operation, {
  async prepare({ input: { uploadId, purpose, parts, extension }, actor: { account }, ports: { documents, files } }) {
    const content = await join(documents, account._id, uploadId, parts)
    if (!content) return fail('UPLOAD_INCOMPLETE')
    return ok(await files.upload(uploadPath(purpose, account._id, `${uploadId}${extension}`), content))
  },
  async run(_call, _tx, fileId) {
    return Promise.resolve(ok({ fileId }))
  },
})

/** @returns null when a part is missing */
async function join(documents: Documents, accountId: string, uploadId: string, parts: number): Promise<Buffer | null> {
  const ids = Array.from({ length: parts }, (_, index) => partId(accountId, uploadId, index))
  const found = new Map<string, Buffer>()
  for (let from = 0; from < parts; from += batch) {
    for (const part of await documents.getMany('upload-parts', ids.slice(from, from + batch))) found.set(part._id, Buffer.from(part.content, 'base64'))
  }
  const inOrder = ids.map((id) => found.get(id)).filter((one) => one !== undefined)
  return inOrder.length === parts ? Buffer.concat(inOrder) : null
}
