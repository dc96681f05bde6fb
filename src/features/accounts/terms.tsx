import { useState } from 'react'
import { acceptTerms } from '~/contract/accounts'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

const points = [
  { icon: 'document', title: 'accounts.terms.keep', text: 'accounts.terms.keepText' },
  { icon: 'eye', title: 'accounts.terms.show', text: 'accounts.terms.showText' },
  { icon: 'shield', title: 'accounts.terms.log', text: 'accounts.terms.logText' },
  { icon: 'undo', title: 'accounts.terms.leave', text: 'accounts.terms.leaveText' },
] as const satisfies readonly { icon: IconName; title: string; text: string }[]

/** The privacy terms: what matters in four lines, the full text behind a tap, one button to agree. */
export function Terms({ onAccepted }: { onAccepted: () => void }) {
  const { t } = useText()
  const [isFull, setIsFull] = useState(false)
  const accept = useCommand(acceptTerms, { onDone: onAccepted })
  return (
    <Stack gap={16}>
      <Card>
        <Stack gap={20}>
          {points.map(({ icon, title, text }) => (
            <Row key={title} gap={12} align="start">
              <Icon name={icon} size={24} />
              <Fill>
                <Text weight="medium" isBlock>
                  {t(title)}
                </Text>
                <Text size={14} tone="muted" isBlock>
                  {t(text)}
                </Text>
              </Fill>
            </Row>
          ))}
        </Stack>
      </Card>
      <Button variant="quiet" size="md" onTap={() => setIsFull(!isFull)}>
        {t(isFull ? 'accounts.terms.hideFull' : 'accounts.terms.full')}
      </Button>
      {isFull && (
        <Card tone="outline">
          <Text size={14} isBlock>
            {t('accounts.terms.fullText')}
          </Text>
          <Text size={12} tone="muted" isBlock>
            {t('accounts.terms.version', { version: currentTermsVersion })}
          </Text>
        </Card>
      )}
      <CommandFailed error={accept.error} />
      <Button isBlock isLoading={accept.isPending} onTap={() => accept.run({ version: currentTermsVersion })}>
        {t('accounts.terms.accept')}
      </Button>
    </Stack>
  )
}
