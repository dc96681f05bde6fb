import type { Goal } from '~/contract/card-goals'
import type { EntryContent } from '~/contract/card-entries'
import { levelsOf, type Growth } from '~/domain/cards/growth'
import { recordedCompetencies, withRecorded } from '~/domain/cards/recorded-competencies'
import { programmeWords } from '~/domain/grades/grade-row'
import { currentConsentText } from '~/domain/rights/consent-texts'
import type { CompetencyLevel } from '~/domain/catalogues/codes'
import { entryYearOf } from '~/domain/cards/chapters'
import type { Card } from '~/server/ports/collections'
import { writeEntry, writeTranscript } from './entries'
import type { Random } from './random'
import type { writeStoryCards } from './story-cards'
import type { World } from './world'

/** The chapters of the persons one can walk in as, beside what they wrote: transcripts, how they look back, what they want, how they grew. */
export function writeStoryChapters(world: World, { student, rival, senior }: ReturnType<typeof writeStoryCards>): void {
  const random = world.random.fork('story-entries')
  writeTranscript(world, student, 86, random)
  writeTranscript(world, rival, 79, random)
  writeTranscript(world, senior, 83, random)
  const year = (card: Card, plus: number) => entryYearOf(card.profile) + plus
  const own = (card: Card, ...contents: EntryContent[]) => contents.forEach((content) => writeEntry(world, card, content, { random }))

  const [s0, s1, s2, s3] = [year(student, 0), year(student, 1), year(student, 2), year(student, 3)]
  own(
    student,
    { kind: 'reflection', chapter: `${s1}-2`, title: '第一次有人用我写的东西', ratings: { learning: 4, practice: 5, people: 4, wellbeing: 3, direction: 3 }, wentWell: '二手书小程序上线，学会了听同学抱怨。', wasHard: '算法课跟得吃力，睡得太晚。', next: '补算法，把作息调回来。', competencies: [] },
    { kind: 'reflection', chapter: `${s2}-1`, title: '慢慢知道自己想做后端', ratings: { learning: 4, practice: 4, people: 4, wellbeing: 4, direction: 4 }, wentWell: '告警平台的课程设计拿了全班最高分。', wasHard: '投了三家实习都没有回音。', next: '改简历，找学长看一遍。', competencies: [] },
  )
  const practice = { kind: 'project', chapter: `${s2}-2`, title: '校企合作课：订单系统重构', role: '开发', organisation: '北江理工大学软件学院', description: '', competencies: [{ id: 'java', level: 3 }, { id: 'sql', level: 3 }] } as const
  writeEntry(world, student, { ...practice, competencies: [...practice.competencies] }, { random, source: 'school' })
  const ordered = { programme: '智能软件订单班', result: '优秀' }
  writeEntry(world, student, { kind: 'project', chapter: `${s2}-2`, title: '供热收费系统的压力测试', role: '', organisation: '冰城智联科技有限公司', description: programmeWords(ordered), competencies: [] }, { random, source: 'order-programme' })
  student.shownToEmployers = ['competencies', 'courses', 'practice', 'competitions', 'certificates', 'languages', 'hobbies']
  // Her counsellors may look; her classmate has not said so.
  student.consents = { ...student.consents, 'share-with-mentors': { isGranted: true, decidedAt: student.updatedAt, termsVersion: currentConsentText('share-with-mentors').version } }
  goals(world, student, random, s3)

  rival.shownToEmployers = ['competencies', 'practice', 'hobbies']
  const e2 = year(senior, 2)
  own(
    senior,
    { kind: 'internship', chapter: `${e2}-2`, title: '需求分析实习', organisation: '松江软件', position: '需求分析', description: '跟两个项目走完从访谈到上线。', startsOn: `${e2 + 1}-03-01`, endsOn: `${e2 + 1}-08-20`, competencies: [{ id: 'requirements-analysis', level: 3 }] },
    { kind: 'student-work', chapter: `${e2}-1`, title: '学生会就业服务部', organisation: '北江理工大学', role: '部长', description: '办了六场学长分享会。', competencies: [{ id: 'leadership', level: 3 }] },
  )
  for (const card of [student, rival, senior]) {
    const entries = world.all('card-entries').filter(({ studentId }) => studentId === card._id)
    card.profile.competencies = withRecorded(card.profile.competencies, recordedCompetencies(entries))
  }
  const growth: Growth = {}
  ;([s0, s1, s2] as const).forEach((autumn, index) => (growth[`${autumn}-2`] = levelsAtShare(student, (index + 2) / 5)))
  student.growth = growth
}

/** Levels on the way: this share of what is held by now, whole levels, what was not begun left out. */
function levelsAtShare(card: Card, share: number): Record<string, CompetencyLevel> {
  const levels = Object.entries(levelsOf(card.profile.competencies)).map(([id, level]) => [id, Math.round(level * share) as CompetencyLevel] as const)
  return Object.fromEntries(levels.filter(([, level]) => level > 0))
}

function goals(world: World, card: Card, random: Random, year: number): void {
  const put = (what: string, byOn: string, measure: Goal['measure']) =>
    world.put('card-goals', { _id: `g${random.hex(19)}`, studentId: card._id, what, byOn, measure, revision: 1, createdAt: card.updatedAt, updatedAt: card.updatedAt })
  put('数据结构到 4 级', `${year + 1}-04-30`, { by: 'competency', id: 'data-structures', level: 4 })
  put('毕业前拿到一份后端录用', `${year + 1}-05-31`, { by: 'steps', steps: [{ text: '改好一版简历', isDone: true }, { text: '请学长看一遍', isDone: true }, { text: '投十家', isDone: false }, { text: '面三场', isDone: false }] })
}
