import { acceptFamilyLink } from '~/contract/rights'
import { useText } from '~/src/i18n/use-text'
import { actAs } from '~/src/platform/acting-as'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'

/** What accepting means, before anything is shown. */
export function AcceptInvitation({ token, onAccepted }: { token: string; onAccepted: () => void }) {
  const { t, errorText } = useText()
  const accept = useCommand(acceptFamilyLink, {
    onDone: ({ studentId, studentName }) => {
      actAs({ role: 'family', scopeId: studentId })
      notify({ text: t('rights.stretch.accepted', { name: studentName }), tone: 'success' })
      onAccepted()
    },
  })
  const words = accept.error && (accept.error.code === 'NOT_FOUND' ? t('rights.errors.LINK_CLOSED') : errorText(accept.error.code))
  return (
    <Card>
      <Stack gap={16}>
        <Text size={20} weight="bold" isBlock>
          {t('rights.stretch.invited')}
        </Text>
        <Text isBlock>{t('rights.stretch.invitedText')}</Text>
        {words && <Banner tone="warning">{words}</Banner>}
        <Button isBlock isLoading={accept.isPending} onTap={() => accept.run({ token })}>
          {t('rights.stretch.accept')}
        </Button>
      </Stack>
    </Card>
  )
}
