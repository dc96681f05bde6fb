import { View } from '@tarojs/components'
import { readConversation } from '~/contract/chat'
import { Chat } from '~/src/features/chat/chat'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, go, useParams } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { usePages } from '~/src/platform/use-pages'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Screen } from '~/src/ui/screen/screen'
import styles from './conversation.module.scss'

/** 键对键: one conversation about one posting. */
export default function ConversationPage() {
  const { t } = useText()
  const { id = '' } = useParams('conversation')
  const navigation = useNavigation('messages')
  const isShown = useMembersOnly()
  const isRecruiter = useMembership()?.role === 'recruiter'
  const head = usePages(readConversation, { conversationId: id }, { isEnabled: isShown }).pages[0]?.conversation
  const openJob = () => head && void (isRecruiter ? go('applicants', { job: head.jobId, application: id }) : go('job', { id: head.jobId }))
  return (
    <Screen
      title={head ? `${head.counterpartName} · ${head.jobTitle}` : t('chat.title')}
      navigation={navigation}
      onBack={() => void back('messages')}
      width="full"
      hasOwnScroll
      actions={head && <IconButton name="briefcase" label={t('chat.about', { job: head.jobTitle })} onTap={openJob} />}
    >
      <View className={styles.column}>
        <Chat conversationId={id} isEnabled={isShown} />
      </View>
    </Screen>
  )
}
