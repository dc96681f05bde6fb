/** The thresholds that scoring and reporting follow; the values and where they come from stand in reference/instruments. */
export interface ScoringRules {
  version: string
  /** share of a scale's items that must be answered, 0–1 */
  answeredShare: number
  /** persons a cell must hold before anybody is compared with it */
  smallestCell: number
  /** persons who must have come, gone or answered anew before a group's figures are told anew */
  republishedAfter: number
  /** persons from which on one of them moves no figure that is told by a whole step */
  largeGroup: number
  /** complete answers a school must have before an alpha is used to judge change */
  smallestReliabilitySample: number
  /** standard errors of the difference */
  reliableChange: number
  likelyChange: number
  /** on the mean answer, 1–5 */
  bands: { lowBelow: number; highFrom: number }
  /** highest less lowest mean answer under which interests point nowhere in particular */
  flatProfileSpan: number
  careless: {
    secondsPerItem: number
    /** share of items answered faster than that, 0–1 */
    fastShare: number
    /** share of the items answered alike in a row, 0–1 */
    longStringShare: number
  }
}
