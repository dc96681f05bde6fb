import type { Band } from '../report'
import type { Locale } from '~/domain/catalogues/locale'
import type { CellLevel } from '../compare-score'
import type { Validity } from '../instrument'
import type { Coordinates } from '../report'
import type { ChangeCertainty } from '../reliable-change'

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
  occupationsNote: string
  noOccupation: string
  ofMajor: string
  /** why an occupation stands there: interests it shares with the person, or types it is near to */
  shared: (types: string) => string
  near: (types: string) => string
  nextSteps: string
  noticed: string
  untested: Record<Exclude<Validity, 'published'>, string>
  percentile: (value: number, group: string, n: number) => string
  group: Record<CellLevel | 'norm', string>
  noComparison: string
  /** of: in how many of a hundred who had not changed chance alone would do as much; null where nobody can say */
  change: (since: string, difference: number, certainty: ChangeCertainty, of: number | null) => string
  course: (steps: readonly { semester: string; mean: number }[]) => string
  assessed: (competencies: string) => string
  assessedNote: string
  source: (source: string, licence: string) => string
  borrowed: string
  bands: Record<Band, string>
  about: string
  aboutText: string
  printed: (on: string) => string
  separator: string
}

const certainties: Record<Locale, Record<ChangeCertainty, string>> = {
  'zh-CN': { clear: '变化明显', likely: '可能有变化', none: '在误差范围内', unknown: '数据还不够判断' },
  en: { clear: 'a clear change', likely: 'perhaps a change', none: 'within the margin of error', unknown: 'too little data to call it a change' },
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
    strengthOf: (name, percentile) => `${name}：每 100 个同学里，约 ${percentile} 人分数比你低（同分算一半）`,
    strengthOwn: (name) => `${name}：自己的回答里很突出`,
    noStrength: '这次没有特别突出的一项，这也很常见。',
    interests: '兴趣',
    code: '兴趣代码',
    flat: '几个方面差不多，代码只供参考：多试试，再看哪个更吸引你。',
    occupations: '可能适合的职业',
    occupationsNote: '只看兴趣，不看能力；用来打开视野，不影响职位推荐',
    noOccupation: '这次的兴趣组合没有特别贴近的职业，先多试几样。',
    ofMajor: '你的专业常去',
    shared: (types) => `都看重${types}`,
    near: (types) => `与${types}相近`,
    nextSteps: '接下来',
    noticed: '这一项答得很快或很整齐，只作参考：没有进入统计，没有写进能力，也不和上次比，因为差别可能只是答得快慢。',
    untested: { translated: '译文未验证', original: '自编，未验证' },
    percentile: (value, group, n) => `和${group}约 ${n} 人比：每 100 人里，约 ${value} 人分数比你低（同分算一半）`,
    group: { cohort: '本专业同届', major: '本专业', school: '本校', norm: '常模' },
    noComparison: '可比较的群体还不够大',
    change: (since, difference, certainty, of) => `比${since} ${signed(difference)}，${certainties['zh-CN'][certainty]}${of === null ? '' : `：没有变化的人里，100 人中约 ${of} 人也会碰巧差这么多`}`,
    course: (steps) => `历次：${steps.map(({ semester, mean }) => `${semester} ${mean.toFixed(2)}`).join('，')}`,
    assessed: (competencies) => `写进了你的能力：${competencies}`,
    assessedNote: '来自你自己的回答，最高 3 级；标着“测评”，和自评分开。',
    source: (source, licence) => `来源：${source}。许可：${licence}。`,
    borrowed: '本校的数据还不够，± 和变化的判断暂用英文原题发表的信度，中文题目可能有出入。',
    bands: { low: '低', middle: '中', high: '高' },
    about: '怎么看这份报告',
    aboutText: '分数是回答的平均，1 到 5。比较时只和同意参与统计、且不少于 11 人的群体比。人数都取到最近的 5。± 是 95% 的误差范围。测评帮助了解自己，不是诊断，也不用来筛选人。',
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
    strengthOf: (name, percentile) => `${name}: of every 100 students, about ${percentile} score lower (ties count half)`,
    strengthOwn: (name) => `${name}: stands out among your own answers`,
    noStrength: 'Nothing stands out this time, which is common.',
    interests: 'Interests',
    code: 'Interest code',
    flat: 'Several sides are about even; take the code as a hint and try things out.',
    occupations: 'Occupations that may fit',
    occupationsNote: 'By interests alone, not by ability; to widen the view, and of no effect on recommendations',
    noOccupation: 'No occupation comes close to this pattern of interests; try a few things first.',
    ofMajor: 'common for your major',
    shared: (types) => `both value ${types}`,
    near: (types) => `close to ${types}`,
    nextSteps: 'Next steps',
    noticed: 'Answered fast or all alike: read it with care. It is counted nowhere, stands on no card, and is not compared with last time, since the difference may be no more than the hurry.',
    untested: { translated: 'translation not validated', original: 'our own, not validated' },
    percentile: (value, group, n) => `${group}, about ${n}: of every 100, about ${value} score lower (ties count half)`,
    group: { cohort: 'your major and year', major: 'your major', school: 'your school', norm: 'the norm' },
    noComparison: 'no group large enough to compare with',
    change: (since, difference, certainty, of) => `${signed(difference)} since ${since}, ${certainties.en[certainty]}${of === null ? '' : `: of 100 people who had not changed, about ${of} would differ as much by chance`}`,
    course: (steps) => `All so far: ${steps.map(({ semester, mean }) => `${semester} ${mean.toFixed(2)}`).join(', ')}`,
    assessed: (competencies) => `Added to your competencies: ${competencies}`,
    assessedNote: 'From your own answers, level 3 at most; marked as assessed and kept apart from your own ratings.',
    source: (source, licence) => `Source: ${source}. Licence: ${licence}.`,
    borrowed: 'Your school has too few answers yet: ± and change rest on the reliability published for the English wording, which may differ in Chinese.',
    bands: { low: 'low', middle: 'middle', high: 'high' },
    about: 'How to read this report',
    aboutText: 'Scores are the mean of your answers, 1 to 5. You are compared only with groups of at least 11 who agreed to be counted. Numbers of students are given to the nearest 5. ± is the 95% margin. The evaluation helps you know yourself. It is no diagnosis and selects nobody.',
    printed: (on) => `Yicheng · ${on}`,
    separator: ', ',
  },
}
