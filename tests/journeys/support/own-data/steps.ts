import * as fc from 'fast-check'
import { consentPurposes, type ConsentPurpose } from '~/domain/accounts/terms'
import type { Answer } from '~/domain/assessments/instrument'
import { type CardSection, cardSections } from '~/domain/cards/card-sections'
import { type ConfirmationState, confirmationStates } from '~/domain/cards/confirmed-competencies'
import { type InterviewDecision, interviewDecisions } from '~/domain/interviews/interview-status'
import type { DismissalReason } from '~/domain/matching/dismissals'

export const jobIds = ['j1', 'j2', 'j3'] as const
export type JobId = (typeof jobIds)[number]

/** One thing that is done; `at` picks among what is there. */
export type Step =
  | { kind: 'write'; form: 'hobby' | 'project' | 'internship' | 'reflection'; title: string }
  | { kind: 'import'; title: string; grade: number }
  | { kind: 'import-project'; title: string; result: string }
  | { kind: 'edit' | 'dispute'; at: number; title: string }
  | { kind: 'dispute-record'; field: 'college' | 'className'; title: string }
  | { kind: 'settle'; at: number; isGranted: boolean; title: string }
  | { kind: 'remove' | 'remove-goal' | 'remove-resume' | 'revoke' | 'show-employers'; at: number }
  | { kind: 'goal'; title: string; measure: 'steps' | 'competency' }
  | { kind: 'change-goal'; at: number; title: string }
  | { kind: 'resume'; title: string; about: JobId | null }
  | { kind: 'change-resume'; at: number; title: string }
  | { kind: 'answer'; item: number; value: Answer }
  | { kind: 'finish'; pattern: number }
  | { kind: 'consent'; purpose: ConsentPurpose; isGranted: boolean }
  | { kind: 'wish'; salaryMin: number; isAnywhere: boolean }
  | { kind: 'level'; level: Answer }
  | { kind: 'show'; sections: CardSection[] }
  | { kind: 'dismiss'; jobId: JobId; reason: DismissalReason }
  | { kind: 'born'; bornOn: string }
  | { kind: 'apply'; jobId: JobId; at: number | null }
  | { kind: 'withdraw' | 'look' | 'say' | 'share' | 'end-share'; jobId: JobId }
  | { kind: 'decide'; jobId: JobId; decision: 'shortlist' | 'decline' }
  | { kind: 'interview'; jobId: JobId; decision: InterviewDecision; level: Answer }
  | { kind: 'answer-confirmation'; at: number; state: ConfirmationState }
  | { kind: 'survey'; situation: 'employed' | 'study'; life: Answer; isFinished: boolean }
  | { kind: 'forget-survey' }
  | { kind: 'invite'; label: string }
  | { kind: 'leave' }

