/** What each kind of template field accepts. Source: subscribeMessage.send, "订阅消息参数值内容限制说明". */
const rules: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^[+-]?\d{1,32}(\.\d{1,32})?$/.test(value) && value.length <= 33,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5 && !/[\p{L}\p{N}]/u.test(value),
  character_string: (value) => value.length <= 32 && !/\p{Script=Han}/u.test(value),
  time: (value) => /^(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s?)?\d{1,2}:\d{2}(:\d{2})?(~.+)?$/.test(value),
  date: (value) => /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(\s?\d{1,2}:\d{2}(:\d{2})?)?(~.+)?$/.test(value),
  amount: (value) => /^\D{0,3}\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() #]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => (/\p{Script=Han}/u.test(value) ? length(value) <= 10 : length(value) <= 20),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
}

/**
 * What is wrong with one field of a message, or undefined.
 * @param key template field, e.g. `thing1`
 * @returns the tail of the platform's text for 47003
 */
export function fieldFault(key: string, value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text === '') return `data.${key}.value is empty`
  const rule = rules[key.replace(/\d+$/, '')]
  return rule === undefined || rule(text) ? undefined : `data.${key}.value invalid`
}

function length(value: string): number {
  return [...value].length
}
