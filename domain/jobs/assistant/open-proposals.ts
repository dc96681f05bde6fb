import { majorPath, simplifyMajorTokens } from '~/domain/catalogues/major-token'
import { postingLimits } from '../posting-limits'
import { MAX_DECLINED, type ProposedCompetency, type ProposedPart } from './proposal'

/** What of a draft proposals look at and change. */
export interface DraftToFill {
  occupation?: string | undefined
  level?: string | undefined
  graduationYears?: number[] | undefined
  majors?: string[] | undefined
  cities?: string[] | undefined
  salary?: { min?: number | undefined; max?: number | undefined } | undefined
  salaryMonths?: number | undefined
  headCount?: number | undefined
  closesOn?: string | undefined
  competencies?: ProposedCompetency[] | undefined
  declined?: string[] | undefined
}

/** The most classes a posting names, as the contract has it. */
const maxYears = 6

/** The proposals still to be decided: neither in the draft, nor declined for it, nor more than it can hold. */
export function openProposals<P extends ProposedPart & { key: string }>(draft: DraftToFill, proposals: readonly P[]): P[] {
  const declined = new Set(draft.declined ?? [])
  return proposals.filter((one) => !declined.has(one.key) && !isSaid(draft, one) && hasRoom(draft, one))
}

function isSaid(draft: DraftToFill, proposal: ProposedPart): boolean {
  switch (proposal.part) {
    case 'competencies': {
      const held = draft.competencies?.find(({ id }) => id === proposal.value.id)
      // A level that only the occupation suggests is no reason to change one that somebody set.
      if (!held || proposal.basis === 'profile' || proposal.basis === 'usual') return held !== undefined
      return held.level === proposal.value.level && (held.isMust || !proposal.value.isMust || !canBeMust(draft))
    }
    case 'majors':
      return majorPath(proposal.value).some((token) => draft.majors?.includes(token))
    case 'cities':
      return draft.cities?.includes(proposal.value) ?? false
    case 'graduationYears':
      return draft.graduationYears?.includes(proposal.value) ?? false
    case 'occupation':
      return Boolean(draft.occupation)
    case 'salary': {
      const { min, max } = proposal.value
      return (min === undefined || draft.salary?.min === min) && (max === undefined || draft.salary?.max === max)
    }
    default:
      return draft[proposal.part] === proposal.value
  }
}

const canBeMust = ({ competencies = [] }: DraftToFill): boolean => competencies.filter(({ isMust }) => isMust).length < postingLimits.maxMusts

function hasRoom(draft: DraftToFill, proposal: ProposedPart): boolean {
  switch (proposal.part) {
    case 'competencies':
      return (draft.competencies ?? []).length < postingLimits.maxCompetencies || (draft.competencies ?? []).some(({ id }) => id === proposal.value.id)
    case 'majors':
      return (draft.majors ?? []).length < postingLimits.maxMajors
    case 'cities':
      return (draft.cities ?? []).length < postingLimits.maxCities
    case 'graduationYears':
      return (draft.graduationYears ?? []).length < maxYears
    default:
      return true
  }
}

/** The draft's parts as they are once the proposal is accepted; the rest of the draft stays. */
export function acceptProposal(draft: DraftToFill, proposal: ProposedPart): DraftToFill {
  switch (proposal.part) {
    case 'competencies':
      return { competencies: withCompetency(draft, proposal.value) }
    case 'majors':
      return { majors: simplifyMajorTokens([...(draft.majors ?? []), proposal.value]) }
    case 'cities':
      return { cities: [...(draft.cities ?? []), proposal.value] }
    case 'graduationYears':
      return { graduationYears: [...(draft.graduationYears ?? []), proposal.value].sort((a, b) => a - b) }
    case 'salary':
      return { salary: { ...draft.salary, ...proposal.value } }
    default:
      return { [proposal.part]: proposal.value }
  }
}

/** A competency that is there already keeps its weight: somebody may have set it. Musts stay within their number. */
function withCompetency(draft: DraftToFill, value: ProposedCompetency): ProposedCompetency[] {
  const held = draft.competencies ?? []
  const known = held.find(({ id }) => id === value.id)
  const isMust = (known?.isMust ?? false) || (value.isMust && canBeMust(draft))
  if (!known) return [...held, { ...value, isMust }]
  return held.map((one) => (one.id === value.id ? { ...one, level: value.level, isMust } : one))
}

/** The declined proposals of a draft with one more; the oldest make room. */
export function declineProposal(draft: DraftToFill, key: string): DraftToFill {
  return { declined: [...(draft.declined ?? []).filter((one) => one !== key), key].slice(-MAX_DECLINED) }
}
