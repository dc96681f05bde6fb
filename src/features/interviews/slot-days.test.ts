import { slotDays } from './slot-days'

test('times stand under their day in China, earliest first, the taken ones marked', () => {
  const days = slotDays(
    [
      { slotId: 't2', startsAt: '2026-11-23T16:30:00.000Z', minutes: 30, isFree: true },
      { slotId: 't1', startsAt: '2026-11-23T03:00:00.000Z', minutes: 45, isFree: false },
    ],
    'zh-CN',
  )
  expect(days).toEqual([
    { date: '2026-11-23', label: '11月23日 周一', slots: [{ id: 't1', label: '11:00–11:45', isTaken: true }] },
    { date: '2026-11-24', label: '11月24日 周二', slots: [{ id: 't2', label: '00:30–01:00', isTaken: false }] },
  ])
})
