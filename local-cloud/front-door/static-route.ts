import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { contentTypeOf } from '../storage/content-type'
import type { Handler } from '../gateway/route'

/** Serves a folder at `/`; an unknown address without an extension gets index.html, for routes inside the page. */
export function staticRoute(folder: string): Handler {
  return ({ request, response, url }) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || url.pathname.startsWith('/cloud/')) return false
    const file = resolveFile(folder, decodeURIComponent(url.pathname))
    const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })
    if (!file || !stat?.isFile()) return false
    const isHashed = /[.-][0-9a-f]{8,}\./.test(path.basename(file))
    response.writeHead(200, {
      'content-type': contentTypeOf(file),
      'content-length': stat.size,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
    return true
  }
}

/** The file behind an address, never outside the folder. */
function resolveFile(folder: string, address: string): string | undefined {
  const root = path.resolve(folder)
  const file = path.join(root, path.normalize(`/${address}`))
  if (!file.startsWith(root)) return undefined
  return path.extname(address) === '' ? path.join(root, 'index.html') : file
}