const word = fc.stringMatching(/^[\u4e00-\u9fa5]{2,6}$/)
const oneToFive = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)
const at = fc.nat(20)
const jobId = fc.constantFrom(...jobIds)
const is = <const Kind extends Step['kind']>(...kinds: Kind[]) => fc.constantFrom(...kinds)

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: is('write'), form: fc.constantFrom('hobby' as const, 'project' as const, 'internship' as const, 'reflection' as const), title: word }) },
  { weight: 3, arbitrary: fc.record({ kind: is('import'), title: fc.oneof(word, fc.constantFrom('数据结构', '操作系统')), grade: fc.integer({ min: 60, max: 99 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('import-project'), title: fc.oneof(word, fc.constant('回归测试')), result: fc.constantFrom('优秀', '良好', '合格') }) },
  { weight: 5, arbitrary: fc.record({ kind: is('edit', 'dispute'), at, title: word }) },
  { weight: 1, arbitrary: fc.record({ kind: is('dispute-record'), field: fc.constantFrom('college' as const, 'className' as const), title: word }) },
  { weight: 3, arbitrary: fc.record({ kind: is('settle'), at, isGranted: fc.boolean(), title: word }) },
  { weight: 5, arbitrary: fc.record({ kind: is('remove', 'remove-goal', 'remove-resume', 'revoke', 'show-employers'), at }) },
  { weight: 2, arbitrary: fc.record({ kind: is('goal'), title: word, measure: fc.constantFrom('steps' as const, 'competency' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('change-goal'), at, title: word }) },
  { weight: 3, arbitrary: fc.record({ kind: is('resume'), title: word, about: fc.option(jobId) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('change-resume'), at, title: word }) },
  { weight: 2, arbitrary: fc.record({ kind: is('answer'), item: fc.nat(200), value: oneToFive }) },
  { weight: 1, arbitrary: fc.record({ kind: is('finish'), pattern: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ kind: is('consent'), purpose: fc.constantFrom(...consentPurposes), isGranted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('wish'), salaryMin: fc.nat(50_000), isAnywhere: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('level'), level: oneToFive }) },
  { weight: 1, arbitrary: fc.record({ kind: is('show'), sections: fc.subarray([...cardSections]) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('dismiss'), jobId, reason: fc.constantFrom('not-this-job' as const, 'less-like-this' as const, 'not-this-city' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('born'), bornOn: fc.constantFrom('2003-04-05', '2004-12-31') }) },
  { weight: 3, arbitrary: fc.record({ kind: is('apply'), jobId, at: fc.option(at) }) },
  { weight: 4, arbitrary: fc.record({ kind: is('withdraw', 'look', 'say', 'share', 'end-share'), jobId }) },
  { weight: 2, arbitrary: fc.record({ kind: is('decide'), jobId, decision: fc.constantFrom('shortlist' as const, 'decline' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('interview'), jobId, decision: fc.constantFrom(...interviewDecisions), level: oneToFive }) },
  { weight: 2, arbitrary: fc.record({ kind: is('answer-confirmation'), at, state: fc.constantFrom(...confirmationStates) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('survey'), situation: fc.constantFrom('employed' as const, 'study' as const), life: oneToFive, isFinished: fc.boolean() }) },
  { weight: 1, arbitrary: is('forget-survey').map((kind) => ({ kind })) },
  { weight: 2, arbitrary: fc.record({ kind: is('invite'), label: word }) },
  { weight: 1, arbitrary: is('leave').map((kind) => ({ kind })) },
)

/** A whole life in one sequence, so that every part is compared whatever chance brings. */
export const wholeLife: Step[] = [
  { kind: 'write', form: 'hobby', title: '放风筝' },
  { kind: 'leave' },
  { kind: 'born', bornOn: '2003-04-05' },
  { kind: 'wish', salaryMin: 7000, isAnywhere: false },
  { kind: 'level', level: 4 },
  { kind: 'consent', purpose: 'share-with-family', isGranted: true },
  { kind: 'consent', purpose: 'statistics', isGranted: true },
  { kind: 'show', sections: ['practice', 'hobbies', 'courses'] },
  { kind: 'write', form: 'project', title: '课表小程序' },
  { kind: 'write', form: 'internship', title: '后端实习' },
  { kind: 'write', form: 'hobby', title: '攀岩' },
  { kind: 'write', form: 'reflection', title: '大二上' },
  { kind: 'edit', at: 0, title: '课表改版' },
  { kind: 'import', title: '数据结构', grade: 91 },
  { kind: 'import', title: '操作系统', grade: 77 },
  { kind: 'import', title: '操作系统', grade: 78 },
  { kind: 'dispute', at: 4, title: '不是我的课' },
  { kind: 'dispute', at: 5, title: '分数不对' },
  { kind: 'settle', at: 0, isGranted: true, title: '教务没有' },
  { kind: 'settle', at: 0, isGranted: false, title: '已核对' },
  { kind: 'dispute-record', field: 'className', title: '计科一班' },
  { kind: 'settle', at: 0, isGranted: true, title: '计科一班' },
  { kind: 'dispute-record', field: 'college', title: '软件学院' },
  { kind: 'import-project', title: '回归测试', result: '良好' },
  { kind: 'import-project', title: '接口测试', result: '合格' },
  { kind: 'import-project', title: '回归测试', result: '优秀' },
  { kind: 'goal', title: '考六级', measure: 'steps' },
  { kind: 'goal', title: '学好编程', measure: 'competency' },
  { kind: 'change-goal', at: 0, title: '考过六级' },
  { kind: 'remove-goal', at: 1 },
  { kind: 'resume', title: '后端方向', about: 'j1' },
  { kind: 'resume', title: '测试方向', about: null },
  { kind: 'change-resume', at: 0, title: '后端与测试' },
  { kind: 'apply', jobId: 'j1', at: 0 },
  { kind: 'apply', jobId: 'j2', at: null },
  { kind: 'remove-resume', at: 1 },
  { kind: 'remove', at: 2 },
  { kind: 'look', jobId: 'j1' },
  { kind: 'say', jobId: 'j1' },
  { kind: 'share', jobId: 'j3' },
  { kind: 'end-share', jobId: 'j3' },
  { kind: 'share', jobId: 'j3' },
  { kind: 'dismiss', jobId: 'j3', reason: 'less-like-this' },
  { kind: 'decide', jobId: 'j2', decision: 'decline' },
  { kind: 'withdraw', jobId: 'j2' },
  { kind: 'interview', jobId: 'j1', decision: 'next-round', level: 4 },
  { kind: 'answer-confirmation', at: 0, state: 'disputed' },
  { kind: 'answer', item: 3, value: 4 },
  { kind: 'finish', pattern: 2 },
  { kind: 'survey', situation: 'employed', life: 2, isFinished: false },
  { kind: 'forget-survey' },
  { kind: 'survey', situation: 'employed', life: 3, isFinished: true },
  { kind: 'survey', situation: 'study', life: 4, isFinished: false },
  { kind: 'invite', label: '妈妈' },
  { kind: 'show-employers', at: 0 },
  { kind: 'revoke', at: 0 },
]
