import { finishUpload, uploadPart } from '~/contract/desk'
import { uploadLimits, type UploadPurpose } from '~/contract/uploads'
import { call, type CallResult } from './call'
import type { Operation } from '~/contract/operation'
import { randomId } from './request-id'

type Call = <O extends Operation>(operation: O, input: Parameters<typeof call<O>>[1]) => Promise<CallResult<O>>

/** Base64 in pieces that each decode by themselves: a multiple of four characters, none longer than a call may carry. */
export function partsOf(base64: string, longest: number = uploadLimits.partCharacters): string[] {
  const step = longest - (longest % 4)
  return Array.from({ length: Math.ceil(base64.length / step) }, (_, index) => base64.slice(index * step, (index + 1) * step))
}

/** Letters and digits alone, as the upload's id wants. */
const newUploadId = () => randomId(16).replace(/[-_]/g, 'x')

/** How much has arrived, 0..1. */
export type OnProgress = (share: number) => void

/** Sends a file through functions, where storage takes no browser that it does not know. Answers the file id; throws when it did not arrive. */
export async function uploadInParts(
  purpose: UploadPurpose,
  base64: string,
  extension: string,
  onProgress: OnProgress = () => undefined,
  callOperation: Call = call,
): Promise<string> {
  const uploadId = newUploadId()
  const parts = partsOf(base64)
  for (const [index, content] of parts.entries()) {
    const result = await callOperation(uploadPart, { uploadId, index, content })
    if (!result.ok) throw new Error(`part ${index + 1} of ${parts.length}: ${result.error.code}`)
    onProgress((index + 1) / parts.length)
  }
  const result = await callOperation(finishUpload, { uploadId, purpose, parts: parts.length, extension })
  if (!result.ok) throw new Error(result.error.code)
  return result.data.fileId
}
