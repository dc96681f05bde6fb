import { isDesk, isWeapp } from '../environment'
import { browser } from './browser'
import { desk } from './desk'
import { wechat } from './wechat'

export interface Transport {
  /** Sends one event to a deployed function and answers what its main returned. Throws TransportError. */
  invoke(functionName: string, event: object, timeoutMs: number): Promise<unknown>
}

export const transport: Transport = isWeapp ? wechat : isDesk ? desk : browser
