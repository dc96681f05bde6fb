import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'

jest.setTimeout(30_000)

const tick = 'exports.main = async (event) => { const context = cloud.getWXContext(); await db().collection("ticks").add({ data: { event, context } }); return context.SOURCE }'
const timer = (config: string, name = 'each') => ({ triggers: [{ name, type: 'timer', config }] })
const folder = new FunctionFolder({
  hourly: { code: tick, config: timer('0 0 * * * * *') },
  yearly: { code: tick, config: timer('0 0 9 1 1 * *') },
  wrong: { code: tick, config: timer('every day') },
  without: { code: tick },
})
let cloud: LocalCloud

beforeEach(async () => {
  cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: folder.functionsDir })
  await cloud.store.load('ticks', [])
})
afterEach(async () => {
  await cloud.close()
})
afterAll(() => folder.remove())

const minute = 60_000
/** Waits until a function's timer has run `count` times in all. */
const untilRuns = (count: number) =>
  new Promise<void>((resolve) => {
    const check = () => {
      if (cloud.store.find('ticks', {}).length >= count) resolve()
    }
    cloud.store.onChange(check)
    check()
  })

test('a timer fires when the cloud clock passes its time, with the event and source of the platform', async () => {
  const before = cloud.store.find('ticks', {}).length
  cloud.clock.advance(60 * minute)
  await untilRuns(before + 1)
  const ticks = cloud.store.find('ticks', {})
  expect(ticks.at(-1)).toMatchObject({
    event: { Type: 'Timer', TriggerName: 'each', Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:00:00Z$/) as string },
    context: { SOURCE: 'wx_trigger', OPENID: '' },
  })
})

test('a clock moved far ahead fires each timer once', async () => {
  cloud.clock.advance(400 * 24 * 60 * minute)
  const calls = () => cloud.counters.perCall.map((call) => call.functionName).sort()
  await untilRuns(cloud.store.find('ticks', {}).length + 2)
  expect(calls()).toEqual(['hourly', 'yearly'])
})

test('runTimer fires now and returns what the function returned, also for a function without a timer', async () => {
  expect(await cloud.runTimer('hourly')).toBe('wx_trigger')
  expect(await cloud.runTimer('without')).toBe('wx_trigger')
  await expect(cloud.runTimer('missing')).rejects.toThrow('FunctionName parameter could not be found.')
})

test('a malformed expression is logged and harms no other timer', () => {
  expect(cloud.logs()).toContainEqual(expect.objectContaining({ level: 'error', source: 'wrong', text: expect.stringContaining('cron needs seven fields') as string }))
})

test('timers can be told to fire twice, late or not at all', async () => {
  cloud.attachFaults({ rules: [{ kind: 'timer-twice', functionName: 'hourly', times: 1 }, { kind: 'timer-missed', functionName: 'yearly' }, { kind: 'timer-late', functionName: 'without', milliseconds: 5 }] })
  await cloud.runTimer('hourly')
  expect(cloud.counters.total.calls).toBe(2)
  expect(await cloud.runTimer('yearly')).toBeUndefined()
  expect(cloud.counters.total.calls).toBe(2)
  expect(await cloud.runTimer('without')).toBe('wx_trigger')
  expect(cloud.faultsStruck().map((fault) => fault.kind)).toEqual(['timer-twice', 'timer-missed', 'timer-late'])
})
