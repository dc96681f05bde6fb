import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'

jest.setTimeout(30_000)

const folder = new FunctionFolder({
  whoami: { code: 'exports.main = async (event) => ({ openid: cloud.getWXContext().OPENID, unionid: cloud.getWXContext().UNIONID, data: event.data })' },
  fails: { code: 'exports.main = () => { throw new Error("boom") }' },
})
const staticDir = path.join(folder.root, 'h5.v2')
mkdirSync(staticDir)
writeFileSync(path.join(staticDir, 'index.html'), '<h1>home</h1>')
writeFileSync(path.join(staticDir, 'app.abcdef12.js'), 'go()')
writeFileSync(path.join(folder.root, 'private.txt'), 'not for the web')

const personas = [{ openid: 'alice', unionid: 'u-alice', name: 'Alice', note: 'a student' }, { openid: 'bob', name: 'Bob', note: 'a recruiter' }]
const options = { dataDir: folder.dataDir, functionsDir: folder.functionsDir, staticDir, personas }
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud(options)
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

const post = async (address: string, body: unknown, headers: Record<string, string> = {}) =>
  (await fetch(cloud.url + address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers })).json() as Promise<Record<string, unknown>>
const signIn = async (openid: string) => String((await post('/cloud/session', { openid })).token)

test('personas are offered, and only they may sign in', async () => {
  expect(await (await fetch(`${cloud.url}/cloud/personas`)).json()).toEqual(personas)
  expect(await post('/cloud/session', { openid: 'mallory' })).toMatchObject({ errCode: -601004 })
})

test('a call carries the session; without one it is a visitor; a forged token is a visitor too', async () => {
  const authorization = `Bearer ${await signIn('alice')}`
  expect(await post('/cloud/call/whoami', { data: 1 }, { authorization })).toEqual({ result: { openid: 'alice', unionid: 'u-alice', data: 1 } })
  expect(await post('/cloud/call/whoami', {})).toEqual({ result: { openid: '' } })
  const forged = `${Buffer.from('bob').toString('base64url')}.${authorization.split('.')[1]}`
  expect(await post('/cloud/call/whoami', {}, { authorization: `Bearer ${forged}` })).toEqual({ result: { openid: '' } })
  expect(await post('/cloud/call/whoami', {}, { authorization, 'x-wx-scene': '1154' })).toEqual({ result: { openid: '' } })
})

test('failures come with status 200, as callFunction rejects', async () => {
  expect(await post('/cloud/call/fails', {})).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('Error: boom') as string })
  expect(await post('/cloud/call/nowhere', {})).toMatchObject({ errCode: -501000 })
  expect(await post('/cloud/session', '{')).toMatchObject({ code: 'INVALID_PARAM' })
  expect(await post('/cloud/call/whoami', '{')).toMatchObject({ errMsg: expect.stringContaining('not JSON') as string })
})

test('a session outlives a restart', async () => {
  const authorization = `Bearer ${await signIn('bob')}`
  await cloud.close()
  cloud = await startLocalCloud(options)
  expect(await post('/cloud/call/whoami', {}, { authorization })).toMatchObject({ result: { openid: 'bob' } })
})

test('the page is served, routes inside it too, and nothing outside its folder', async () => {
  const get = async (address: string) => {
    const answer = await fetch(cloud.url + address)
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', '<h1>home</h1>'])
  expect(await get('/any/route')).toEqual([200, 'text/html; charset=utf-8', '<h1>home</h1>'])
  expect(await get('/app.abcdef12.js')).toEqual([200, 'text/javascript; charset=utf-8', 'go()'])
  for (const address of ['/missing.js', '/..%2fprivate.txt', '/%2e%2e/private.txt', '/..%5cprivate.txt']) expect((await get(address))[0]).toBe(404)
})

test('the inspection page and its parts', async () => {
  const page = await fetch(`${cloud.url}/cloud/inspect`)
  expect(page.headers.get('content-type')).toContain('text/html')
  for (const part of ['calls', 'messages', 'codes', 'logs', 'functions', 'files', 'collections', 'documents?collection=none', 'faults']) {
    expect((await fetch(`${cloud.url}/cloud/inspect/${part}`)).status).toBe(200)
  }
})
