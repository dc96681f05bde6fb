import { buildSync } from 'esbuild'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'
import { sdkFor } from './support/sdk'

jest.setTimeout(30_000)

const folder = new FunctionFolder({
  whoami: { code: 'exports.main = async (event) => ({ context: cloud.getWXContext(), event })' },
  tell: { code: 'exports.main = async (event, context) => ({ context: { ...context, environment: JSON.parse(context.environment) }, left: context.getRemainingTimeInMillis() })' },
  counter: { code: 'let calls = 0; exports.main = async () => ++calls' },
  slow: { code: 'let running = 0; exports.main = ({ ms }) => new Promise((done) => { running += 1; setTimeout(() => { done(running); running -= 1 }, ms) })' },
  fails: { code: 'exports.main = async () => { throw new TypeError("no such thing") }' },
  sleeps: { code: 'exports.main = () => new Promise(() => {})', config: { timeout: 1 } },
  strays: { code: 'exports.main = () => new Promise(() => { setTimeout(() => { throw new Error("stray") }, 1) })' },
  hungry: { code: 'exports.main = () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(0).map((_, i) => ({ i }))) }', config: { memorySize: 32, timeout: 20 } },
  large: { code: 'exports.main = ({ bytes }) => "x".repeat(bytes)' },
  outer: { code: 'exports.main = async () => (await cloud.callFunction({ name: "whoami", data: { from: "outer" } })).result' },
  outerFails: { code: 'exports.main = async () => { try { await cloud.callFunction({ name: "missing" }) } catch (e) { return { errCode: e.errCode, errMsg: e.errMsg } } }' },
  clock: { code: 'exports.main = () => ({ now: Date.now(), iso: new Date().toISOString(), is: new Date() instanceof Date, fixed: new Date(0).getTime() })' },
  prints: { code: 'exports.main = () => { console.log("hello %s", "there"); console.error("oops") }' },
  counts: { code: 'exports.main = async () => { await db().collection("things").add({ data: { a: 1 } }); await db().collection("things").get(); await db().collection("things").count() }' },
})
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: path.relative(process.cwd(), folder.functionsDir), envId: 'test-env', environment: { SETTING: 'on' } })
  await cloud.store.load('things', [])
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

describe('who calls', () => {
  test('getWXContext tells openid, unionid, appid, environment and source', async () => {
    const { context } = (await cloud.callFunction('whoami', {}, { openid: 'student-1' })) as { context: Record<string, unknown> }
    expect(context).toMatchObject({ OPENID: 'student-1', APPID: 'wx0000000000000000', ENV: 'test-env', SOURCE: 'wx_client', CLIENTIP: '127.0.0.1' })
    expect(context).not.toHaveProperty('API_TOKEN')
  })

  test('a visitor has an empty OPENID, and nothing is left of the person before', async () => {
    await cloud.callFunction('whoami', {}, { openid: 'student-1' })
    const { context } = (await cloud.callFunction('whoami')) as { context: Record<string, unknown> }
    expect(context.OPENID).toBe('')
  })

  test('in the single page of Moments nobody is signed in', async () => {
    const { context } = (await cloud.callFunction('whoami', {}, { openid: 'student-1', scene: 1154 })) as { context: Record<string, unknown> }
    expect(context.OPENID).toBe('')
  })

  test('the event carries userInfo as the platform adds it, whatever the caller sent', async () => {
    const data = { a: 1, userInfo: { openId: 'somebody-else' } }
    const { event } = (await cloud.callFunction('whoami', data, { openid: 'student-1' })) as { event: unknown }
    expect(event).toEqual({ a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'student-1' } })
  })

  test('context and environment variables', async () => {
    const { context, left } = (await cloud.callFunction('tell', {}, { openid: 'student-1' })) as { context: Record<string, unknown>; left: number }
    expect(context).toMatchObject({ memory_limit_in_mb: 256, time_limit_in_ms: 3000, function_name: 'tell', namespace: 'test-env' })
    expect(context.environment).toMatchObject({ WX_OPENID: 'student-1', TCB_SOURCE: 'wx_client' })
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(3000)
  })
})

describe('instances', () => {
  test('a warm instance is reused and keeps its memory', async () => {
    expect(await cloud.callFunction('counter')).toBe(1)
    expect(await cloud.callFunction('counter')).toBe(2)
    expect(cloud.counters.last('counter')?.coldStart).toBe(false)
  })

  test('an instance serves one request at a time; several run under load, the rest queue', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => cloud.callFunction('slow', { ms: 20 })))
    expect(results).toEqual([1, 1, 1, 1, 1, 1])
    const instances = cloud.counters.perCall.filter((call) => call.functionName === 'slow' && call.coldStart)
    expect(instances).toHaveLength(4)
  })

  test('newly built code is used at the next call', async () => {
    folder.write('counter', { code: 'exports.main = async () => "second build"' })
    expect(await cloud.callFunction('counter')).toBe('second build')
  })
})

