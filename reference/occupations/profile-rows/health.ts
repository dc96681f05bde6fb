/** Code | competency:required level:weight, most telling first. */
export const HEALTH_PROFILES: readonly string[] = [
  '2-05-01-19|clinical-diagnosis:4:3,communication:4:2,professional-ethics:4:1',
  '2-05-05-01|public-health:4:3,statistics:3:2,writing:3:1',
  '2-05-06-01|pharmacy-practice:4:3,attention-to-detail:4:2,customer-service:3:1',
  '2-05-06-02|traditional-chinese-medicine:4:3,pharmacy-practice:3:2,attention-to-detail:4:1',
  '2-05-07-01|medical-imaging:4:3,communication:3:1,attention-to-detail:4:1',
  '2-05-07-04|medical-laboratory:4:3,quality-control:3:2,attention-to-detail:4:1',
  '2-05-07-13|rehabilitation-therapy:4:3,communication:3:2,customer-service:3:1',
  '2-05-08-01|nursing-care:4:3,communication:3:2,stress-resilience:4:2',
  '2-05-08-04|nursing-care:4:3,stress-resilience:4:2,teamwork:4:1',
  '2-06-07-07|sales:3:3,clinical-research:2:1,presentation:3:2,professional-ethics:4:1',
  '2-07-11-03|psychological-counselling:4:3,communication:4:2,professional-ethics:4:2',
]
