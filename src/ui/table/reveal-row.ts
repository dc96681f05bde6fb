const headHeight = 44

/** Scrolls a table so that the row between two offsets is in sight, below the head. A table lives at a desk: in a browser. */
export function revealRow(scrollId: string, top: number, bottom: number): void {
  if (process.env.TARO_ENV === 'weapp') return
  const view = document.getElementById(scrollId)
  if (!view) return
  if (top < view.scrollTop) view.scrollTop = top
  else if (bottom + headHeight > view.scrollTop + view.clientHeight) view.scrollTop = bottom + headHeight - view.clientHeight
}
