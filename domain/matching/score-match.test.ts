import fc from 'fast-check'
import { PROVENANCES, type CompetencyLevel } from '~/domain/catalogues/codes'
import { collectStandings } from './competency-fit'
import type { JobOffer, StudentProfile } from './market'
import { harmonicMean, ONE } from './score-unit'
import { scoreMatch } from './score-match'
import { nothingTaught, PROVENANCE_OF_STEP, type ReachOf } from './steps'
import { arbitraryJob, arbitraryStudent, COMPETENCIES, makeEligible } from './testing/arbitrary-market'

const job: JobOffer = {
  id: 'j1',
  employerId: 'e1',
  occupation: '2-02-10-03',
  level: '21',
  graduationYears: [2027],
  majors: ['0809'],
  schools: [],
  cities: ['230100'],
  salary: { min: 6000, max: 9000 },
  competencies: [
    { id: 'python', level: 3, weight: 3, isMust: true },
    { id: 'sql', level: 3, weight: 2, isMust: false },
    { id: 'teamwork', level: 2, weight: 1, isMust: false },
  ],
  closesOn: '2027-01-31',
}
const student: StudentProfile = {
  id: 's1',
  schoolId: 'hit',
  level: '21',
  graduationYear: 2027,
  major: '080901',
  cities: ['230100', '110000'],
  occupations: ['2-02-10-03'],
  salaryMin: 5000,
  competencies: [
    { id: 'python', level: 4, provenance: 'record' },
    { id: 'sql', level: 3, provenance: 'self' },
  ],
}
/** An eligible pair; the job's own constraints always hold. */
const eligiblePair = fc.tuple(arbitraryJob, arbitraryStudent).map(([offer, profile]) => ({ offer, profile: makeEligible(offer, profile) }))

