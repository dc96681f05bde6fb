import { createReadStream, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'
import { type StorageCalls, storageCalls } from './support/sdk'

jest.setTimeout(30_000)

const folder = new FunctionFolder({
  keeps: { code: 'exports.main = async ({ path, text }) => (await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) })).fileID' },
})
const options = { dataDir: folder.dataDir, functionsDir: folder.functionsDir, envId: 'test-env' }
let cloud: LocalCloud
let sdk: StorageCalls

beforeAll(async () => {
  cloud = await startLocalCloud(options)
  sdk = storageCalls(cloud)
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

const upload = async (cloudPath: string, text: string) => (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID
const temporaryUrl = async (fileID: string, maxAge = 60) => {
  const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return fileList[0]?.tempFileURL ?? ''
}

describe('upload and download', () => {
  test('a buffer comes back byte for byte', async () => {
    const content = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 256))
    const { fileID } = await sdk.uploadFile({ cloudPath: 'bytes/all.bin', fileContent: content })
    expect(fileID).toMatch(/^cloud:\/\/test-env\.[\w-]+\/bytes\/all\.bin$/)
    const { fileContent } = await sdk.downloadFile({ fileID })
    expect(fileContent.equals(content)).toBe(true)
  })

  test('a read stream, and a path in Chinese with spaces', async () => {
    const file = path.join(folder.root, 'resume.txt')
    writeFileSync(file, '简历')
    const { fileID } = await sdk.uploadFile({ cloudPath: '简历/张三 2026.txt', fileContent: createReadStream(file) })
    expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('简历')
  })

  test('the same path again replaces the file', async () => {
    const first = await upload('same.txt', 'one')
    const second = await upload('same.txt', 'two')
    expect(second).toBe(first)
    expect((await sdk.downloadFile({ fileID: first })).fileContent.toString()).toBe('two')
  })

  test.each(['', '/leading', 'a//b', 'a/../b', 'x'.repeat(851)])('the path %j is refused', async (cloudPath) => {
    await expect(upload(cloudPath, 'x')).rejects.toMatchObject({ errCode: expect.any(Number) as number })
  })

  test('a missing file', async () => {
    await expect(sdk.downloadFile({ fileID: 'cloud://test-env.6c6f-test-env-1250000000/none.txt' })).rejects.toMatchObject({ errMsg: expect.stringContaining('downloadFile:fail') as string })
  })

  test('functions upload too, and the request is counted for their call', async () => {
    const fileID = (await cloud.callFunction('keeps', { path: 'from/function.txt', text: 'hello' })) as string
    expect((await cloud.storage.download(fileID))?.toString()).toBe('hello')
    expect(cloud.counters.last('keeps')?.storageRequests).toBe(1)
  })
})

describe('temporary addresses', () => {
  test('show the file with its type, then expire', async () => {
    const url = await temporaryUrl(await upload('picture.svg', '<svg/>'), 60)
    const fresh = await fetch(url)
    expect([fresh.status, fresh.headers.get('content-type'), await fresh.text()]).toEqual([200, 'image/svg+xml', '<svg/>'])
    cloud.clock.advance(62_000)
    expect((await fetch(url)).status).toBe(403)
    cloud.clock.advance(-62_000)
  })

  test('cannot be guessed, stretched or moved to another file', async () => {
    await upload('other.txt', 'other')
    const url = await temporaryUrl(await upload('mine.txt', 'mine'), 60)
    const stretched = url.replace(/t=(\d+)/, (_, t: string) => `t=${Number(t) + 1000}`)
    for (const address of [url.replace(/sign=[^&]+&?/, ''), stretched, url.replace('mine.txt', 'other.txt')]) {
      expect((await fetch(address)).status).toBe(403)
    }
  })

  test('of a missing file is an error for that file alone', async () => {
    const here = await upload('here.txt', 'here')
    const { fileList } = await sdk.getTempFileURL({ fileList: [here, 'cloud://test-env.x/none.txt'] })
    expect(fileList.map(({ status, tempFileURL }) => [status, Boolean(tempFileURL)])).toEqual([[0, true], [-503003, false]])
  })
})

test('delete tells for each file whether it was there', async () => {
  const fileID = await upload('gone.txt', 'x')
  const first = await sdk.deleteFile({ fileList: [fileID] })
  const second = await sdk.deleteFile({ fileList: [fileID] })
  expect([first.fileList[0]?.status, second.fileList[0]?.status]).toEqual([0, -503003])
})

describe('the browser', () => {
  const send = (token: string, file: string) => fetch(`${cloud.url}/cloud/storage?path=${file}`, { method: 'POST', body: 'mine', headers: token ? { authorization: `Bearer ${token}` } : {} })

  test('uploads as whoever is signed in, who alone may read it without a temporary address', async () => {
    const [alice, bob] = [cloud.signIn('alice'), cloud.signIn('bob')]
    const { fileID } = (await (await send(alice, 'alice/note.txt')).json()) as { fileID: string }
    expect(cloud.storage.find(fileID)).toMatchObject({ openid: 'alice', size: 4 })
    const read = async (token: string) => (await fetch(`${cloud.url}/cloud/storage/alice/note.txt`, { headers: { authorization: `Bearer ${token}` } })).status
    expect([await read(alice), await read(bob), await read('')]).toEqual([200, 403, 403])
  })

  test('cannot write over somebody else, nor without signing in', async () => {
    await send(cloud.signIn('alice'), 'alice/own.txt')
    expect(await (await send(cloud.signIn('bob'), 'alice/own.txt')).json()).toMatchObject({ errCode: -503002 })
    expect(await (await send('', 'visitor.txt')).json()).toMatchObject({ errCode: -503002 })
  })
})

test('files outlive a restart', async () => {
  const fileID = await upload('lasting.txt', 'still here')
  await cloud.close()
  cloud = await startLocalCloud(options)
  sdk = storageCalls(cloud)
  expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('still here')
})
