import { useMemo, useState } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import { postingLimits } from '~/domain/jobs/posting-limits'
import { OCCUPATION_PROFILES } from '~/reference/occupations/profiles'
import { competencyOptions } from '~/src/features/catalogues/picker-options'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { SearchablePicker } from '~/src/ui/picker/searchable-picker'
import { CompetencyRow, type Required } from './competency-row'
import type { PostingFormProps } from './posting-form'

/** What an occupation asks for by default, as a posting holds it. */
export function profileOf(occupation: string | undefined): Required[] {
  return (OCCUPATION_PROFILES.get(occupation ?? '') ?? []).map(({ id, level, weight }) => ({ id, level, weight, isMust: false }))
}

const isSame = (one: PostingDraft['competencies'], other: PostingDraft['competencies']) => JSON.stringify(one) === JSON.stringify(other)

/** The competencies a posting is matched by: which, how well, how much they count, which are musts. */
export function CompetencyFields({ draft, change, errorOf }: PostingFormProps) {
  const { t, locale } = useText()
  const labels = useLabels()
  const [isAdding, setAdding] = useState(false)
  const options = useMemo(() => competencyOptions(locale), [locale])
  const chosen = draft.competencies ?? []
  const mustCount = chosen.filter(({ isMust }) => isMust).length
  const profile = profileOf(draft.occupation)
  const error = errorOf('competencies')
  const set = (competencies: Required[]) => change({ competencies })
  const choose = (ids: string[]) => set(ids.map((id) => chosen.find((one) => one.id === id) ?? { id, level: 3, weight: 2, isMust: false }))
  return (
    <Stack gap={12}>
      {error !== undefined && <Banner tone="danger">{error}</Banner>}
      {chosen.length === 0 ? (
        <Card>
          <EmptyState title={t('postings.editor.noCompetencies')} body={t('postings.editor.noCompetenciesText')} actionLabel={t('postings.editor.addCompetency')} onAction={() => setAdding(true)} />
        </Card>
      ) : (
        <Card padding="none">
          {chosen.map((one) => (
            <CompetencyRow
              key={one.id}
              value={one}
              usual={profile.find(({ id }) => id === one.id)?.level}
              canBeMust={mustCount < postingLimits.maxMusts}
              onChange={(next) => set(chosen.map((old) => (old.id === one.id ? next : old)))}
              onRemove={() => set(chosen.filter(({ id }) => id !== one.id))}
            />
          ))}
        </Card>
      )}
      {chosen.length > 0 && (
        <Row gap={8} isWrapping>
          <Button variant="secondary" size="sm" icon="plus" isDisabled={chosen.length >= postingLimits.maxCompetencies} onTap={() => setAdding(true)}>
            {t('postings.editor.addCompetency')}
          </Button>
          {profile.length > 0 && !isSame(profile, chosen) && (
            <Button variant="quiet" size="sm" icon="undo" onTap={() => set(profile)}>
              {t('postings.editor.useProfile', { name: labels.occupation(draft.occupation ?? '') })}
            </Button>
          )}
        </Row>
      )}
      <SearchablePicker
        isOpen={isAdding}
        title={t('postings.editor.addCompetency')}
        mode="multiple"
        max={postingLimits.maxCompetencies}
        options={options}
        value={chosen.map(({ id }) => id)}
        onChange={choose}
        onClose={() => setAdding(false)}
      />
    </Stack>
  )
}
