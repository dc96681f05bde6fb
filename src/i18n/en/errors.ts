import type { errors as source } from '~/src/i18n/zh-CN/errors'
import type { Translation } from '~/src/i18n/translation'

export const errors: Translation<typeof source> = {
  INVALID_INPUT: 'A few things need another look; they are marked.',
  UNAUTHENTICATED: 'Please sign in first.',
  TERMS_NOT_ACCEPTED: 'Please read and accept the privacy terms first.',
  FORBIDDEN: 'This is not yours to do.',
  NOT_FOUND: 'Not found. It may have been moved.',
  RATE_LIMITED: 'That was quick. Try again in a while.',
  BUSY: 'Many people are here right now. Please wait a moment.',
  OFFLINE: 'You are offline.',
  TIMEOUT: 'No answer came for a long time.',
  INTERNAL: 'Something went wrong on our side.',
  UNKNOWN: 'Something went wrong.',
  nothingLost: 'What you wrote is still here.',
  tryAgain: 'Nothing was lost; trying again will not do it twice.',
  answerRefused: 'One answer could not be saved. Have a look at your answers, then hand in.',
  tryOnline: 'Nothing was lost. Try again once you are connected.',
  EMPLOYER_SUSPENDED: 'The career office has suspended this employer, so this is not possible now.',
  CONTENT_REFUSED: 'This did not pass the content check. Please change it and try again.',
  CHECK_NEEDS_WECHAT: 'Just now this can only be sent from WeChat on your phone. Your words are still here.',
}
