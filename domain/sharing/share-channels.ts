export const shareChannels = ['friend', 'moments', 'poster'] as const
export type ShareChannel = (typeof shareChannels)[number]

/** reach: the page was shown (also in single-page mode); open: inside the mini-program; apply: an application followed. */
export const shareStages = ['reach', 'open', 'apply'] as const
export type ShareStage = (typeof shareStages)[number]
