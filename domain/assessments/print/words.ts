import type { Band } from '../report'
import type { Locale } from '~/domain/catalogues/locale'
import type { CellLevel } from '../compare-score'
import type { Validity } from '../instrument'
import type { Coordinates } from '../report'

/** The words a printed report adds to those of the instruments. */
interface Words {
  title: string
  semester: (key: string) => string
  stand: string
  standNote: string
  direction: string
  readiness: string
  now: string
  quarter: Record<Coordinates['quarter'], string>
  strengths: string
  strengthOf: (name: string, percentile: number) => string
  strengthOwn: (name: string) => string
  noStrength: string
  interests: string
  code: string
  flat: string
  occupations: string
  ofMajor: string
  nextSteps: string
  noticed: string
  untested: Record<Exclude<Validity, 'published'>, string>
  percentile: (value: number, group: string, n: number) => string
  group: Record<CellLevel | 'norm', string>
  noComparison: string
  change: (since: string, difference: number, certainty: string) => string
  certainty: Record<string, string>
  borrowed: string
  bands: Record<Band, string>
  about: string
  aboutText: string
  printed: (on: string) => string
  separator: string
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`

export const reportWords: Record<Locale, Words> = {
  'zh-CN': {
    title: '测评报告',
    semester: (key) => (key.endsWith('-1') ? `${key.slice(0, 4)} 年秋季学期` : `${Number(key.slice(0, 4)) + 1} 年春季学期`),
    stand: '我在哪里',
    standNote: '横向是方向有多清楚，纵向是准备有多充分，都是 1 到 5。',
    direction: '方向',
    readiness: '准备',
    now: '现在',
    quarter: {
      gathering: '蓄力：方向和准备都在路上。先从一件小事开始，不用着急。',
      searching: '找方向：你有准备，差一个方向。多看几条路，再收窄。',
      aiming: '补准备：方向有了，把准备补上就能走。',
      moving: '可以出发：方向清楚，也有准备。可以试着投出去了。',
    },
    strengths: '你的长处',
    strengthOf: (name, percentile) => `${name}：高于 ${percentile}% 的同学`,
    strengthOwn: (name) => `${name}：自己的回答里很突出`,
    noStrength: '这次没有特别突出的一项，这也很常见。',
    interests: '兴趣',
    code: '兴趣代码',
    flat: '几个方面差不多，代码只供参考：多试试，再看哪个更吸引你。',
    occupations: '可能适合的职业',
    ofMajor: '你的专业常去',
    nextSteps: '接下来',
    noticed: '这一项答得很快或很整齐，只作参考：没有进入统计，也没有写进能力。',
    untested: { translated: '译文未验证', original: '自编，未验证' },
    percentile: (value, group, n) => `高于${group} ${value}%（${n} 人）`,
    group: { cohort: '本专业同届', major: '本专业', school: '本校', norm: '常模' },
    noComparison: '可比较的群体还不够大',
    change: (since, difference, certainty) => `比${since} ${signed(difference)}，${certainty}`,
    certainty: { clear: '明显的变化', likely: '可能有变化', none: '在误差范围内', unknown: '数据还不够判断' },
    borrowed: '本校的数据还不够，± 和变化的判断暂用英文原题发表的信度，中文题目可能有出入。',
    bands: { low: '低', middle: '中', high: '高' },
    about: '怎么看这份报告',
    aboutText: '分数是回答的平均，1 到 5。比较时只和同意参与统计、且不少于 11 人的群体比；± 是 95% 的误差范围。测评帮助了解自己，不是诊断，也不用来筛选人。',
    printed: (on) => `一程 Yicheng · ${on}`,
    separator: '、',
  },
  en: {
    title: 'Evaluation report',
    semester: (key) => (key.endsWith('-1') ? `Autumn ${key.slice(0, 4)}` : `Spring ${Number(key.slice(0, 4)) + 1}`),
    stand: 'Where I stand',
    standNote: 'Across: how clear the direction is. Up: how prepared you are. Both from 1 to 5.',
    direction: 'Direction',
    readiness: 'Ready',
    now: 'Now',
    quarter: {
      gathering: 'Gathering: direction and preparation are both on their way. Begin with one small thing.',
      searching: 'Searching: you are prepared and lack a direction. Look at several ways, then narrow down.',
      aiming: 'Aiming: you know the direction; catch up on preparation and go.',
      moving: 'Ready to go: a clear direction and good preparation. Try an application.',
    },
    strengths: 'Your strengths',
    strengthOf: (name, percentile) => `${name}: above ${percentile}% of your fellow students`,
    strengthOwn: (name) => `${name}: stands out among your own answers`,
    noStrength: 'Nothing stands out this time, which is common.',
    interests: 'Interests',
    code: 'Interest code',
    flat: 'Several sides are about even; take the code as a hint and try things out.',
    occupations: 'Occupations that may fit',
    ofMajor: 'common for your major',
    nextSteps: 'Next steps',
    noticed: 'Answered fast or all alike: read it with care. It is counted nowhere and stands on no card.',
    untested: { translated: 'translation not validated', original: 'our own, not validated' },
    percentile: (value, group, n) => `above ${value}% of ${group} (${n})`,
    group: { cohort: 'your major and year', major: 'your major', school: 'your school', norm: 'the norm' },
    noComparison: 'no group large enough to compare with',
    change: (since, difference, certainty) => `${signed(difference)} since ${since}, ${certainty}`,
    certainty: { clear: 'a clear change', likely: 'probably a change', none: 'within the margin', unknown: 'too little data to tell' },
    borrowed: 'Your school has too few answers yet: ± and change rest on the reliability published for the English wording, which may differ in Chinese.',
    bands: { low: 'low', middle: 'middle', high: 'high' },
    about: 'How to read this report',
    aboutText: 'Scores are the mean of your answers, 1 to 5. You are compared only with groups of at least 11 who agreed to be counted; ± is the 95% margin. The evaluation helps you know yourself. It is no diagnosis and selects nobody.',
    printed: (on) => `Yicheng · ${on}`,
    separator: ', ',
  },
}
