const lineBreak = Buffer.from('\r\n')
const headerEnd = Buffer.from('\r\n\r\n')

/**
 * Reads the fields of a multipart/form-data body (RFC 7578), the form in which the SDK posts openapi calls.
 * @returns field name to raw value; a repeated name keeps its last value
 */
export function parseMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType)
  const name = boundary?.[1] ?? boundary?.[2]
  const fields = new Map<string, Buffer>()
  if (!name) return fields
  const delimiter = Buffer.from(`--${name.trim()}`)
  let start = body.indexOf(delimiter)
  while (start !== -1) {
    const next = body.indexOf(delimiter, start + delimiter.length)
    if (next === -1) break
    readPart(body.subarray(start + delimiter.length + lineBreak.length, next - lineBreak.length), fields)
    start = next
  }
  return fields
}

function readPart(part: Buffer, fields: Map<string, Buffer>): void {
  const split = part.indexOf(headerEnd)
  if (split === -1) return
  const field = /name="([^"]*)"/i.exec(part.subarray(0, split).toString('utf8'))?.[1]
  if (field !== undefined) fields.set(field, part.subarray(split + headerEnd.length))
}
