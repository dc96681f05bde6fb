import * as jieba from 'jieba-wasm'
import { wordsOf } from './words-of'

test('loads once, and only when somebody asks', async () => {
  let loads = 0
  const words = wordsOf(() => {
    loads++
    return Promise.resolve(jieba)
  })
  const vocabulary = ['数据仓库', 'node.js']
  expect(loads).toBe(0)
  const [cut, again] = await Promise.all([words.open(vocabulary), words.open(vocabulary)])
  expect(again).toBe(cut)
  expect(loads).toBe(1)
  expect(cut('搭建数据仓库')).toEqual(['搭建', '数据仓库'])
})

test('words of ours are held together and tear nothing else apart; the words add up to the text', async () => {
  const cut = await wordsOf(() => Promise.resolve(jieba)).open(['会计', '五险一金'])
  expect(cut('社会计划')).toEqual(['社会', '计划'])
  for (const text of ['', '缴纳五险一金', '  空格\n与换行，emoji 🙂 和 C++。']) expect(cut(text).join('')).toBe(text)
})

test('a load that failed is tried again', async () => {
  let loads = 0
  const words = wordsOf(() => (loads++ === 0 ? Promise.reject(new Error('no file')) : Promise.resolve(jieba)))
  const vocabulary: string[] = []
  await expect(words.open(vocabulary)).rejects.toThrow('no file')
  expect((await words.open(vocabulary))('你好')).toEqual(['你好'])
})
