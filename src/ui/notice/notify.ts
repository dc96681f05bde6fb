import { create } from 'zustand'

export interface Notice {
  /** One short sentence. */
  text: string
  tone?: 'plain' | 'success' | 'danger'
  /** e.g. undo. */
  action?: { label: string; onTap: () => unknown }
}

interface NoticeState {
  current: (Notice & { key: number }) | undefined
}

export const useNoticeStore = create<NoticeState>(() => ({ current: undefined }))

let key = 0

/** Shows a short message over whatever screen is in sight; a newer one takes its place. */
export function notify(notice: Notice): void {
  key += 1
  useNoticeStore.setState({ current: { ...notice, key } })
}

export function dismissNotice(): void {
  useNoticeStore.setState({ current: undefined })
}
