import type { EntryContent } from '~/contract/card-entries'
import { type CardSection, cardSections, shownSectionsOf } from '~/domain/cards/card-sections'
import { chapterOfDate, entryYearOf, semesterOf } from '~/domain/cards/chapters'
import { labelKey } from '~/domain/cards/label-groups'
import { labelsOf } from '~/domain/cards/labels'
import { chinaDateOf } from '~/domain/time/china-date'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import type { Card } from '~/server/ports/collections'
import { semestersBefore } from './curriculum'
import { writeEntry } from './entries'
import type { Random } from './random'
import type { World } from './world'

const COMPETITIONS = [['蓝桥杯程序设计大赛', 'province', '二等奖'], ['全国大学生数学建模竞赛', 'nation', '三等奖'], ['挑战杯创业计划竞赛', 'school', ''], ['市大学生创新创业大赛', 'city', '优秀奖']] as const
/** The same things as students write them. */
const LANGUAGE_TESTS = [['大学英语六级', 'en'], ['CET6', 'en'], ['英语四级', 'en'], ['雅思 6.5', 'en'], ['日语 N2', 'ja'], ['俄语专业四级', 'ru']] as const
const CERTIFICATES = ['教师资格证', 'C1 驾照', '软考中级', '计算机二级 Python', '初级会计', '红十字救护员证', '健康管理师', '证券从业资格'] as const
const HOBBIES = ['跑步', '读书', '街舞', '手冲咖啡', '皮划艇', '观鸟', '电竞', '骑行'] as const

/** What students who may be found show of their cards: most of them some sections, each with the labels that go with it. */
export function writeShownLabels(world: World, cards: readonly Card[], others: readonly Card[]): void {
  const random = world.random.fork('shown-labels')
  const ofStories = new Set(others.map(({ _id }) => _id))
  for (const card of cards) {
    if (!card.isFindable || ofStories.has(card._id) || !random.chance(0.8)) continue
    for (const content of furtherEntries(card, world, random)) writeEntry(world, card, content, { random })
    const hidden = new Set<CardSection>(random.sample(cardSections.filter((section) => section !== 'competencies'), random.int(0, 2)))
    card.shownToEmployers = cardSections.filter((section) => !hidden.has(section))
  }
  const entriesOf = new Map<string, CardEntryRecord[]>()
  for (const entry of world.all('card-entries')) entriesOf.set(entry.studentId, [...(entriesOf.get(entry.studentId) ?? []), entry])
  for (const card of [...cards, ...others]) card.labels = labelsOf(entriesOf.get(card._id) ?? [], shownSectionsOf(card)).map(labelKey)
}

function furtherEntries(card: Card, world: World, random: Random): EntryContent[] {
  const today = chinaDateOf(world.calendar.now)
  const semesters = semestersBefore(entryYearOf(card.profile), semesterOf(today))
  const chapter = semesters.length > 0 ? random.pick(semesters) : chapterOfDate(card.profile, today)
  const year = Number(today.slice(0, 4))
  const entries: EntryContent[] = []
  if (random.chance(0.4)) {
    const endsOn = random.pick([`${year}-08-31`, `${year}-06-20`])
    entries.push({ kind: 'internship', chapter, title: '暑期实习', organisation: random.pick(['本地企业', '实训基地', '校企合作单位']), position: '实习生', description: '', startsOn: `${year}-05-10`, endsOn, competencies: [] })
  }
  if (random.chance(0.3)) {
    const [title, reach, award] = random.pick(COMPETITIONS)
    entries.push({ kind: 'competition', chapter, title, reach, award, description: '', competencies: [] })
  }
  if (random.chance(0.25)) {
    const [title, language] = random.pick(LANGUAGE_TESTS)
    entries.push({ kind: 'language', chapter, title, language, score: '', competencies: [] })
  }
  if (random.chance(0.3)) entries.push({ kind: 'certificate', chapter, title: random.pick(CERTIFICATES), issuer: '', competencies: [] })
  if (random.chance(0.3)) entries.push({ kind: 'hobby', chapter, title: random.pick(HOBBIES), description: '', competencies: [] })
  return entries
}
