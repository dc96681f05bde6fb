import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Progress } from '~/src/ui/charts/progress'
import { Field } from '~/src/ui/field/field'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import type { Licence } from './use-licence'

/** The business licence: what is on file, what was just put up, and how that went. */
export function LicenceField({ licence, standingUrl, error, onChoose, onRetry }: {
  licence: Licence
  standingUrl: string | null
  error: string | undefined
  onChoose: () => Promise<unknown>
  onRetry: () => Promise<unknown>
}) {
  const { t } = useText()
  const openDocument = useOpenDocument()
  const { state, name } = licence
  const failure = state === 'failed' ? t('employers.register.licenceFailed') : state === 'too-large' ? t('employers.register.licenceTooLarge') : error
  const words = state === 'uploading' ? t('employers.register.licenceUploading') : state === 'uploaded' ? t('employers.register.licenceUploaded', { name }) : standingUrl ? t('employers.register.licenceStands') : ''
  return (
    <Field label={t('employers.register.licence')} hint={t('employers.register.licenceHint')} error={failure}>
      <Stack gap={8}>
        {state === 'uploading' ? (
          <Progress label={words} {...(licence.share !== undefined && { value: licence.share })} />
        ) : words !== '' && (
          <Text tone={state === 'uploaded' ? 'success' : 'muted'} isLive isBlock>
            {words}
          </Text>
        )}
        <Row gap={8} isWrapping>
          <Button size="md" variant="secondary" icon="upload" onTap={state === 'failed' ? onRetry : onChoose}>
            {t(state === 'failed' ? 'common.retry' : standingUrl || state === 'uploaded' ? 'employers.register.changeLicence' : 'employers.register.chooseLicence')}
          </Button>
          {standingUrl && (
            <Button size="md" variant="quiet" icon="eye" onTap={() => openDocument(standingUrl, t('employers.register.licence'))}>
              {t('employers.register.seeLicence')}
            </Button>
          )}
        </Row>
      </Stack>
    </Field>
  )
}
