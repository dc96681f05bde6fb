import { useMemo } from 'react'
import { readCard, saveWishes, type Wishes } from '~/contract/cards'
import { readHome } from '~/contract/matching'
import { cityOptions, occupationOptions } from '~/src/features/catalogues/picker-options'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { NumberInput } from '~/src/ui/field/number-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { PickerField } from '~/src/ui/picker/picker-field'

const most = 10
const highestSalary = 200_000
export const noWishes: Wishes = { cities: [], occupations: [], salaryMin: 0 }

/** Where to, what as, for how much: the three things jobs are found by. */
export function WishesForm({ saved }: { saved: Wishes | null }) {
  const { t, locale } = useText()
  const { values: wishes, change, discard, isRestored } = useDraftValues<Wishes>('wishes', (kept) => kept ?? saved ?? noWishes)
  const options = useMemo(() => ({ cities: cityOptions(locale), occupations: occupationOptions(locale) }), [locale])
  const save = useCommand(saveWishes, {
    onDone: () => {
      discard()
      refresh(readCard, readHome)
      notify({ text: t('cards.wish.saved'), tone: 'success' })
      void back('home')
    },
  })
  const isTooMuch = wishes.salaryMin > highestSalary
  return (
    <Stack gap={20}>
      {isRestored && <Banner>{t('cards.wish.draft')}</Banner>}
      <Card>
        <Stack gap={24}>
          <PickerField label={t('cards.wish.cities')} hint={t('cards.wish.citiesHint')} mode="multiple" max={most} options={options.cities} value={wishes.cities} placeholder={t('common.any')} onChange={(cities) => change({ cities })} />
          <PickerField label={t('cards.wish.occupations')} hint={t('cards.wish.occupationsHint')} mode="multiple" max={most} options={options.occupations} value={wishes.occupations} placeholder={t('common.any')} onChange={(occupations) => change({ occupations })} />
          <NumberInput
            label={t('cards.wish.salary')}
            hint={t('cards.wish.salaryHint')}
            suffix={t('cards.wish.salaryUnit')}
            value={wishes.salaryMin === 0 ? undefined : wishes.salaryMin}
            error={isTooMuch ? t('cards.wish.salaryTooBig') : undefined}
            onChange={(salaryMin = 0) => change({ salaryMin })}
          />
        </Stack>
      </Card>
      <CommandFailed error={save.error} />
      <Button isBlock isDisabled={isTooMuch} isLoading={save.isPending} onTap={() => save.run(wishes)}>
        {t('cards.wish.save')}
      </Button>
    </Stack>
  )
}
