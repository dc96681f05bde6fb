import { Image } from '@tarojs/components'
import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { useText } from '~/src/i18n/use-text'
import { isPicture } from '~/src/platform/downloads'
import { viewPicture } from '~/src/platform/picture'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './licence.module.scss'

/** The licence to check the registration against: a picture to enlarge, or a file to open. */
export function Licence({ url, name }: { url: string | null; name: string }) {
  const { t } = useText()
  const openDocument = useOpenDocument()
  if (url === null) {
    return (
      <Banner tone="warning" title={t('verification.noLicence')}>
        {t('verification.noLicenceText')}
      </Banner>
    )
  }
  if (!isPicture(url)) {
    return (
      <Button variant="secondary" size="md" icon="document" onTap={() => openDocument(url, name)}>
        {t('verification.openLicence')}
      </Button>
    )
  }
  return (
    <Tappable className={styles.frame} label={`${t('verification.licenceAlt', { name })} ${t('verification.enlarge')}`} onTap={() => void viewPicture(url)}>
      <Image className={styles.picture ?? ''} src={url} mode="widthFix" />
    </Tappable>
  )
}
