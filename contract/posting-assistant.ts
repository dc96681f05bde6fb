import * as z from 'zod/mini'
import { postingLimits as limits } from '../domain/jobs/posting-limits'
import { RequiredCompetency } from './jobs'
import { CityCode, DateOn, EducationLevel, MajorToken, OccupationCode } from './fields'
import { operation } from './operation'

/** The words that speak for a proposal, and where they stood in the field that was read; UTF-16 offsets. */
export const Evidence = z.object({ field: z.enum(['title', 'duties', 'benefits']), start: z.int(), end: z.int(), words: z.string() })

const proposal = { key: z.string(), evidence: z.array(Evidence) }

/** One thing a posting's text seems to ask for, see domain/jobs/assistant/proposal. A person accepts or declines it. */
export const ProposalView = z.discriminatedUnion('part', [
  z.object({ ...proposal, part: z.literal('competencies'), value: RequiredCompetency, basis: z.enum(['words', 'years', 'certificate', 'profile', 'usual']), isWelcome: z.boolean() }),
  z.object({ ...proposal, part: z.literal('majors'), value: MajorToken }),
  z.object({ ...proposal, part: z.literal('cities'), value: CityCode }),
  z.object({ ...proposal, part: z.literal('graduationYears'), value: z.int() }),
  z.object({ ...proposal, part: z.literal('level'), value: EducationLevel }),
  z.object({ ...proposal, part: z.literal('occupation'), value: OccupationCode }),
  z.object({ ...proposal, part: z.literal('salary'), value: z.object({ min: z.optional(z.int()), max: z.optional(z.int()) }) }),
  z.object({ ...proposal, part: z.enum(['salaryMonths', 'headCount']), value: z.int() }),
  z.object({ ...proposal, part: z.literal('closesOn'), value: DateOn }),
])
export type ProposalView = z.infer<typeof ProposalView>

/** What a posting's words seem to ask for. Reads nothing and writes nothing; what was declined stands in the draft. */
export const proposePosting = operation({
  name: 'proposePosting',
  home: 'employer',
  kind: 'query',
  input: z.object({
    title: z.string().check(z.maxLength(limits.titleLength)),
    duties: z.string().check(z.maxLength(limits.dutiesLength)),
    benefits: z.string().check(z.maxLength(limits.benefitsLength)),
    occupation: z.optional(OccupationCode),
    level: z.optional(EducationLevel),
  }),
  output: z.object({ proposals: z.array(ProposalView) }),
})
