import type { ShareChannel } from '~/domain/sharing/share-channels'
import { shareTokenOf } from '~/server/kernel/derived-ids'
import type { Account, Card, Collections, Job } from '~/server/ports/collections'
import type { DemoApplication } from './applications'
import type { Random } from './random'
import type { World } from './world'

type Share = Collections['shares']

/** Writes a share nobody has seen yet. */
export function writeShare(world: World, sharer: Account, schoolName: string, job: Job, channel: ShareChannel, createdAt: string): Share {
  return world.put('shares', {
    _id: shareTokenOf(sharer._id, job._id, channel),
    sharerId: sharer._id,
    sharerName: sharer.displayName,
    sharerSchoolName: schoolName,
    jobId: job._id,
    jobTitle: job.title,
    employerName: job.employerName,
    channel,
    codeFileId: null,
    createdAt,
    reach: 0,
    open: 0,
    apply: 0,
  })
}

/** Writes the visits of a share: whoever opened had seen it, whoever applied had opened it. */
export function writeVisits(world: World, random: Random, share: Share, counts: { reach: number; open: number }, applied: readonly DemoApplication[]): void {
  const { calendar } = world
  const age = (Date.parse(calendar.now) - Date.parse(share.createdAt)) / 86_400_000
  const visit = (stage: 'reach' | 'open' | 'apply', visitor: string, at: string) => {
    world.put('share-visits', { _id: `${share._id}|${stage}|${visitor}`, token: share._id, stage, visitor, at })
    share[stage]++
  }
  for (let i = 0; i < Math.max(counts.reach, applied.length); i++) {
    const visitor = random.hex(24)
    const application = applied[i]?.application
    const reachedAt = application ? calendar.shift(application.appliedAt, -0.02) : calendar.shift(share.createdAt, age * random.next() ** 2 * 0.98)
    visit('reach', visitor, reachedAt)
    if (i >= counts.open && !application) continue
    visit('open', visitor, [calendar.shift(reachedAt, 0.005), calendar.now].sort()[0] ?? reachedAt)
    if (!application) continue
    visit('apply', application.studentId, application.appliedAt)
    application.shareToken = share._id
    const { jobTitle, employerName, channel } = share
    world.tell(share.sharerId, { kind: 'share-applied', detail: { jobTitle, employerName, channel }, target: { page: 'shares', id: share._id }, at: application.appliedAt })
  }
}

const CHANNELS: readonly (readonly [ShareChannel, number])[] = [['friend', 50], ['moments', 32], ['poster', 18]]

/** Seniors and alumni who passed jobs on, and what came of it. */
export function writeShares(world: World, cards: readonly Card[], applications: readonly DemoApplication[], count: number): void {
  const random = world.random.fork('shares')
  const seniors = cards.filter(({ graduationYear }) => graduationYear <= world.calendar.graduationYear)
  const byJob = new Map<string, DemoApplication[]>()
  for (const one of applications) byJob.set(one.job._id, [...(byJob.get(one.job._id) ?? []), one])
  const jobs = world.all('jobs').filter(({ status }) => status === 'published')
  const asked = jobs.filter(({ _id }) => (byJob.get(_id)?.length ?? 0) > 2)
  for (let i = 0; i < count; i++) {
    const card = random.pick(seniors)
    const job = random.pick(random.chance(0.7) ? asked : jobs)
    const channel = random.weighted(CHANNELS)
    const sharer = world.get('accounts', card.accountId)
    if (world.has('shares', shareTokenOf(sharer._id, job._id, channel))) continue
    const createdAt = world.calendar.shift(job.publishedAt ?? world.calendar.now, random.next() * 0.9)
    if (!world.calendar.isPast(createdAt)) continue
    const share = writeShare(world, sharer, card.schoolName, job, channel, createdAt)
    const candidates = (byJob.get(job._id) ?? []).filter(({ application }) => !application.shareToken && application.appliedAt > createdAt && application.studentId !== card._id)
    const applied = random.sample(candidates, random.weighted([[0, 50], [1, 30], [2, 14], [3, 6]]))
    const reach = random.int(3, channel === 'friend' ? 12 : 60)
    writeVisits(world, random, share, { reach, open: Math.round(reach * (0.15 + random.next() * 0.35)) }, applied)
  }
}
