import { setFlagsFromString } from 'node:v8'
import { wordsOf } from './words-of'

/** jieba-wasm needs reference types, which Node.js has switched on since 17; 16 has them behind a flag. */
function allowReferenceTypes(): void {
  if (process.versions.node.startsWith('16.')) setFlagsFromString('--experimental-wasm-reftypes')
}

export const words = wordsOf(() => {
  allowReferenceTypes()
  return import('jieba-wasm')
})
