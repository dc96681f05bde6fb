import { useState, type ReactNode } from 'react'
import { readDesk, readMyEmployer, registerEmployer } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { normalizeCreditCode } from '~/domain/employers/credit-code'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { actAs } from '~/src/platform/acting-as'
import { useSession } from '~/src/platform/session'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { FounderField } from './founder-field'
import { LicenceField } from './licence-field'
import { ContactFields, UnitFields } from './registration-fields'
import { blankRegistration, findRegistrationProblems, type Registration, type RegistrationField } from './registration-form'
import { RegistrationStanding } from './registration-standing'
import { useLicence } from './use-licence'

type Employer = NonNullable<OutputOf<typeof readMyEmployer>['employer']>
interface Kept {
  values: Registration
  licence?: { name: string; fileId: string } | undefined
}

function valuesOf({ name, creditCode, kind, size, industry, city, introduction, contactName, contactTitle, isOwnBusiness }: Employer): Registration {
  return { name, creditCode, kind, size, industry, city, introduction, contactName, contactTitle, isOwnBusiness }
}

interface RegistrationEditorProps {
  employer: Employer | null
  onSent: () => void
  /** Draws the page around the form, with what stands at its foot. */
  renderPage: (form: ReactNode, footer: ReactNode) => ReactNode
}

/** Registering the own employer, or sending it again with corrections. */
export function RegistrationEditor({ employer, onSent, renderPage }: RegistrationEditorProps) {
  const { t, find } = useText()
  const draft = useDraftValues<Kept>('employer-registration', (kept) => kept ?? { values: employer ? valuesOf(employer) : blankRegistration })
  const { values } = draft.values
  const [touched, setTouched] = useState<ReadonlySet<RegistrationField>>(new Set())
  const [isTried, setTried] = useState(false)
  const session = useSession()
  const { licence, choose, retry } = useLicence(session?.accountId ?? '', draft.values.licence)
  const holdsRecord = session?.roles.some(({ role }) => role === 'student' || role === 'alumnus') === true
  const file = licence.fileId === undefined ? undefined : { name: licence.name, fileId: licence.fileId }
  const register = useCommand(registerEmployer, {
    refreshes: [readMyEmployer, readDesk],
    onDone: ({ employerId, status }) => {
      draft.discard()
      actAs({ role: 'recruiter', scopeId: employerId })
      notify({ text: t(status === 'verified' ? 'employers.register.saved' : 'employers.register.sent'), tone: 'success' })
      onSent()
    },
  })
  // A new code is another employer: the licence on file belongs to the old one.
  const hasStanding = employer?.licenceUrl != null && normalizeCreditCode(values.creditCode) === employer.creditCode
  const problems = findRegistrationProblems(values, file !== undefined || hasStanding)
  const refused = register.error?.fields ?? {}
  const errorOf = (field: RegistrationField) => {
    const code = problems[field] !== undefined ? (isTried || touched.has(field) ? problems[field] : undefined) : refused[field]
    return code === undefined ? undefined : (find(`employers.register.problem.${code}`) ?? t('employers.register.problem.malformed'))
  }
  const fields = {
    values,
    errorOf,
    change: (part: Partial<Registration>) => {
      draft.change((kept) => ({ values: { ...kept.values, ...part } }))
      register.reset()
    },
    touch: (field: RegistrationField) => setTouched((before) => new Set([...before, field])),
  }
  const keepFile = async (work: Promise<{ name: string; fileId: string } | undefined>) => {
    const uploaded = await work
    if (uploaded) draft.change({ licence: uploaded })
  }
  const send = async () => {
    setTried(true)
    if (Object.keys(problems).length > 0 || licence.state === 'uploading') {
      notify({ text: t('errors.INVALID_INPUT'), tone: 'danger' })
      return
    }
    const { isOwnBusiness = false, ...sent } = values
    await register.run({ ...sent, creditCode: normalizeCreditCode(values.creditCode), ...(file && { licenceFileId: file.fileId }), ...(holdsRecord && { isOwnBusiness }) })
  }
  const isVerified = employer?.status === 'verified'
  return renderPage(
    <Stack gap={24}>
      {employer && <RegistrationStanding employer={employer} />}
      <CommandFailed error={register.error} />
      <Section title={t('employers.register.unit')}>
        <Stack gap={12}>
          <UnitFields {...fields} />
          {holdsRecord && (
            <FounderField
              isOwnBusiness={values.isOwnBusiness === true}
              standing={employer && { isOwnBusiness: employer.isOwnBusiness, isVerified }}
              error={errorOf('isOwnBusiness')}
              onChange={(isOwnBusiness) => fields.change({ isOwnBusiness })}
            />
          )}
        </Stack>
      </Section>
      <Section title={t('employers.register.licence')}>
        <Card>
          <LicenceField licence={licence} standingUrl={hasStanding ? employer.licenceUrl : null} error={errorOf('licenceFileId')} onChoose={() => keepFile(choose())} onRetry={() => keepFile(retry())} />
        </Card>
      </Section>
      <Section title={t('employers.register.contact')}>
        <ContactFields {...fields} />
      </Section>
    </Stack>,
    <Button isBlock isLoading={register.isPending} isDisabled={employer?.status === 'suspended'} onTap={send}>
      {t(isVerified ? 'employers.register.save' : employer ? 'employers.register.sendAgain' : 'employers.register.send')}
    </Button>,
  )
}
