import type { Band } from '~/domain/assessments/report'
import type { InstrumentId } from '~/domain/assessments/instrument'
import type { Localized } from '~/domain/catalogues/locale'

/** A scale in plain words: its name, what it is about, and what a low, middling or high answer means. */
export interface ScaleMeaning {
  name: Localized
  about: Localized
  bands: Readonly<Record<Band, Localized>>
}

const words = (zh: string, en: string): Localized => ({ zh, en })
const meaning = (name: Localized, about: Localized, low: Localized, middle: Localized, high: Localized): ScaleMeaning => ({ name, about, bands: { low, middle, high } })
/** Interests have no good end: one sentence by how much one is drawn. */
const interest = (name: Localized, about: Localized): ScaleMeaning =>
  meaning(name, about, words('不太吸引你。', 'Does not draw you much.'), words('有些部分吸引你。', 'Parts of it draw you.'), words('很吸引你。', 'Draws you strongly.'))

const PERSONALITY: Readonly<Record<string, ScaleMeaning>> = {
  extraversion: meaning(
    words('外向性', 'Extraversion'),
    words('在人群中的活跃程度', 'How lively you are among people'),
    words('你更习惯安静、深入地做事，一对一时说得最好。', 'You work quietly and in depth, and talk best one to one.'),
    words('你能热闹也能安静，看场合切换。', 'You can be lively or quiet, as the moment asks.'),
    words('你在人群里有能量，容易打开局面。', 'You gain energy among people and break the ice easily.'),
  ),
  agreeableness: meaning(
    words('宜人性', 'Agreeableness'),
    words('对他人的体谅与合作', 'Care for others and cooperation'),
    words('你直接、坚持己见，谈判和把关时有用。', 'You are direct and hold your ground, useful in negotiating and checking.'),
    words('你愿意帮忙，也守得住边界。', 'You help gladly and keep your limits.'),
    words('你体谅人，团队里让人放心。', 'You are considerate; a team can rely on you.'),
  ),
  conscientiousness: meaning(
    words('尽责性', 'Conscientiousness'),
    words('做事的条理与坚持', 'Order and persistence in work'),
    words('你随性灵活；重要的事用清单和提醒帮自己一把。', 'You are spontaneous; lists and reminders help with what matters.'),
    words('该认真时你会认真，其余时候放得开。', 'You are careful where it counts and relaxed elsewhere.'),
    words('你有条理，答应的事会做到底。', 'You are organised and see through what you promise.'),
  ),
  stability: meaning(
    words('情绪稳定性', 'Emotional stability'),
    words('面对压力时的平稳', 'Calm under pressure'),
    words('你感受细腻，压力大时容易受影响；休息和倾诉对你很要紧。', 'You feel things keenly and pressure gets to you; rest and talking matter.'),
    words('多数时候平稳，忙乱时会起伏。', 'Mostly calm, with ups and downs in busy times.'),
    words('你遇事沉得住气，能让周围的人安心。', 'You keep calm and steady the people around you.'),
  ),
  intellect: meaning(
    words('开放与思辨', 'Intellect and imagination'),
    words('对新想法和抽象问题的兴趣', 'Interest in ideas and abstract questions'),
    words('你务实，喜欢看得见结果的做法。', 'You are practical and prefer what shows results.'),
    words('新想法和老办法，你都愿意用。', 'You use new ideas and proven ways alike.'),
    words('你想法多，学新东西快。', 'You are full of ideas and quick to learn.'),
  ),
}

const INTERESTS: Readonly<Record<string, ScaleMeaning>> = {
  realistic: interest(words('实干型', 'Realistic'), words('动手、工具、机器、户外', 'Hands, tools, machines, outdoors')),
  investigative: interest(words('研究型', 'Investigative'), words('观察、分析、弄清为什么', 'Observing, analysing, finding out why')),
  artistic: interest(words('艺术型', 'Artistic'), words('创作、表达、设计', 'Creating, expressing, designing')),
  social: interest(words('助人型', 'Social'), words('教导、照顾、帮助他人', 'Teaching, caring, helping')),
  enterprising: interest(words('进取型', 'Enterprising'), words('说服、组织、经营', 'Persuading, organising, running a business')),
  conventional: interest(words('事务型', 'Conventional'), words('数据、记录、有条有理', 'Figures, records, good order')),
}