describe('scoreMatch', () => {
  it('explains a good match by both sides', () => {
    const match = scoreMatch(job, student)
    expect(match.isEligible).toBe(true)
    expect(match.reasons.map(({ code, side }) => `${side}:${code}`).sort()).toEqual([
      'employer:competency', 'employer:competency', 'employer:major', 'student:city', 'student:occupation', 'student:pay',
    ])
    expect(match.gaps).toMatchObject([
      { competency: 'teamwork', step: 'practice', required: 2, held: 0 },
      { competency: 'sql', step: 'interview', required: 3, held: 3 },
    ])
  })

  it('has the harmonic mean of the two utilities as its score', () => {
    fc.assert(
      fc.property(eligiblePair, ({ offer, profile }) => {
        const { score, studentUtility, employerUtility, isEligible } = scoreMatch(offer, profile)
        expect(isEligible).toBe(true)
        expect(score).toBe(harmonicMean(studentUtility * ONE, employerUtility * ONE) / ONE)
      }),
    )
  })

  it('has reasons that add up to the score exactly, in any order', () => {
    fc.assert(
      fc.property(eligiblePair, ({ offer, profile }) => {
        const { reasons, score } = scoreMatch(offer, profile)
        expect(reasons.reduce((sum, reason) => sum + reason.contribution, 0)).toBe(score)
        expect(reasons.reduceRight((sum, reason) => sum + reason.contribution, 0)).toBe(score)
        expect(reasons.every((reason) => reason.contribution > 0)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays within 0..1 on both sides', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, (offer, profile) => {
        const { score, studentUtility, employerUtility, isEligible, blockers } = scoreMatch(offer, profile)
        for (const value of [score, studentUtility, employerUtility]) expect(value >= 0 && value <= 1).toBe(true)
        expect(score <= 2 * Math.min(studentUtility, employerUtility)).toBe(true)
        expect(isEligible).toBe(blockers.length === 0)
        if (!isEligible) expect(score).toBe(0)
      }),
    )
  })

  it('never falls when a competency rises or is better proved', () => {
    const change = fc.record({ index: fc.nat(), level: fc.nat({ max: 5 }), provenance: fc.nat({ max: 3 }) })
    fc.assert(
      fc.property(eligiblePair, change, ({ offer, profile }, { index, level, provenance }) => {
        fc.pre(profile.competencies.length > 0)
        const at = index % profile.competencies.length
        const competencies = profile.competencies.map((held, position) =>
          position !== at
            ? held
            : {
                ...held,
                level: Math.max(held.level, level) as CompetencyLevel,
                provenance: PROVENANCES[Math.max(PROVENANCES.indexOf(held.provenance), provenance)] ?? held.provenance,
              },
        )
        expect(scoreMatch(offer, { ...profile, competencies }).score).toBeGreaterThanOrEqual(scoreMatch(offer, profile).score)
      }),
      { numRuns: 500 },
    )
  })

  it('never falls when the job pays more', () => {
    fc.assert(
      fc.property(eligiblePair, fc.nat({ max: 20_000 }), ({ offer, profile }, more) => {
        const better = { ...offer, salary: { min: offer.salary.min + more, max: offer.salary.max + more } }
        expect(scoreMatch(better, profile).score).toBeGreaterThanOrEqual(scoreMatch(offer, profile).score)
      }),
    )
  })

  it('does not move with anything that is not in its inputs, nor with the order of lists', () => {
    const extras = fc.record({
      gender: fc.constantFrom('f', 'm'),
      origin: fc.string(),
      hardship: fc.constantFrom('0', '3', '7'),
      health: fc.string(),
      schoolTier: fc.constantFrom('985', '211', 'none'),
      name: fc.string(),
    })
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, extras, extras, (offer, profile, mine, theirs) => {
        const plain = scoreMatch(offer, profile)
        expect(scoreMatch({ ...offer, ...theirs }, { ...profile, ...mine })).toEqual(plain)
        const reversed = scoreMatch(
          { ...offer, competencies: [...offer.competencies].reverse(), majors: [...offer.majors].reverse() },
          { ...profile, competencies: [...profile.competencies].reverse(), occupations: [...profile.occupations].reverse() },
        )
        expect(reversed.score).toBe(plain.score)
        expect(reversed.reasons).toEqual(plain.reasons)
      }),
    )
  })

  it('knows no field that law or fairness keeps out, by type', () => {
    type Forbidden = 'gender' | 'origin' | 'household' | 'hardship' | 'health' | 'schoolTier' | 'name' | 'age'
    type Leak = Extract<keyof StudentProfile | keyof JobOffer, Forbidden>
    const noLeak: [Leak] extends [never] ? true : false = true
    expect(noLeak).toBe(true)
  })

  it('does not tell schools apart where none is asked for', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, fc.string(), (offer, profile, schoolId) => {
        const open = { ...offer, schools: [] }
        expect(scoreMatch(open, { ...profile, schoolId })).toEqual(scoreMatch(open, profile))
      }),
    )
  })

  it('promises by a gap exactly what its step brings, and names no step that is not there or brings nothing', () => {
    const level = fc.constantFrom<CompetencyLevel[]>(0, 1, 2, 3)
    const reaches = fc.record({ assessment: level, course: level })
    fc.assert(
      fc.property(eligiblePair, fc.dictionary(fc.constantFrom(...COMPETENCIES), reaches), ({ offer, profile }, table) => {
        const reachOf: ReachOf = (id) => table[id] ?? nothingTaught(id)
        const match = scoreMatch(offer, profile, reachOf)
        const standings = collectStandings(profile.competencies)
        for (const { competency, required, step, gain } of match.gaps) {
          const reached = { id: competency, level: required as CompetencyLevel, provenance: PROVENANCE_OF_STEP[step] }
          const competencies = [...profile.competencies, reached]
          expect(scoreMatch(offer, { ...profile, competencies }).score - match.score).toBe(gain)
          expect(collectStandings(competencies).get(competency)?.credit).toBeGreaterThan(standings.get(competency)?.credit ?? 0)
          if (step === 'assessment' || step === 'course') expect(reachOf(competency)[step]).toBeGreaterThanOrEqual(required)
        }
        const gains = match.gaps.map((gap) => gap.gain)
        expect(gains).toEqual([...gains].sort((a, b) => b - a))
      }),
    )
  })

  it.each([
    [{ level: '31' as const }, 'level'],
    [{ graduationYear: 2028 }, 'graduation-year'],
    [{ major: '050201' }, 'major'],
    [{ cities: ['440100'] }, 'city'],
    [{ salaryMin: 9001 }, 'salary'],
    [{ competencies: [{ id: 'python', level: 2 as const, provenance: 'employer' as const }] }, 'must-competency'],
  ])('names the blocker of %j', (change, code) => {
    const match = scoreMatch(job, { ...student, ...change })
    expect(match.blockers.map((blocker) => blocker.code)).toEqual([code])
    expect(match).toMatchObject({ score: 0, isEligible: false, reasons: [] })
    expect(match.gaps.every((gap) => gap.gain === 0)).toBe(true)
  })

  it('keeps to the schools of a lawful scope', () => {
    expect(scoreMatch({ ...job, schools: ['nefu'] }, student).blockers).toEqual([{ code: 'school', held: 'hit' }])
    expect(scoreMatch({ ...job, schools: ['nefu', 'hit'] }, student).isEligible).toBe(true)
  })

  it('says of a competency the level that counts and its own proof, and lets the highest claim meet a must', () => {
    const claims: StudentProfile['competencies'] = [
      { id: 'python', level: 4, provenance: 'self' },
      { id: 'python', level: 3, provenance: 'record' },
    ]
    const asked = { ...job, competencies: [{ id: 'python', level: 4 as const, weight: 3 as const, isMust: true }] }
    for (const competencies of [claims, [...claims].reverse()]) {
      const match = scoreMatch(asked, { ...student, competencies })
      expect(match.reasons.find(({ code }) => code === 'competency')).toMatchObject({ held: 3, provenance: 'record', isMet: false })
      expect(match.gaps).toMatchObject([{ competency: 'python', required: 4, held: 4 }])
      expect(match.isEligible).toBe(true)
    }
  })

  it('judges a must by the claimed level and the score by its proof', () => {
    const selfRated = scoreMatch(job, { ...student, competencies: [{ id: 'python', level: 3, provenance: 'self' }] })
    const confirmed = scoreMatch(job, { ...student, competencies: [{ id: 'python', level: 3, provenance: 'employer' }] })
    expect(selfRated.isEligible).toBe(true)
    expect(confirmed.score).toBeGreaterThan(selfRated.score)
  })
})
