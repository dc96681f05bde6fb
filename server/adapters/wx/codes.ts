import type { MiniProgramCodes } from '../../ports/ports'
import type { Sdk } from './sdk'

export function createCodes(sdk: Sdk, log: (entry: Record<string, unknown>) => void): MiniProgramCodes {
  return {
    async create(page, scene) {
      try {
        const { buffer } = await sdk.openapi.wxacode.getUnlimited({ page, scene, checkPath: false, width: 430 })
        return buffer
      } catch (error) {
        // 45009 (the minute's quota) and outages alike: the poster can wait, the share goes on without.
        log({ level: 'warn', what: 'wxacode', message: String((error as { errMsg?: string }).errMsg ?? error) })
        return null
      }
    },
  }
}
