import type { Report } from './messages'

interface CallParameters {
  name: string
  data?: { operation?: string }
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

interface WatchParameters {
  onChange: (snapshot: unknown) => void
  onError: (error: unknown) => void
}

/** wx.cloud, answered by the local cloud through its front door. */
export function wxCloud(report: Report, token: string | null) {
  const afterInit = () => {
    if (!report.isCloudReady) report.errors.push('wx.cloud is used before wx.cloud.init')
  }

  async function post({ name, data }: CallParameters): Promise<{ result: unknown; errMsg: string }> {
    const response = await fetch(`/cloud/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(data ?? {}),
    })
    const body = (await response.json()) as { result?: unknown; errCode?: number; errMsg?: string }
    if (!('result' in body)) throw Object.assign(new Error(body.errMsg), { errCode: body.errCode, errMsg: body.errMsg })
    return { result: body.result, errMsg: 'cloud.callFunction:ok' }
  }

  function watch(collection: string, query: unknown, { onChange, onError }: WatchParameters) {
    const address = new URLSearchParams({ collection, query: JSON.stringify(query), token: token ?? '' })
    const events = new EventSource(`/cloud/watch?${address.toString()}`)
    events.addEventListener('snapshot', ({ data }: MessageEvent<string>) => onChange(JSON.parse(data)))
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) onError({ errMsg: 'watch:fail' })
    }
    return { close: () => events.close() }
  }

  return {
    init() {
      report.isCloudReady = true
    },
    async callFunction(parameters: CallParameters) {
      afterInit()
      report.calls.push(`${parameters.name}.${parameters.data?.operation ?? ''}`)
      report.pending += 1
      try {
        const answer = await post(parameters)
        parameters.success?.(answer)
        parameters.complete?.(answer)
        return answer
      } catch (error) {
        parameters.fail?.(error)
        parameters.complete?.(error)
        if (parameters.fail) return undefined
        throw error
      } finally {
        report.pending -= 1
      }
    },
    database() {
      afterInit()
      return {
        collection: (name: string) => ({
          where: (query: unknown) => ({ watch: (parameters: WatchParameters) => watch(name, query, parameters) }),
        }),
      }
    },
  }
}
