import { Journal } from '../accounting/journal'
import type { ApiCall } from './api'
import { ApiFailure } from './api-failure'
import { fieldFault } from './message-fields'
import type { QuotaLedger } from './quota-ledger'
import type { MessageTemplate } from './templates'
import { jsonReply, type OpenApiReply } from './wire'

export interface SubscribeMessageSent {
  /** milliseconds since the epoch */
  at: number
  openid: string
  templateId: string
  /** field key to text */
  data: Record<string, string>
  page?: string
  miniprogramState: 'formal' | 'trial' | 'developer'
}

export interface SubscribeMessageSettings {
  file: string
  ledger: QuotaLedger
  /** undefined: every template exists, with whatever fields a message brings */
  templates: MessageTemplate[] | undefined
  now: () => number
}

/** `subscribeMessage.send`: checks what WeChat checks, uses one acceptance, and keeps what was sent. */
export class SubscribeMessages {
  private readonly journal: Journal<SubscribeMessageSent>
  readonly sent: SubscribeMessageSent[]

  constructor(private readonly settings: SubscribeMessageSettings) {
    this.journal = new Journal(settings.file)
    this.sent = this.journal.read()
  }

  readonly send = ({ parameters }: ApiCall): OpenApiReply => {
    const openid = parameters.touser
    const templateId = parameters.template_id
    if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid)) throw new ApiFailure(40003, 'invalid openid')
    const template = this.template(templateId)
    const data = readData(parameters.data, template)
    this.useQuota(openid, template)
    const { page, miniprogram_state: state } = parameters
    const message: SubscribeMessageSent = {
      at: this.settings.now(),
      openid,
      templateId: template.id,
      data,
      ...(typeof page === 'string' ? { page } : {}),
      miniprogramState: state === 'trial' || state === 'developer' ? state : 'formal',
    }
    this.journal.append(message)
    this.sent.push(message)
    return jsonReply({ errcode: 0, errmsg: 'ok' })
  }

  private template(id: unknown): MessageTemplate {
    if (typeof id !== 'string' || id === '') throw new ApiFailure(40037, 'invalid template_id')
    if (!this.settings.templates) return { id, fields: [] }
    const template = this.settings.templates.find((candidate) => candidate.id === id)
    if (!template) throw new ApiFailure(40037, 'invalid template_id')
    return template
  }

  private useQuota(openid: string, template: MessageTemplate): void {
    const { ledger } = this.settings
    const isAccepted = template.longTerm ? ledger.remaining(openid, template.id) > 0 : ledger.use(openid, template.id)
    if (!isAccepted) throw new ApiFailure(43101, 'user refuse to accept the msg')
  }
}

function readData(value: unknown, template: MessageTemplate): Record<string, string> {
  if (typeof value !== 'object' || value === null) throw new ApiFailure(47003, 'argument invalid! data is empty')
  const given = value as Record<string, { value?: unknown } | undefined>
  const missing = template.fields.find((key) => given[key] === undefined)
  if (missing) throw new ApiFailure(47003, `argument invalid! data.${missing}.value is empty`)
  const data: Record<string, string> = {}
  for (const [key, field] of Object.entries(given)) {
    if (template.fields.length > 0 && !template.fields.includes(key)) throw new ApiFailure(47003, `argument invalid! data.${key} is not in the template`)
    const fault = fieldFault(key, field?.value)
    if (fault) throw new ApiFailure(47003, `argument invalid! ${fault}`)
    data[key] = String(field?.value)
  }
  return data
}
