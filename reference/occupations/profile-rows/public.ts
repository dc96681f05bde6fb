/** Code | competency:required level:weight, most telling first. */
export const PUBLIC_PROFILES: readonly string[] = [
  '2-07-04-00|legal-research:4:3,litigation-support:3:2,writing:4:2,contract-review:3:2',
  '2-07-09-00|contract-review:4:3,legal-research:3:2,negotiation:3:1',
  '2-06-07-14|contract-review:3:2,risk-management:3:3,professional-ethics:4:2',
  '2-06-12-01|intellectual-property:4:3,writing:4:2,english:3:1',
  '2-07-07-00|litigation-support:3:3,writing:3:2,attention-to-detail:4:2',
  '2-07-11-01|social-work:4:3,communication:4:2,stress-resilience:3:1',
  '3-01-01-01|administration:3:3,writing:3:2,office-suite:4:2,communication:3:1',
  '3-01-01-02|public-service:3:3,writing:3:2,customer-service:4:2',
  '3-01-02-02|administration:3:3,writing:4:3,office-suite:4:1,time-management:4:1',
  '3-01-04-01|community-work:3:3,communication:4:2,public-service:3:2',
  '2-10-07-00|archives-management:4:3,attention-to-detail:4:2,office-suite:3:1',
]
