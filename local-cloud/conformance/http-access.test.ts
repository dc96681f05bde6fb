import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'

jest.setTimeout(30_000)

const folder = new FunctionFolder({
  echo: { code: 'exports.main = async (event) => ({ event, openid: cloud.getWXContext().OPENID, source: cloud.getWXContext().SOURCE })' },
  decides: {
    code: `exports.main = async ({ queryStringParameters: { how } }) => how === 'text' ? 'plain words' : how === 'picture'
      ? { statusCode: 201, headers: { 'content-type': 'image/png' }, isBase64Encoded: true, body: Buffer.from([137, 80]).toString('base64') }
      : { statusCode: 403, headers: { 'x-reason': 'closed' }, body: { code: 'CLOSED' } }`,
  },
  fails: { code: 'exports.main = () => { throw new Error("boom") }' },
})
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: folder.functionsDir, personas: [{ openid: 'alice', name: 'Alice', note: '' }] })
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

interface Echo {
  event: Record<string, unknown>
  openid: string
  source: string
}
const echo = async (address: string, init?: RequestInit) => (await (await fetch(`${cloud.url}/http/echo${address}`, init)).json()) as Echo

test('a function gets the request: method, path below it, query, headers, text as it stands', async () => {
  const { event } = await echo('/a/b?x=1&y=%E4%B8%80', { method: 'PUT', headers: { 'content-type': 'application/json', 'X-Mine': 'yes' }, body: '{"z":2}' })
  expect(event).toMatchObject({ httpMethod: 'PUT', path: '/a/b', queryStringParameters: { x: '1', y: '一' }, headers: { 'x-mine': 'yes' }, body: '{"z":2}', isBase64Encoded: false })
  expect((await echo('')).event).toMatchObject({ httpMethod: 'GET', path: '/', body: '' })
})

test('bytes that are no text come in base64', async () => {
  const { event } = await echo('', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array([0, 255]) })
  expect(event).toMatchObject({ isBase64Encoded: true, body: Buffer.from([0, 255]).toString('base64') })
})

test('nobody is signed in, whatever the headers say', async () => {
  const session = (await (await fetch(`${cloud.url}/cloud/session`, { method: 'POST', body: JSON.stringify({ openid: 'alice' }) })).json()) as { token: string }
  const { openid, source } = await echo('', { headers: { authorization: `Bearer ${session.token}`, 'x-wx-openid': 'alice' } })
  expect([openid, source]).toEqual(['', 'tcb_http'])
})

test('a function may decide about the answer: status, headers, bytes; a text is plain text', async () => {
  const refused = await fetch(`${cloud.url}/http/decides?how=refuse`)
  expect([refused.status, refused.headers.get('x-reason'), await refused.json()]).toEqual([403, 'closed', { code: 'CLOSED' }])
  const picture = await fetch(`${cloud.url}/http/decides?how=picture`)
  expect([picture.status, picture.headers.get('content-type'), ...new Uint8Array(await picture.arrayBuffer())]).toEqual([201, 'image/png', 137, 80])
  const text = await fetch(`${cloud.url}/http/decides?how=text`)
  expect([text.headers.get('content-type'), await text.text()]).toEqual(['text/plain; charset=utf-8', 'plain words'])
})

test('a function that throws or is not there answers with status 500', async () => {
  for (const name of ['fails', 'nowhere']) {
    const answer = await fetch(`${cloud.url}/http/${name}`)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([500, 'FUNCTION_INVOCATION_FAILED'])
  }
})
