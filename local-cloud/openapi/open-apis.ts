import path from 'node:path'
import type { Log } from '../accounting/log'
import type { Clock } from '../clock'
import type { ClientCalls } from '../front-door/client-calls'
import type { FunctionRuntime } from '../functions/function-runtime'
import type { LocalCloudOptions } from '../options'
import type { Signer } from '../security/signer'
import { ContentSafety } from './content-safety'
import { MediaCheck, type MediaCheckEvent } from './media-check'
import { MiniProgramCodes } from './mini-program-codes'
import { OpenApiService } from './openapi-service'
import { QuotaLedger } from './quota-ledger'
import { SubscribeMessages } from './subscribe-message'

export interface OpenApisSettings {
  options: LocalCloudOptions
  dataDir: string
  appId: string
  clock: Clock
  log: Log
  origin: () => string
  calls: ClientCalls
  runtime: FunctionRuntime
  signer: Signer
}

export interface OpenApis {
  service: OpenApiService
  messages: SubscribeMessages
  codes: MiniProgramCodes
  ledger: QuotaLedger
}

/** Puts the openapi methods together. */
export function openApis(settings: OpenApisSettings): OpenApis {
  const { dataDir, appId, clock, options } = settings
  const file = (name: string) => path.join(dataDir, 'openapi', name)
  const ledger = new QuotaLedger(file('quota.jsonl'))
  const messages = new SubscribeMessages({ file: file('messages.jsonl'), ledger, templates: options.templates, now: clock.now })
  const codes = new MiniProgramCodes({ file: file('codes.jsonl'), origin: settings.origin, now: clock.now })
  const safety = new ContentSafety({ now: clock.now, lastActive: settings.calls.lastActive })
  const media = new MediaCheck({ appId, now: clock.now, push: (event) => void pushMessage(settings, event) })
  const methods = {
    'subscribeMessage.send': messages.send,
    'wxacode.getUnlimited': codes.create,
    'security.msgSecCheck': safety.check,
    'security.mediaCheckAsync': media.start,
  }
  const sessionKey = settings.signer.sign('voip-session-key')
  return { service: new OpenApiService({ appId, sessionKey, methods }), messages, codes, ledger }
}

/** WeChat delivers pushed messages to the function chosen in the console; without a choice they are only logged. */
async function pushMessage({ options, runtime, log }: OpenApisSettings, event: MediaCheckEvent): Promise<void> {
  const target = options.messagePush
  if (!target) return log.write({ level: 'info', source: 'cloud', text: `message push without a receiver: ${JSON.stringify(event)}` })
  try {
    await runtime.invoke(target, JSON.stringify(event), { openid: event.FromUserName, source: 'wx_unknown', clientIp: '127.0.0.1' })
  } catch (error) {
    log.write({ level: 'error', source: target, text: `message push failed: ${(error as Error).message}` })
  }
}
