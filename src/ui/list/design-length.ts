/** A length of the 375-wide design as an inline CSS length: WeChat scales with the width of the device, a browser does not. */
export function designLength(px: number): string {
  return process.env.TARO_ENV === 'weapp' ? `${px * 2}rpx` : `${px}px`
}