describe('failures', () => {
  const failure = async (name: string, data: unknown = {}) => cloud.callFunction(name, data).catch((error: { errCode: number; errMsg: string }) => error) as Promise<{ errCode: number; errMsg: string }>

  test('an unknown function', async () => {
    const { errCode, errMsg } = await failure('nowhere')
    expect(errCode).toBe(-501000)
    expect(errMsg).toContain('FunctionName parameter could not be found.')
  })

  test('an exception', async () => {
    const { errCode, errMsg } = await failure('fails')
    expect(errCode).toBe(-504002)
    expect(errMsg).toMatch(/^cloud\.callFunction:fail Error: errCode: -504002 functions execute fail \| errMsg: TypeError: no such thing\n\s+at /)
  })

  test('the time limit of config.json, and the instance is replaced', async () => {
    const { errCode, errMsg } = await failure('sleeps')
    expect(errCode).toBe(-504003)
    expect(errMsg).toContain('Invoking task timed out after 1 seconds')
  })

  test('an exception outside main ends the instance', async () => {
    const { errCode, errMsg } = await failure('strays')
    expect(errCode).toBe(-504002)
    expect(errMsg).toContain('Error: stray')
  })

  test('the memory limit', async () => {
    const { errCode, errMsg } = await failure('hungry')
    expect(errMsg).toContain('memory limit')
    expect(errCode).toBe(-504005)
  })

  test('a request over 100 KB and an answer over 1 MB', async () => {
    expect((await failure('large', { bytes: 1, text: 'x'.repeat(100 * 1024) })).errMsg).toContain('data exceed max size')
    expect((await failure('large', { bytes: 1024 * 1024 })).errCode).toBe(-604001)
    expect(await cloud.callFunction('large', { bytes: 1000 })).toHaveLength(1000)
  })
})

describe('functions that call functions', () => {
  test('the callee sees the same person and the chain of sources', async () => {
    const { context, event } = (await cloud.callFunction('outer', {}, { openid: 'student-1' })) as { context: Record<string, unknown>; event: { from: string } }
    expect(event.from).toBe('outer')
    expect(context).toMatchObject({ OPENID: 'student-1', SOURCE: 'wx_client,scf' })
    expect(cloud.counters.last('outer')?.functionsCalled).toEqual(['whoami'])
  })

  test('an unknown callee rejects through the SDK', async () => {
    const { errMsg } = (await cloud.callFunction('outerFails')) as { errMsg: string }
    expect(errMsg).toContain('FunctionName parameter could not be found.')
  })

  test('a program outside calls through the SDK', async () => {
    const { result } = (await sdkFor(cloud).callFunction({ name: 'whoami', data: { from: 'a script' } })) as unknown as { result: { event: unknown } }
    expect(result.event).toMatchObject({ from: 'a script' })
  })
})

test('Date follows the cloud clock', async () => {
  const day = 24 * 60 * 60 * 1000
  cloud.clock.advance(day)
  const before = cloud.clock.now()
  const { now, iso, is, fixed } = (await cloud.callFunction('clock')) as { now: number; iso: string; is: boolean; fixed: number }
  cloud.clock.advance(-day)
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now - before).toBeLessThan(day)
  expect(Math.abs(Date.parse(iso) - now)).toBeLessThan(1000)
  expect(is).toBe(true)
  expect(fixed).toBe(0)
})

test('console output becomes log lines of the function', async () => {
  await cloud.callFunction('prints')
  const lines = cloud.logs().filter((entry) => entry.source === 'prints')
  expect(lines.map(({ level, text }) => [level, text])).toEqual([['info', 'hello there'], ['error', 'oops']])
  expect(lines[0]?.requestId).toBe(cloud.counters.last('prints')?.requestId)
})

test('database requests are counted for the call that made them', async () => {
  await Promise.all([cloud.callFunction('counts'), cloud.callFunction('counts')])
  const calls = cloud.counters.perCall.filter((call) => call.functionName === 'counts')
  expect(calls.map(({ reads, writes, collections }) => ({ reads, writes, collections }))).toEqual([
    { reads: 2, writes: 1, collections: ['things'] },
    { reads: 2, writes: 1, collections: ['things'] },
  ])
})

test('a function with the SDK bundled and minified by esbuild works the same', async () => {
  const entry = path.join(folder.root, 'bundled.ts')
  writeFileSync(entry, `import cloud from 'wx-server-sdk'
    cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
    export const main = async () => {
      await cloud.database().collection('things').doc('bundled').set({ data: { at: cloud.database().serverDate() } })
      const { data } = await cloud.database().collection('things').doc('bundled').get()
      const code = await cloud.openapi.wxacode.getUnlimited({ scene: 'abc', page: 'pages/share/index' })
      const { signature } = await cloud.getVoIPSign({ groupId: 'g', timestamp: 1, nonce: 'n' })
      return { openid: cloud.getWXContext().OPENID, isDate: data.at instanceof Date, png: code.buffer.subarray(1, 4).toString(), signature: signature.length }
    }`)
  const built = buildSync({ entryPoints: [entry], bundle: true, minify: true, keepNames: true, platform: 'node', target: 'node16', format: 'cjs', write: false, absWorkingDir: path.resolve(__dirname, '../..'), nodePaths: [path.resolve(__dirname, '../../node_modules')] })
  folder.writeRaw('bundled', built.outputFiles[0]?.text ?? '', { timeout: 20, permissions: { openapi: ['wxacode.getUnlimited'] } })
  expect(await cloud.callFunction('bundled', {}, { openid: 'student-1' })).toEqual({ openid: 'student-1', isDate: true, png: 'PNG', signature: 64 })
})
