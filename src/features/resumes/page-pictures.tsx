import { Image, ScrollView, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import styles from './page-pictures.module.scss'

/** Pages of a résumé as they are printed, each a picture with the outlines of its letters. */
export function PagePictures({ pages, isBusy = false }: { pages: readonly string[]; /** newer ones are on their way */ isBusy?: boolean }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const [isZoomed, setZoomed] = useState(false)
  const sources = useMemo(() => pages.map((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`), [pages])
  return (
    <Stack gap={8}>
      {!isDesk && (
        <Row justify="end">
          <Button size="sm" variant="quiet" icon={isZoomed ? 'minus' : 'search'} onTap={() => setZoomed(!isZoomed)}>
            {t(isZoomed ? 'resumes.zoomOut' : 'resumes.zoomIn')}
          </Button>
        </Row>
      )}
      <ScrollView scrollX={isZoomed} enhanced showScrollbar={false} className={styles.scroll ?? ''}>
        <View className={classes(styles.pages, isZoomed && styles.isZoomed, isBusy && styles.isBusy)}>
          {sources.map((source, index) => (
            <View key={index} className={styles.page} role="img" aria-label={t('resumes.pageAlt', { page: index + 1 })}>
              <Image className={styles.picture ?? ''} src={source} mode="scaleToFill" />
            </View>
          ))}
        </View>
      </ScrollView>
    </Stack>
  )
}
