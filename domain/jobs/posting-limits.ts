/** Bounds of a posting's parts; the form shows them, the contract enforces them. */
export const postingLimits = {
  titleLength: 40,
  dutiesLength: 2000,
  benefitsLength: 800,
  maxCities: 10,
  maxMajors: 20,
  maxCompetencies: 12,
  maxMusts: 2,
  maxHeadCount: 999,
} as const
