import { useId } from 'react'
import { useText } from '~/src/i18n/use-text'
import { answerPrivacyRequest, openPrivacyContract, usePrivacyRequest } from '~/src/platform/privacy'
import { Button } from '~/src/ui/button/button'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** Asked once, the first time something touches personal data: what for, where it is written, yes or not now. */
export function PrivacySheet() {
  const { t } = useText()
  const subject = usePrivacyRequest(({ waiting }) => waiting[0]?.subject)
  const buttonId = `agree-${useId().replace(/:/g, '')}`
  if (subject === undefined) return null
  const refuse = () => {
    answerPrivacyRequest({ isAgreed: false })
    // Said here for everybody who waited: what they wanted has not happened, and how it can.
    notify({ text: t(`shell.privacy.refused.${subject}`) })
  }
  const open = async () => {
    if (!(await openPrivacyContract())) notify({ text: t('shell.privacy.contractClosed'), tone: 'danger' })
  }
  return (
    <Sheet
      isOpen
      title={t('shell.privacy.title')}
      onClose={refuse}
      footer={
        <>
          <Button isBlock variant="secondary" onTap={refuse}>
            {t('shell.privacy.notNow')}
          </Button>
          <Button isBlock id={buttonId} openType="agreePrivacyAuthorization" onAgreePrivacyAuthorization={() => answerPrivacyRequest({ isAgreed: true, buttonId })}>
            {t('shell.privacy.agree')}
          </Button>
        </>
      }
    >
      <Stack gap={12} align="start">
        <Text isBlock>{t(`shell.privacy.why.${subject}`)}</Text>
        <Text tone="muted" isBlock>
          {t('shell.privacy.once')}
        </Text>
        <Button variant="quiet" size="md" icon="shield" onTap={open}>
          {t('shell.privacy.contract')}
        </Button>
      </Stack>
    </Sheet>
  )
}
