import { useText } from '~/src/i18n/use-text'

/**
 * Words for a refusal as the career office needs them: the same code tells an employer something else
 * (EMPLOYER_NOT_VERIFIED), so the capability's own words come first.
 */
export function useOfficeWords(capability: 'verification' | 'review' | 'disputes' | 'roster'): (code: string) => string {
  const { find, errorText } = useText()
  return (code) => find(`${capability}.errors.${code}`) ?? errorText(code)
}
