import type { Card } from '~/server/ports/collections'
import type { World } from './world'

/** Somebody says that a claimed record is theirs: something for the career office to settle. */
export function writeDispute(world: World, cards: readonly Card[], schoolId: string): void {
  const card = cards.find((one) => one.schoolId === schoolId && one.graduationYear === world.calendar.graduationYear)
  if (!card) return
  const openedAt = world.calendar.at(-1, 1130)
  const account = world.account('demo-disputer', card.studentName, openedAt)
  world.put('claim-disputes', {
    _id: `${card._id}|${account._id}`,
    studentId: card._id,
    schoolId,
    accountId: account._id,
    statement: '这份档案是我的，室友用我的手机试用时认领了，请帮忙转回来。',
    contact: '138****0000，辅导员可以证明',
    status: 'open',
    openedAt,
    decidedAt: null,
    decidedBy: null,
    note: '',
  })
}
