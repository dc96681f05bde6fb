import type { InboxMessage } from '~/contract/alerts'
import { go, switchTo } from '~/src/platform/navigation'

/** Opens what a message is about. */
export async function openTarget(target: InboxMessage['target']): Promise<void> {
  if (!target) return
  const { page, id } = target
  switch (page) {
    case 'job':
    case 'invitation':
    case 'interview':
    case 'conversation':
      return go(page, { id })
    case 'my-job':
      return go('posting', { id })
    case 'applicant': {
      // An application's id is `jobId|studentId`.
      const [job = ''] = id.split('|')
      return go('applicants', { job, application: id })
    }
    case 'application':
      return go('applications')
    case 'home':
      return switchTo('home')
    case 'employer':
      return go('register')
    case 'shares':
    case 'claim':
      return go(page)
    case 'survey':
      return go('survey', { round: id })
    case 'privacy':
      return go('privacy')
  }
}
