/** A failed openapi call: WeChat's numeric code and text. */
export class ApiFailure extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(`${errcode} ${errmsg}`)
    this.name = 'ApiFailure'
  }
}
