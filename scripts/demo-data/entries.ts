import type { EntryContent } from '~/contract/card-entries'
import { chapterOfDate, entryYearOf, semesterOf } from '~/domain/cards/chapters'
import { type EntrySource, isImported } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import { keyOfAward, keyOfCourse, keyOfProgramme } from '~/domain/grades/grade-row'
import { chinaDateOf } from '~/domain/time/china-date'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { competenciesOfCourse } from '~/reference/courses/course-competencies'
import { importedEntryIdOf } from '~/server/kernel/derived-ids'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import type { Card } from '~/server/ports/collections'
import { semestersBefore, SOFTWARE_CURRICULUM } from './curriculum'
import type { Random } from './random'
import type { World } from './world'

/** Writes an entry as its student would, or as an import would. */
export function writeEntry(world: World, card: Card, content: EntryContent, { random, source = 'self' }: { random: Random; source?: Exclude<EntrySource, 'job-search'> }): void {
  const { studentNumber } = world.get('students', card._id)
  const at = card.updatedAt
  const record: CardEntryRecord = {
    ...content,
    _id: isImported(source) ? importedEntryIdOf(card.schoolId, studentNumber, ...keyOf(content, source)) : `w${random.hex(19)}`,
    studentId: card._id,
    schoolId: card.schoolId,
    source,
    verification: isImported(source) ? 'verified' : 'unverified',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  }
  world.put('card-entries', record)
}

/** As the import tells entries apart; what no sheet brings is told by semester and title. */
function keyOf(content: EntryContent, source: EntrySource): readonly string[] {
  if (content.kind === 'project' && source === 'order-programme') return keyOfProgramme({ ...content, employer: content.organisation })
  if (content.kind === 'course') return keyOfCourse(content)
  if (content.kind === 'competition' && content.startsOn !== undefined) return keyOfAward({ ...content, wonOn: content.startsOn })
  return [content.kind, content.chapter, content.title]
}

/** A transcript of software engineering up to the running semester. @param level points that most grades lie around */
export function writeTranscript(world: World, card: Card, level: number, random: Random): void {
  const semesters = semestersBefore(entryYearOf(card.profile), semesterOf(chinaDateOf(world.calendar.now)))
  semesters.slice(0, SOFTWARE_CURRICULUM.length).forEach((chapter, index) => {
    for (const [title, credits] of SOFTWARE_CURRICULUM[index] ?? []) {
      const grade: Grade = title.startsWith('大学体育') ? { scale: 'five-level', value: random.pick(['excellent', 'good', 'good', 'medium']) } : { scale: 'percent', value: String(Math.max(60, Math.min(98, level + random.int(-9, 8)))) }
      writeEntry(world, card, { kind: 'course', chapter, title, credits, grade, competencies: competenciesOfCourse(title, grade) }, { random, source: 'school' })
    }
  })
}

const HOBBIES = ['长跑', '摄影', '羽毛球', '吉他', '徒步', '书法', '围棋', '烘焙', '播客', '篮球'] as const
const SOCIETIES = ['学生会', '青年志愿者协会', '校广播站', '就业服务社', '团委宣传部', '科技创新协会'] as const
const CERTIFICATES = [['全国计算机等级考试二级', '教育部教育考试院'], ['普通话二级甲等', '国家语委'], ['机动车驾驶证', '公安交管部门'], ['初级会计专业技术资格', '财政部']] as const

/** What students of the province have on their cards: why they chose, one or two things they did, and what proves their record. */
export function writeEntries(world: World, cards: readonly Card[]): void {
  const random = world.random.fork('entries')
  const today = chinaDateOf(world.calendar.now)
  for (const card of cards) {
    const last = chapterOfDate(card.profile, today)
    const semesters = semestersBefore(entryYearOf(card.profile), semesterOf(today))
    const chapter = semesters.length > 0 ? random.pick(semesters) : last
    for (const { id, level, provenance } of card.profile.competencies) {
      if (provenance !== 'record' || level === 0) continue
      writeEntry(world, card, { kind: 'project', chapter, title: `${COMPETENCIES_BY_ID.get(id)?.zh ?? id}课程实践`, role: '', organisation: '', description: '', competencies: [{ id, level }] }, { random, source: 'school' })
    }
    if (random.chance(0.4)) writeEntry(world, card, { kind: 'hobby', chapter, title: random.pick(HOBBIES), description: '', competencies: [] }, { random })
    if (random.chance(0.35)) writeEntry(world, card, { kind: 'student-work', chapter, title: random.pick(SOCIETIES), organisation: card.schoolName, role: random.pick(['干事', '部长', '组长']), description: '', competencies: [{ id: 'teamwork', level: 3 }] }, { random })
    if (random.chance(0.3)) {
      const [title, issuer] = random.pick(CERTIFICATES)
      writeEntry(world, card, { kind: 'certificate', chapter, title, issuer, competencies: [] }, { random })
    }
    if (random.chance(0.45)) writeEntry(world, card, { kind: 'language', chapter, title: random.pick(['CET-4', 'CET-6']), language: 'en', score: String(random.int(425, 600)), competencies: [] }, { random })
  }
}
