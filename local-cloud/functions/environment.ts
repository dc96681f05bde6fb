import type { Caller } from './caller'
import type { FunctionConfig } from './function-config'

export interface Platform {
  envId: string
  appId: string
  /** address of the wire, e.g. `http://127.0.0.1:4310/admin` */
  serviceUrl: string
  /** what the owner of the local cloud adds for every function */
  environment: Record<string, string>
}

/**
 * Variables that stay for an instance's life. They are those the SDK reads in production; TCB_CONTEXT_CNFG is how the
 * platform itself tells the SDK which address to call, so functions need no setting of their own to reach this machine.
 */
export function instanceEnvironment(platform: Platform, name: string, config: FunctionConfig): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    LANG: process.env.LANG ?? 'C.UTF-8',
    TZ: 'UTC',
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    SILENCE: 'true',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local-secret-id',
    TENCENTCLOUD_SECRETKEY: 'local-secret-key',
    SCF_NAMESPACE: platform.envId,
    SCF_FUNCTIONNAME: name,
    TCB_ENV: platform.envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: platform.serviceUrl }),
    ...platform.environment,
    ...config.environment,
  }
}

/**
 * Variables of one request, as getWXContext() and the SDK's requester read them. WX_API_TOKEN travels with every request
 * the function makes: production knows by it who calls, and so does the local cloud.
 */
export function requestEnvironment(platform: Platform, caller: Caller, token: string): Record<string, string> {
  const isTimer = caller.source.startsWith('wx_trigger')
  const wx: Record<string, string> = {
    WX_CLIENTIP: caller.clientIp,
    WX_APPID: platform.appId,
    WX_OPENID: caller.openid,
    ...(caller.unionid ? { WX_UNIONID: caller.unionid } : {}),
    WX_API_TOKEN: token,
    ...(isTimer ? { WX_TRIGGER_API_TOKEN_V0: token } : {}),
  }
  return {
    ...wx,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_SOURCE: caller.source,
    ...(isTimer ? { TRIGGER_SRC: 'timer' } : {}),
  }
}
