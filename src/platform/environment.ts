/** Replaced by a constant at build time, so that a bundle keeps only its own platform's branch. */
export const isWeapp = process.env.TARO_ENV === 'weapp'
