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
  /** The landing page of everything shared: renders without signing in, also in single-page mode. */
  share: page<{ token: string }>('pages/share/index'),
} as const

export type RouteName = keyof typeof routes
export type ParamsOf<Name extends RouteName> = (typeof routes)[Name] extends Route<infer Params> ? Params : never
/** Roots of the subpackages; a route whose path starts with one belongs to it. */
export const subpackageRoots = ['student', 'employer', 'campus'] as const
