/** What a script of the mini-program finds without asking: the language, timers and the console. */
const present = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer Uint8Array Int8Array Uint16Array
  Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray DataView Map Set WeakMap WeakSet Proxy Reflect
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN BigInt
  console setTimeout clearTimeout setInterval clearInterval`.split(/\s+/),
)

const isIdentifier = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name)

/** Everything else that a browser's worker offers: fetch, URL, AbortController, crypto, Intl, globalThis and so on. */
export function hiddenGlobals(scope: object): string[] {
  const names = new Set<string>()
  for (let at: object | null = scope; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) if (isIdentifier(name) && !present.has(name)) names.add(name)
  }
  return [...names]
}
