import { createHash } from 'node:crypto'
import QRCode from 'qrcode'
import { Journal } from '../accounting/journal'
import type { ApiCall } from './api'
import { ApiFailure } from './api-failure'
import type { OpenApiReply } from './wire'

export interface MiniProgramCode {
  /** part of the address the image leads to */
  id: string
  scene: string
  /** page without a leading slash; empty means the home page */
  page: string
  /** what the image says when read: an address of this cloud that leads on to the page */
  content: string
  createdAt: number
}

export interface CodesSettings {
  file: string
  origin: () => string
  now: () => number
}

const longestScene = 32
/** Visible characters WeChat allows in a scene. */
const sceneForm = /^[\w!#$&'()*+,/:;=?@\-.~]+$/
const defaultWidth = 430

/** `wxacode.getUnlimited`: real images whose content leads back to the page and scene they were made for. */
export class MiniProgramCodes {
  private readonly journal: Journal<MiniProgramCode>
  private readonly byId = new Map<string, MiniProgramCode>()

  constructor(private readonly settings: CodesSettings) {
    this.journal = new Journal(settings.file)
    for (const code of this.journal.read()) this.byId.set(code.id, code)
  }

  readonly create = async ({ parameters }: ApiCall): Promise<OpenApiReply> => {
    const { scene, page, width } = parameters
    if (typeof scene !== 'string' || !sceneForm.test(scene) || scene.length > longestScene) throw new ApiFailure(40169, 'invalid scene')
    if (page !== undefined && (typeof page !== 'string' || page.startsWith('/') || page.includes('?'))) throw new ApiFailure(41030, 'invalid page')
    const size = typeof width === 'number' ? Math.min(1280, Math.max(280, width)) : defaultWidth
    const code = this.remember(scene, page ?? '')
    return { body: await this.image(code, size), contentType: 'image/png' }
  }

  /** The code as PNG, `width` pixels wide. */
  image(code: MiniProgramCode, width = defaultWidth): Promise<Buffer> {
    return QRCode.toBuffer(code.content, { type: 'png', width, margin: 2, errorCorrectionLevel: 'M' })
  }

  find(id: string): MiniProgramCode | undefined {
    return this.byId.get(id)
  }

  /** All codes made so far, oldest first. */
  all(): MiniProgramCode[] {
    return [...this.byId.values()]
  }

  private remember(scene: string, page: string): MiniProgramCode {
    const id = createHash('sha256').update(JSON.stringify([scene, page])).digest('base64url').slice(0, 12)
    const known = this.byId.get(id)
    const content = `${this.settings.origin()}/cloud/codes/${id}`
    if (known?.content === content) return known
    const code = { id, scene, page, content, createdAt: this.settings.now() }
    this.byId.set(id, code)
    this.journal.append(code)
    return code
  }
}
