/**
 * Every page there is, by name: its path and the query it takes. app.config.ts lists the pages from here and
 * platform/navigation.ts goes to them, so a page added here exists everywhere and nowhere else.
 */
export interface Route<Params> {
  readonly path: string
  /** Native tab pages are switched to, not opened, and take no query. */
  readonly isTab: boolean
  /** Only for inference; never set. */
  readonly params?: Params
}

type None = Record<never, never>

const tab = (path: string): Route<None> => ({ path, isTab: true })
const page = <Params = None>(path: string): Route<Params> => ({ path, isTab: false })

export const routes = {
  home: tab('pages/home/index'),
  jobs: tab('pages/jobs/index'),
  card: tab('pages/card/index'),
  messages: tab('pages/messages/index'),
  me: tab('pages/me/index'),
  /** Choosing who one is (persona or WeChat) and the privacy terms; `next` is a path to go on to. */
  welcome: page<{ next?: string }>('pages/welcome/index'),
  /**
   * The landing page of everything shared: renders without signing in, also in single-page mode. With `for` it is the
   * sharer's own look at it, on the way to Moments.
   */
  share: page<{ token: string; for?: 'moments' }>('pages/share/index'),

  // student: what only a student or alumnus does
  job: page<{ id: string }>('student/pages/job/index'),
  claim: page('student/pages/claim/index'),
  wishes: page('student/pages/wishes/index'),
  competencies: page('student/pages/competencies/index'),
  /** The evaluation of the semester: its questionnaires, one of them, and the report. */
  assessments: page('student/pages/assessments/index'),
  assessment: page<{ instrument: string }>('student/pages/assessment/index'),
  assessmentReport: page<{ semester?: string }>('student/pages/assessment-report/index'),
  /** An entry of the card: `id` to change one, `chapter` and `kind` to begin one. */
  entry: page<{ id?: string; chapter?: string; kind?: string }>('student/pages/entry/index'),
  goal: page<{ id?: string }>('student/pages/goal/index'),
  /** A survey after graduation, half a year on unless told. */
  survey: page<{ round?: string }>('student/pages/survey/index'),
  applications: page('student/pages/applications/index'),
  invitation: page<{ id: string }>('student/pages/invitation/index'),
  shares: page('student/pages/shares/index'),
  privacy: page('student/pages/privacy/index'),
  /** What one said to show less of. */
  dismissals: page('student/pages/dismissals/index'),
  resumes: page('student/pages/resumes/index'),
  /** without an id a new one, for a job where one is named */
  resume: page<{ id?: string; job?: string; language?: string }>('student/pages/resume/index'),

  // member: what both sides of an interview share
  conversation: page<{ id: string }>('member/pages/conversation/index'),
  interviews: page('member/pages/interviews/index'),
  interview: page<{ id: string }>('member/pages/interview/index'),
  room: page<{ id: string }>('member/pages/room/index'),
  /** the version of a résumé that went with an application, for its student and its employer */
  sentResume: page<{ application: string }>('member/pages/sent-resume/index'),
  /** Where the code on a desk's screen leads; `scene` names the desk that asks. */
  deskSignIn: page<{ scene: string }>('member/pages/desk-sign-in/index'),

  // employer
  desk: page('employer/pages/desk/index'),
  talents: page<{ job?: string }>('employer/pages/talents/index'),
  /** Students side by side; `ids` with commas between. */
  compare: page<{ ids: string; job?: string }>('employer/pages/compare/index'),
  postings: page('employer/pages/postings/index'),
  posting: page<{ id?: string }>('employer/pages/posting/index'),
  applicants: page<{ job: string; application?: string }>('employer/pages/applicants/index'),
  invite: page<{ job: string; student: string; /** whom the page speaks of while it loads */ name?: string }>('employer/pages/invite/index'),
  register: page('employer/pages/register/index'),

  // campus: the career office
  today: page('campus/pages/today/index'),
  students: page('campus/pages/students/index'),
  rosterImport: page('campus/pages/roster-import/index'),
  gradesImport: page('campus/pages/grades-import/index'),
  employers: page<{ id?: string }>('campus/pages/employers/index'),
  review: page<{ id?: string }>('campus/pages/review/index'),
  disputes: page('campus/pages/disputes/index'),
  /** Rounds of recommendations. */
  recommendations: page('campus/pages/recommendations/index'),
  studentCard: page<{ id: string }>('campus/pages/student-card/index'),
  reliability: page('campus/pages/reliability/index'),
  /** How graduates answered the surveys after graduation. */
  surveys: page('campus/pages/surveys/index'),

  // family: one page for whoever a student linked; `token` is the invitation
  stretch: page<{ token?: string }>('family/pages/stretch/index'),
} as const

export type RouteName = keyof typeof routes
export type ParamsOf<Name extends RouteName> = (typeof routes)[Name] extends Route<infer Params> ? Params : never
/** Roots of the subpackages; a route whose path starts with one belongs to it. */
export const subpackageRoots = ['student', 'member', 'employer', 'campus', 'family'] as const
