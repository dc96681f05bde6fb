/** Everything the inbox can say; its wording lives in i18n under `alerts.<kind>`. */
export const messageKinds = [
  'job-matched',
  'picks-published',
  'application-viewed',
  'application-decided',
  'application-received',
  'invitation-received',
  'invitation-answered',
  'interview-cancelled',
  'interview-soon',
  'meeting-link-set',
  'interview-result',
  'chat-message',
  'employer-decided',
  'job-decided',
  'claim-dispute-decided',
  'data-dispute-decided',
  'consents-withdrawn',
  'share-applied',
  'survey-open',
  'survey-closing',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** The subscribe-message templates a person can be asked for; ids are configured per environment. */
export const templateKeys = ['job-alert', 'interview-invitation', 'application-result', 'survey-open'] as const
export type TemplateKey = (typeof templateKeys)[number]
