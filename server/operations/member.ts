import { listInbox } from '../usecases/alerts/list-inbox'
import { markInboxRead } from '../usecases/alerts/mark-inbox-read'
import { readSubscriptions } from '../usecases/alerts/read-subscriptions'
import { recordSubscription } from '../usecases/alerts/record-subscription'
import { listConversations } from '../usecases/chat/list-conversations'
import { markConversationRead } from '../usecases/chat/mark-conversation-read'
import { readConversation } from '../usecases/chat/read-conversation'
import { sendMessage } from '../usecases/chat/send-message'
import { confirmDeskSignIn } from '../usecases/desk/confirm-desk-sign-in'
import { endDeskSession } from '../usecases/desk/end-desk-session'
import { readDeskSignIn } from '../usecases/desk/read-desk-sign-in'
import { cancelInterview } from '../usecases/interviews/cancel-interview'
import { enterRoom } from '../usecases/interviews/enter-room'
import { listInterviews } from '../usecases/interviews/list-interviews'
import { readInterview } from '../usecases/interviews/read-interview'
import { readInvitation } from '../usecases/interviews/read-invitation'
import { readRoomSignals } from '../usecases/interviews/read-room-signals'
import { sendRoomSignal } from '../usecases/interviews/send-room-signal'
import { acknowledgeSharing } from '../usecases/sharing/acknowledge-sharing'
import { createShare } from '../usecases/sharing/create-share'
import { endShare } from '../usecases/sharing/end-share'
import { readMyShares } from '../usecases/sharing/read-my-shares'

/** What the function `member` serves: everybody with an account, whatever the role. */
export const memberOperations = [
  listInbox,
  markInboxRead,
  recordSubscription,
  readSubscriptions,
  listConversations,
  readConversation,
  sendMessage,
  markConversationRead,
  readInvitation,
  cancelInterview,
  listInterviews,
  readInterview,
  enterRoom,
  sendRoomSignal,
  readRoomSignals,
  acknowledgeSharing,
  createShare,
  endShare,
  readMyShares,
  readDeskSignIn,
  confirmDeskSignIn,
  endDeskSession,
] as const
