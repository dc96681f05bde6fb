import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Whether the business is the student's own, and what saying so brings. */
export function FounderField({ isOwnBusiness, standing, error, onChange }: {
  isOwnBusiness: boolean
  /** what the registration says that stands, if there is one */
  standing: { isOwnBusiness: boolean; isVerified: boolean } | null
  error: string | undefined
  onChange: (isOwnBusiness: boolean) => void
}) {
  const { t } = useText()
  const isTakenBack = standing?.isOwnBusiness === true && !isOwnBusiness
  const isNewOfVerified = standing?.isVerified === true && !standing.isOwnBusiness && isOwnBusiness
  const hint = t(`employers.register.founder.${isTakenBack ? 'takenBack' : isNewOfVerified ? 'verifyAgain' : 'hint'}`)
  return (
    <Card>
      <Stack gap={8}>
        <Checkbox label={t('employers.register.founder.label')} hint={hint} isChecked={isOwnBusiness} onChange={onChange} />
        {error !== undefined && (
          <Text size={14} tone="danger" isLive isBlock>
            {error}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
