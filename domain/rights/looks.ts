/** At what somebody looked; their words stand in i18n under `cards.viewerWhat`. */
export const lookKinds = ['application', 'card', 'match', 'talent-list', 'applicant-list', 'resume', 'family'] as const
export type LookKind = (typeof lookKinds)[number]
