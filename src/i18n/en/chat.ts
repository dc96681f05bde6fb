import type { Translation } from '../translation'
import type { chat as source } from '../zh-CN/chat'

export const chat: Translation<typeof source> = {
  title: 'Chat',
  emptyTitle: 'No chats yet',
  emptyText: 'Once you have applied, you can talk to the employer here.',
  emptyTextEmployer: 'Open an application to talk to the student here.',
  about: 'About {{job}}',
  first: 'Say hello. It will be in their messages.',
  write: 'Write something',
  send: 'Send',
  sending: 'Sending',
  again: 'Send again',
  takeBack: 'Back to the text box',
  advice: {
    OFFLINE: 'It goes out by itself once there is a network.',
    CHECK_NEEDS_WECHAT: 'Send it from WeChat on your phone; or open Yicheng there once and send it again here.',
  },
  earlier: 'Earlier messages',
  you: 'You',
}