const ADAPTABILITY: Readonly<Record<string, ScaleMeaning>> = {
  concern: meaning(
    words('关注未来', 'Concern'),
    words('是否想着毕业以后', 'Thinking of what comes after'),
    words('毕业还没怎么进入你的日程。', 'Graduation has not entered your calendar yet.'),
    words('你时不时会想到将来。', 'The future crosses your mind now and then.'),
    words('你已经把今天和将来连在一起。', 'You connect today with what comes.'),
  ),
  control: meaning(
    words('自主掌控', 'Control'),
    words('是否自己拿主意', 'Deciding for yourself'),
    words('很多事像是别人替你定的。', 'Much seems to be decided for you.'),
    words('有些事你自己定，有些随大流。', 'Some things you decide, some you let happen.'),
    words('你的事你自己拿主意，也担得起。', 'You decide your own matters and stand by them.'),
  ),
  curiosity: meaning(
    words('探索好奇', 'Curiosity'),
    words('是否主动了解各种可能', 'Looking into possibilities'),
    words('你还没怎么去看别的路。', 'You have not looked at other ways much.'),
    words('碰到了会看一看。', 'You look when something comes along.'),
    words('你会主动打听、比较、尝试。', 'You ask, compare and try things out.'),
  ),
  confidence: meaning(
    words('应对信心', 'Confidence'),
    words('是否相信自己能解决问题', 'Trusting yourself to solve problems'),
    words('遇到难事你容易怀疑自己。', 'Difficulties make you doubt yourself.'),
    words('熟悉的事有把握，新的事会犹豫。', 'Sure of the familiar, hesitant with the new.'),
    words('难的、新的，你都相信自己能学会。', 'Hard or new, you trust yourself to learn it.'),
  ),
}

const DECISION: Readonly<Record<string, ScaleMeaning>> = {
  knowing: meaning(
    words('认识自己', 'Knowing yourself'),
    words('说得清自己擅长和看重什么', 'Saying what you are good at and care about'),
    words('还说不太清自己擅长什么、看重什么。', 'You find it hard to say what you are good at and care about.'),
    words('大致知道，细处还在想。', 'You know roughly; details are open.'),
    words('你说得清自己要什么、能什么。', 'You can say what you want and what you can do.'),
  ),
  finding: meaning(
    words('了解职业', 'Finding out'),
    words('会找信息、会问人', 'Finding information and asking people'),
    words('去哪里了解、问谁，还不太有底。', 'You are unsure where to look and whom to ask.'),
    words('知道怎么查，问人还差一步。', 'You know how to look things up; asking people is the next step.'),
    words('你查得到，也问得到。', 'You find facts and people.'),
  ),
  choosing: meaning(
    words('做出选择', 'Choosing'),
    words('能取舍，也能改主意', 'Weighing up, and changing your mind'),
    words('几条路摆着，难以取舍。', 'With several ways open it is hard to choose.'),
    words('能缩小范围，最后一步会犹豫。', 'You can narrow down; the last step is hard.'),
    words('你能定下来，也知道退路。', 'You can settle, and know what to fall back on.'),
  ),
  acting: meaning(
    words('付诸行动', 'Acting'),
    words('简历、面试、坚持', 'Résumé, interview, persistence'),
    words('真要开始时，还没什么把握。', 'Getting started still feels uncertain.'),
    words('能开始，被拒绝几次会泄气。', 'You can start; refusals take the wind out.'),
    words('你会准备、会求助，也坚持得住。', 'You prepare, ask for help and keep going.'),
  ),
}

const MEANINGS: Readonly<Record<InstrumentId, Readonly<Record<string, ScaleMeaning>>>> = {
  personality: PERSONALITY,
  interests: INTERESTS,
  adaptability: ADAPTABILITY,
  decision: DECISION,
}

/** @throws for a scale that no instrument has */
export function meaningOf(instrument: InstrumentId, scale: string): ScaleMeaning {
  const found = MEANINGS[instrument][scale]
  if (!found) throw new Error(`No scale ${instrument}.${scale}`)
  return found
}
