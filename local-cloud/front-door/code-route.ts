import { send, sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { MiniProgramCode, MiniProgramCodes } from '../openapi/mini-program-codes'

const prefix = '/cloud/codes/'

/**
 * `GET /cloud/codes/<id>`: where a scanned code leads. A browser is sent on to the page in the H5 build; a program that
 * asks for JSON gets the code's page and scene. `<id>.png` is the image itself.
 */
export function codeRoute(codes: MiniProgramCodes): Handler {
  return async ({ request, response, url }) => {
    if (request.method !== 'GET' || !url.pathname.startsWith(prefix)) return false
    const name = url.pathname.slice(prefix.length)
    const code = codes.find(name.replace(/\.png$/, ''))
    if (code && name.endsWith('.png')) send(response, await codes.image(code), 'image/png')
    else if (!code) sendJson(response, { errCode: -1, errMsg: 'no such code' }, 404)
    else if (request.headers.accept?.includes('application/json')) sendJson(response, code)
    else response.writeHead(302, { location: pageAddress(code) }).end()
    return true
  }
}

/** The page of the H5 build with hash routes; `scene` arrives percent-encoded, as in a mini-program's onLoad. */
function pageAddress({ page, scene }: MiniProgramCode): string {
  return `/#/${page}?scene=${encodeURIComponent(scene)}`
}
