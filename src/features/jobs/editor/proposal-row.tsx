import { View } from '@tarojs/components'
import type { PostingDraft } from '~/contract/jobs'
import type { ProposalView } from '~/contract/posting-assistant'
import { useText } from '~/src/i18n/use-text'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import { partNames } from './describe-part'
import { describeProposal } from './describe-proposal'
import { excerptOf } from './excerpt'
import styles from './proposal-row.module.scss'

interface ProposalRowProps {
  proposal: ProposalView
  draft: PostingDraft
  onAccept: () => void
  onDecline: () => void
}

/** One proposal: which part, what, the words that speak for it, and the two answers. */
export function ProposalRow({ proposal, draft, onAccept, onDecline }: ProposalRowProps) {
  const { t, locale } = useText()
  const { what, note, tags } = describeProposal(proposal, draft, locale)
  const part = t(partNames[proposal.part])
  const [evidence] = proposal.evidence
  const text = evidence ? (draft[evidence.field] ?? '') : ''
  // While one types on, the offsets are those of the text as it was read: then the words stand alone.
  const isThere = evidence !== undefined && text.slice(evidence.start, evidence.end) === evidence.words
  const excerpt = isThere ? excerptOf(text, evidence.start, evidence.end) : { before: '', words: evidence?.words ?? '', after: '' }
  return (
    <View className={styles.row} role="listitem">
      <View className={styles.words}>
        <Text size={12} tone="muted" isBlock>
          {[part, ...tags].join(' · ')}
        </Text>
        <Text weight="medium" isBlock>
          {what}
        </Text>
        <View className={styles.excerpt}>
          {excerpt.before}
          <View className={styles.evidence}>{excerpt.words}</View>
          {excerpt.after}
        </View>
        {note !== undefined && (
          <Text size={12} tone="muted" isBlock>
            {note}
          </Text>
        )}
      </View>
      <IconButton name="close" label={t('postingHelp.proposals.decline', { what: `${part} ${what}` })} onTap={onDecline} />
      <IconButton name="check" tone="soft" label={t('postingHelp.proposals.accept', { what: `${part} ${what}` })} onTap={onAccept} />
    </View>
  )
}
