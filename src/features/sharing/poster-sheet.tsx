import { Image } from '@tarojs/components'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useKeepPicture } from '~/src/features/shell/use-keep-picture'
import { formatSalary } from '~/src/i18n/format/format-salary'
import { useText } from '~/src/i18n/use-text'
import { usePainting } from '~/src/platform/use-painting'
import { Button } from '~/src/ui/button/button'
import { SkeletonShape } from '~/src/ui/feedback/skeleton'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { paintPoster, posterSize } from './paint-poster'
import styles from './poster-sheet.module.scss'
import type { JobView } from './shared-job'

/** The poster as it will be saved, and the button that saves it. */
export function PosterSheet({ job, codeUrl, sharerName, onClose }: { job: JobView; codeUrl: string; sharerName: string; onClose: () => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const { posting, employer } = job
  const content = {
    brand: t('sharing.landing.homeOf'),
    title: posting.title,
    salary: formatSalary(posting.salary, locale, posting.salaryMonths),
    employer: employer.name,
    facts: [posting.cities.map(labels.city).join(t('common.listSeparator')), t('jobs.page.levelAtLeast', { level: labels.level(posting.level) })].join(' · '),
    tags: posting.competencies.slice(0, 4).map(({ id }) => labels.competency(id)),
    from: t('sharing.posterFrom', { name: sharerName }),
    scan: t('sharing.posterScan'),
    codeUrl,
  }
  const { picture, surface } = usePainting({
    ...posterSize,
    paint: (context, loadImage) => paintPoster(context, loadImage, content),
    key: JSON.stringify(content),
    onFailed: () => {
      notify({ text: t('sharing.posterFailed'), tone: 'danger' })
      onClose()
    },
  })
  const keep = useKeepPicture(t('sharing.posterKept'))
  return (
    <>
      {surface}
      <Sheet
        isOpen
        title={t('sharing.posterTitle')}
        height="tall"
        onClose={onClose}
        footer={
          <Button isBlock icon="download" isDisabled={!picture} onTap={() => keep(picture, posting.title)}>
            {t('sharing.posterKeep')}
          </Button>
        }
      >
        {picture ? <Image className={styles.poster ?? ''} src={picture.src} mode="widthFix" ariaLabel={`${posting.title} ${employer.name}`} /> : <SkeletonShape shape="picture" />}
      </Sheet>
    </>
  )
}
