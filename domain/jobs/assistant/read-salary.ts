export interface FoundSalary {
  /** yuan a month; of an open end only one is there */
  min?: number
  max?: number
  from: number
  to: number
}

const UNIT = '(?:k|千|万|w|元)?'
const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)'
const RANGE = new RegExp(`${NUMBER}\\s*(${UNIT})\\s*(?:-|~|–|—|到|至)\\s*${NUMBER}\\s*(${UNIT})`, 'g')
const OPEN = new RegExp(`${NUMBER}\\s*(k|千|万|w|元)\\s*(?:/月|每月)?\\s*(以上|起|\\+)`, 'g')
/** What makes of a pair of numbers a pay. */
const CUE = /薪|工资|待遇|月入|底薪|年包|收入|元\s*\/\s*月|\/月|每月|k|千|万|元/
const NO_PAY = /注册资本|营收|营业额|年产|投资|融资|用户|客户|预算|产值|销售额|gmv|公里|平米|补贴|补助|奖学金|奖金|津贴|餐补|房补|安家费/
const YEARLY = /年薪|年收入|年包|\/年|每年|年总包/
const DAILY = /日薪|\/天|每天|\/日|时薪|\/小时|\/时/

const FACTORS: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000, w: 10_000, 元: 1, '': 1 }

/** A month's pay in a clause: "8-12K", "月薪 8,000–12,000 元", "年薪 12–18 万". Daily pay and allowances are none. */
export function readSalary(clause: string, heading = ''): FoundSalary | undefined {
  const around = heading + clause
  if (NO_PAY.test(clause) && !/薪|工资|转正|待遇/.test(around)) return undefined
  const divisor = YEARLY.test(around) ? 12 : 1
  for (const [index, pattern] of [RANGE, OPEN].entries()) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
      const found = index === 0 ? rangeOf(match, divisor) : openEnd(match, divisor)
      const isPay = !DAILY.test(clause.slice(match.index, match.index + match[0].length + 4)) && (/薪|工资|待遇|收入|转正/.test(around) || CUE.test(match[0] + clause.slice(match.index + match[0].length, match.index + match[0].length + 4)))
      if (found && isPay && isPlausible(found)) return { ...found, from: match.index, to: match.index + match[0].length }
    }
  }
  return undefined
}

/** The unit of the second number speaks for the first: 8-12K. */
function rangeOf([, low = '', lowUnit = '', high = '', highUnit = '']: RegExpExecArray, divisor: number) {
  const unit = highUnit || lowUnit
  const min = amount(low, lowUnit === '' || lowUnit === '元' ? unit || lowUnit : lowUnit)
  const max = amount(high, unit)
  return max >= min ? { min: perMonth(min, divisor), max: perMonth(max, divisor) } : undefined
}

function openEnd([, text = '', unit = '']: RegExpExecArray, divisor: number) {
  return { min: perMonth(amount(text, unit), divisor) }
}

const amount = (text: string, unit: string): number => Number(text.replace(/,/g, '')) * (FACTORS[unit] ?? 1)
const perMonth = (value: number, divisor: number): number => Math.round(value / divisor / (divisor > 1 ? 100 : 1)) * (divisor > 1 ? 100 : 1)
/** No monthly pay lies outside: numbers of people, years and square metres do. */
const isPlausible = ({ min, max }: { min?: number; max?: number }): boolean => (min ?? max ?? 0) >= 1500 && (max ?? min ?? 0) <= 100_000

const MONTHS = /(1[2-9]|2[0-4])\s*薪|(?:一年|每年|年)(?:发|共)?(1[2-9]|2[0-4])个月/

/** Salaries a year, 12–24: "14薪". */
export function readSalaryMonths(clause: string): { months: number; from: number; to: number } | undefined {
  const match = MONTHS.exec(clause)
  return match ? { months: Number(match[1] ?? match[2]), from: match.index, to: match.index + match[0].length } : undefined
}
