import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** Binds the mini-program to its cloud environment: TARO_APP_CLOUD_ENV at build time, else the one DevTools has open. */
export function startCloud(): void {
  if (!isWeapp) return
  const env = process.env.TARO_APP_CLOUD_ENV
  Taro.cloud.init({ ...(env ? { env } : {}), traceUser: false })
}
