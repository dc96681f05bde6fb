/** Code | competency:required level:weight, most telling first. */
export const FINANCE_PROFILES: readonly string[] = [
  '2-06-02-00|statistics:4:3,excel:4:2,spss:3:2,writing:3:1',
  '2-06-03-00|financial-accounting:3:3,taxation:3:2,accounting-software:3:2,excel:3:2,attention-to-detail:4:1',
  '2-06-04-00|auditing:3:3,financial-accounting:3:2,excel:4:2,stress-resilience:4:1',
  '2-06-05-00|taxation:4:3,financial-accounting:3:2,communication:3:1',
  '2-06-06-01|financial-analysis:3:3,excel:3:2,writing:3:2',
  '2-06-09-04|credit-assessment:3:3,risk-management:3:2,financial-analysis:3:2',
  '2-06-09-06|sales:3:3,financial-analysis:3:2,credit-assessment:3:2,negotiation:3:1',
  '2-06-10-01|insurance-practice:4:3,statistics:4:3,python:2:1,excel:4:1',
  '2-06-11-03|investment-analysis:4:3,financial-analysis:4:2,writing:4:2,excel:4:1',
  '2-06-11-07|financial-accounting:3:2,investment-analysis:3:3,attention-to-detail:4:2',
  '2-06-14-00|fintech:4:3,python:3:3,sql:3:2,risk-management:2:1',
  '4-05-01-01|customer-service:4:3,attention-to-detail:4:3,credit-assessment:1:1,communication:3:1',
  '4-05-01-03|sales:3:3,customer-service:4:2,investment-analysis:2:2',
  '4-05-03-01|sales:3:3,insurance-practice:3:2,stress-resilience:4:1',
]
