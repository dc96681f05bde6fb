import * as z from 'zod/mini'
import { labelForm, wordGroups } from '../domain/cards/label-groups'
import { distributionKinds } from '../domain/talents/distributions'
import { talentLimits } from '../domain/talents/talent-limits'
import { HeldCompetency } from './cards'
import { CityCode, CompetencyId, Cursor, EducationLevel, Id, Instant, MajorCode, MajorToken, OccupationCode, optionalText, PageInput, Provenance, text } from './fields'
import { MatchView } from './match'
import { operation } from './operation'

const many = <Item extends z.ZodMiniType>(item: Item, most = 20) => z._default(z.array(item).check(z.maxLength(most)), [])

/**
 * What a recruiter asks for; what is left out asks nothing. Lists: one of them; competencies: all of them; labels and words:
 * any of a group, and all of the groups. It reaches only what students are told is shown; nobody is chosen by school (docs/decisions/024).
 */
export const TalentFilter = z.object({
  majors: many(MajorToken),
  levels: many(EducationLevel),
  graduationYears: many(z.int().check(z.gte(2000), z.lte(2100))),
  cities: many(CityCode),
  occupations: many(OccupationCode),
  competencies: many(z.object({ id: CompetencyId, level: z.literal([1, 2, 3, 4, 5]), leastProvenance: Provenance }), 5),
  /** 'language:cet-6', domain/cards/label-groups; words in any spelling; who has more than what is asked has it (CET-6, CET-4) */
  labels: many(z.string().check(z.maxLength(100), z.regex(labelForm)), 60),
  /** what was typed, found in the labels of its group */
  labelWords: many(z.object({ group: z.enum(wordGroups), words: text(40) }), 24),
})
export type TalentFilter = z.output<typeof TalentFilter>

/** A student who consented to be found, with what they show to employers: the fields that the consent's wording names. */
export const Talent = z.object({
  studentId: Id,
  name: z.string(),
  schoolName: z.string(),
  college: z.string(),
  major: MajorCode,
  level: EducationLevel,
  graduationYear: z.int(),
  cities: z.array(CityCode),
  occupations: z.array(OccupationCode),
  /** null: the student keeps them to themselves */
  competencies: z.nullable(z.array(HeldCompetency)),
  /** sub-labels as their student writes them */
  labels: z.array(z.string()),
  /** with the posting that was asked for, over what is shown; null when none was */
  match: z.nullable(MatchView),
  /** with the posting that was asked for */
  application: z.nullable(z.object({ applicationId: Id, stage: z.string() })),
  invitation: z.nullable(z.object({ invitationId: Id, status: z.string() })),
  /** on the shortlist that was asked for: of the posting, or the general one */
  isShortlisted: z.boolean(),
})
export type Talent = z.infer<typeof Talent>

/** How the whole result is spread; cells of fewer than five are merged into `otherCount`. */
export const Distribution = z.object({
  kind: z.enum(distributionKinds),
  cells: z.array(z.object({ key: z.string(), count: z.int() })),
  otherCount: z.int(),
})

/**
 * Students who may be found and satisfy the filter; with `jobId` only those who pass its hard constraints, best match
 * first, otherwise in an order that favours nobody and changes daily. A command, because every look is recorded where
 * its owner sees it.
 */
export const searchTalents = operation({
  name: 'searchTalents',
  home: 'employer',
  kind: 'command',
  input: z.object({ jobId: z.optional(Id), filter: TalentFilter, ...PageInput }),
  output: z.object({
    total: z.int(),
    order: z.enum(['match', 'daily']),
    talents: z.array(Talent),
    cursor: Cursor,
    /** on the first page only */
    distributions: z.array(Distribution),
    /** names of the schools in the distributions */
    schools: z.array(z.object({ id: Id, name: z.string() })),
    /** what can be asked for; on the first page only */
    choices: z.object({
      /** own postings that are open */
      jobs: z.array(z.object({ id: Id, title: z.string() })),
      /** of everybody of the majors in question */
      graduationYears: z.array(z.int()),
      /**
       * the commonest of each group, and how many carry it among those who satisfy everything but what is asked of the
       * group; fewer than five are not offered
       */
      labels: z.array(z.object({ key: z.string(), count: z.int() })),
      /** how labels made of words are written, where the key only says how they are compared */
      labelWords: z.array(z.object({ key: z.string(), words: z.string() })),
    }),
  }),
  /** LOOKS_SPENT: as many students as one may look at in a day; TOO_WIDE: more than one answer may look through */
  errors: ['TALENTS_LOCKED', 'LOOKS_SPENT', 'JOB_NOT_OPEN', 'TOO_WIDE'],
})

/** Two to four students side by side. */
export const compareTalents = operation({
  name: 'compareTalents',
  home: 'employer',
  kind: 'command',
  input: z.object({ studentIds: z.array(Id).check(z.minLength(1), z.maxLength(talentLimits.mostCompared)), jobId: z.optional(Id) }),
  output: z.object({
    jobTitle: z.nullable(z.string()),
    /** in the order asked for; who can't be found any more is left out */
    talents: z.array(Talent),
  }),
  errors: ['TALENTS_LOCKED', 'LOOKS_SPENT', 'JOB_NOT_OPEN'],
})

const shortlistPlace = { studentId: Id, /** null: the general list */ jobId: z.nullable(Id) }

/** Puts a student on the list that all colleagues of the employer share, or changes the note. */
export const saveToShortlist = operation({
  name: 'saveToShortlist',
  home: 'employer',
  kind: 'command',
  input: z.object({ ...shortlistPlace, note: optionalText(500) }),
  output: z.object({ savedAt: Instant }),
  errors: ['TALENTS_LOCKED', 'NO_LONGER_FINDABLE', 'SHORTLIST_FULL'],
})

export const removeFromShortlist = operation({
  name: 'removeFromShortlist',
  home: 'employer',
  kind: 'command',
  input: z.object(shortlistPlace),
  output: z.object({ isRemoved: z.boolean() }),
})

/** The shared list, newest first. Who withdrew their consent is gone from it. */
export const listShortlist = operation({
  name: 'listShortlist',
  home: 'employer',
  kind: 'command',
  input: z.object({ /** left out: every list; null: the general one */ jobId: z.optional(z.nullable(Id)), ...PageInput }),
  output: z.object({
    entries: z.array(
      z.object({ jobId: z.nullable(Id), jobTitle: z.nullable(z.string()), note: z.string(), addedByName: z.string(), addedAt: Instant, talent: Talent }),
    ),
    cursor: Cursor,
  }),
  errors: ['TALENTS_LOCKED', 'LOOKS_SPENT'],
})
