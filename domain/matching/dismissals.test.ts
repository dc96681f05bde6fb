import { dismiss, type Dismissals, isHidden, isUnwanted, undoDismissal } from './dismissals'

const nothing: Dismissals = { jobs: [], occupations: [], cities: [] }
const job = { id: 'j1', occupation: '2-02-10-03', cities: ['230100', '110000'] }

test('a job is hidden by itself; its kind comes last; its places go, but those one wishes for', () => {
  expect(dismiss(nothing, job, 'not-this-job', [])).toEqual({ ...nothing, jobs: ['j1'] })
  const less = dismiss(nothing, job, 'less-like-this', [])
  expect(less).toEqual({ ...nothing, jobs: ['j1'], occupations: ['2-02-10-03'] })
  expect(isUnwanted(less, { occupation: '2-02-10-03' })).toBe(true)
  const city = dismiss(nothing, job, 'not-this-city', ['230100'])
  expect(city).toEqual({ ...nothing, jobs: ['j1'], cities: ['110000'] })
  expect(isHidden(city, { id: 'j2', cities: ['110000'] })).toBe(true)
  expect(isHidden(city, { id: 'j3', cities: ['110000', '310000'] })).toBe(false)
  expect(isHidden(city, { id: 'j4', cities: [] })).toBe(false)
})

test('what is taken back is as if it had not been said', () => {
  for (const reason of ['not-this-job', 'less-like-this', 'not-this-city'] as const) {
    expect(undoDismissal(dismiss(nothing, job, reason, []), job, reason, [])).toEqual(nothing)
  }
})

test('two hundred of each are kept, the newest', () => {
  let standing = nothing
  for (let n = 0; n < 205; n += 1) standing = dismiss(standing, { ...job, id: `j${n}` }, 'not-this-job', [])
  expect(standing.jobs).toHaveLength(200)
  expect(standing.jobs[0]).toBe('j5')
})
