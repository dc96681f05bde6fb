import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { MiniProgramCode, MiniProgramCodes } from '../openapi/mini-program-codes'

const prefix = '/cloud/codes/'

/**
 * `GET /cloud/codes/<id>`: where a scanned code leads. A browser is sent on to the page in the H5 build; a program that
 * asks for JSON gets the code's page and scene.
 */
export function codeRoute(codes: MiniProgramCodes): Handler {
  return ({ request, response, url }) => {
    if (request.method !== 'GET' || !url.pathname.startsWith(prefix)) return false
    const code = codes.find(url.pathname.slice(prefix.length))
    if (!code) sendJson(response, { errCode: -1, errMsg: 'no such code' }, 404)
    else if (request.headers.accept?.includes('application/json')) sendJson(response, code)
    else response.writeHead(302, { location: pageAddress(code) }).end()
    return true
  }
}

/** The page of the H5 build with hash routes; `scene` arrives percent-encoded, as in a mini-program's onLoad. */
function pageAddress({ page, scene }: MiniProgramCode): string {
  return `/#/${page}?scene=${encodeURIComponent(scene)}`
}
