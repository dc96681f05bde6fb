/** Where a row is kept: students of one graduation year and one class of majors stand together. */
export function talentBucketOf({ graduationYear, major }: { graduationYear: number; major: string }): string {
  return `${graduationYear}|${major.slice(0, 4)}`
}

/** True when rows of this bucket may satisfy the filter. [] = any. */
export function mayHold(bucket: string, { graduationYears, majors }: { graduationYears: readonly number[]; majors: readonly string[] }): boolean {
  const [year = '', majorClass = ''] = bucket.split('|')
  const isOfYear = graduationYears.length === 0 || graduationYears.includes(Number(year))
  return isOfYear && (majors.length === 0 || majors.some((token) => token.startsWith(majorClass) || majorClass.startsWith(token)))
}
