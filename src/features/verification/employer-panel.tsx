import type { readEmployer } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { isCreditCode } from '~/domain/employers/credit-code'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Banner } from '~/src/ui/feedback/banner'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { FactList, type Fact } from '~/src/ui/list/fact-list'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { Licence } from './licence'
import { StatusTag } from './status-tag'

export type Employer = OutputOf<typeof readEmployer>['employer']

/** Everything a registration says, with the licence to compare it with. */
export function EmployerPanel({ employer }: { employer: Employer }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const facts: Fact[] = [
    [t('verification.kind'), labels.employerKind(employer.kind)],
    [t('verification.size'), labels.employerSize(employer.size)],
    [t('verification.industry'), labels.industry(employer.industry)],
    [t('verification.city'), labels.city(employer.city)],
    [t('verification.contact'), [employer.contactName, employer.contactTitle].filter((word) => word !== '').join(' · ')],
  ]
  return (
    <Stack gap={20}>
      <Row gap={8} isWrapping>
        <StatusTag status={employer.status} />
        <Text size={14} tone="muted">
          {t('verification.registeredAt', { when: formatAgo(employer.registeredAt, Date.now(), locale) })}
        </Text>
      </Row>
      {employer.founder && <FounderNotice founder={employer.founder} />}
      {employer.reviewNote !== '' && <Banner tone="warning">{t('verification.reviewNote', { note: employer.reviewNote })}</Banner>}
      <Stack gap={4}>
        <Text size={14} tone="muted" isBlock>
          {t('verification.creditCode')}
        </Text>
        <Row gap={8} isWrapping>
          <Text weight="medium" isNumeric isSelectable>
            {employer.creditCode}
          </Text>
          {isCreditCode(employer.creditCode) && (
            <Tag tone="success" icon="check">
              {t('verification.codeGood')}
            </Tag>
          )}
        </Row>
      </Stack>
      <Stack gap={8}>
        <Text size={14} tone="muted" isBlock>
          {t('verification.licence')}
        </Text>
        <Licence url={employer.licenceUrl} name={employer.name} />
      </Stack>
      <FactList facts={facts} />
      {employer.introduction !== '' && (
        <Stack gap={4}>
          <Text size={14} tone="muted" isBlock>
            {t('verification.introduction')}
          </Text>
          <Text size={14} isBlock>
            {employer.introduction}
          </Text>
        </Stack>
      )}
    </Stack>
  )
}

/** That somebody registered their own business, who it is where that is for this school to know, and what to compare. */
function FounderNotice({ founder }: { founder: NonNullable<Employer['founder']> }) {
  const { t } = useText()
  const title = founder.school === 'own' ? t('verification.founder.own', { name: founder.name, className: founder.className }) : t('verification.founder.other')
  return <Banner title={title}>{t(`verification.founder.check.${founder.school}`)}</Banner>
}
