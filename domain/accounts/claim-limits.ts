/**
 * How often one account may try to claim a record: enough for typing mistakes, too few to guess names
 * against student numbers. Configurable data, not a rule of the field.
 */
export const claimLimits = { attemptsPerHour: 5, attemptsPerDay: 12 } as const
