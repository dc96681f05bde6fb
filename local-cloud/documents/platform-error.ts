/**
 * A failure as the platform words it. The SDK turns `code` into errCode (a code it doesn't know becomes -501001) and
 * puts `message` behind "collection.get:fail -50xxxx …. ", and clients match on both.
 */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'PlatformError'
  }
}

const CONTACT = 'Please check your request, but if the problem cannot be solved, contact us.'

/** errCode -502005. */
export function collectionNotFound(collection: string): PlatformError {
  return new PlatformError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${collection}. ${CONTACT}`,
  )
}

/** errCode -501001: the SDK has no number for a collection that exists. */
export function collectionExists(): PlatformError {
  return new PlatformError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. DATABASE_COLLECTION_ALREADY_EXIST. ${CONTACT}`,
  )
}

/** errCode -502001. `value` is the key as MongoDB prints it. */
export function duplicateKey(collection: string, index: string, value: string): PlatformError {
  return new PlatformError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${value} }}]}, {<nil>}]. DATABASE_DUPLICATE_WRITE`,
  )
}

/** errCode -502001: what MongoDB refuses, in its own words. */
export function requestFailed(reason: string): PlatformError {
  return new PlatformError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`)
}

/** errCode -501007. */
export function invalidParameter(reason: string): PlatformError {
  return new PlatformError('INVALID_PARAM', `[InvalidParameter] ${reason}. ${CONTACT}`)
}

/** errCode -502002. */
export function invalidOperator(operator: string): PlatformError {
  return new PlatformError('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] unknown operator: ${operator}. ${CONTACT}`)
}

/** The one code after which the SDK's runTransaction starts over, when raised by commit; else errCode -501001. */
export function transactionConflict(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. DATABASE_TRANSACTION_CONFLICT. Please check your request, but if the problem persists, contact us.',
  )
}

/** Two operations of one transaction at the same time; errCode -501001. */
export function transactionBusy(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${CONTACT}`,
  )
}

/** Ended, expired or never begun; errCode -501001. */
export function transactionNotFound(id: string): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceNotFound.TransactionNotExist] Transaction ${id} not exist or timeout. ${CONTACT}`,
  )
}
