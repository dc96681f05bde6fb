/** Quotas and prices of the platform, as data. 'read': in the vendor's documentation; 'known': common knowledge, check first. */
export interface PlatformFigure {
  value: number
  unit: string
  basis: 'read' | 'known'
}

export const PLATFORM_FIGURES = {
  version: '2026-11-2',
  functionSeconds: { value: 60, unit: 's a call, at most', basis: 'read' },
  functionMemory: { value: 256, unit: 'MB by default', basis: 'read' },
  largestFunctionMemory: { value: 2048, unit: 'MB, at most', basis: 'known' },
  planOperations: { value: 200_000, unit: 'calls, reads and writes a month in the base plan', basis: 'read' },
  documentsPerRead: { value: 1000, unit: 'documents a read', basis: 'read' },
  instancesPerFunction: { value: 1000, unit: 'at once', basis: 'known' },
  operationsPerSecond: { value: 5000, unit: 'database operations a second in one environment', basis: 'known' },
  databaseTrip: { value: 8, unit: 'ms a database request takes beyond what it takes on one machine', basis: 'known' },
  pricePerGigabyteSecond: { value: 0.00011108, unit: 'yuan', basis: 'known' },
  pricePerMillionCalls: { value: 1.33, unit: 'yuan', basis: 'known' },
  pricePerMillionReads: { value: 1.5, unit: 'yuan', basis: 'known' },
  pricePerMillionWrites: { value: 5, unit: 'yuan', basis: 'known' },
} as const satisfies Record<string, PlatformFigure | string>
