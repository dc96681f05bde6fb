import type { ScoringRules } from '~/domain/assessments/scoring-rules'

/** Thresholds of scoring and reporting. A change makes a new version and says where it comes from. */
export const SCORING_RULES: ScoringRules = {
  version: '2026-12',
  // Own rule: a scale is scored when at least four fifths of its items are answered; the rest take the person's mean
  // on the scale (Downey & King 1998 find person-mean substitution sound up to about a fifth missing).
  answeredShare: 0.8,
  // Cells that describe persons: the product's rule for health and hardship, applied here too.
  smallestCell: 11,
  // Own rule, the step in which sizes are told: what five did together tells of none of them.
  republishedAfter: 5,
  // One of a hundred moves a percentile by one at most; percentiles are told in fives.
  largeGroup: 100,
  // Own rule: below 30 persons an alpha says more about chance than about the scale.
  smallestReliabilitySample: 30,
  // Jacobson & Truax (1991): beyond 1.96 standard errors a change is unlikely (p < .05) without actual change.
  reliableChange: 1.96,
  // Own rule: 1.28 standard errors (80 %, two-sided) is called likely and not more.
  likelyChange: 1.28,
  // Own rule for plain words on the answer scale of 1–5; no norm.
  bands: { lowBelow: 2.5, highFrom: 3.5 },
  // Holland: an undifferentiated profile; own threshold on the mean answer.
  flatProfileSpan: 0.5,
  careless: {
    // Huang et al. (2012), Journal of Business and Psychology 27, 99–114: two seconds an item.
    secondsPerItem: 2,
    // Own rule: noticed when every second item or more was answered faster than that.
    fastShare: 0.5,
    // Curran (2016), Journal of Experimental Social Psychology 66, 4–19: the same answer for half the items in a row.
    longStringShare: 0.5,
  },
}
