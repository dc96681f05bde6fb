/** Code | competency:required level:weight, most telling first. */
export const ELECTRONICS_PROFILES: readonly string[] = [
  '2-02-09-02|circuit-design:3:3,instrumental-analysis:2:1,quality-control:3:2,english:2:1',
  '2-02-09-04|circuit-design:3:3,signal-processing:3:2,attention-to-detail:4:2',
  '2-02-11-01|electrical-drawing:4:3,power-systems:3:2,plc-programming:2:2,autocad:3:1',
  '2-02-12-01|power-systems:3:3,thermal-engineering:3:2,ehs-management:3:2,stress-resilience:3:1',
  '2-02-12-02|power-systems:4:3,electrical-drawing:3:3,ehs-management:3:1,execution:3:1',
  '2-02-38-09|ic-design:4:3,fpga:3:2,english:3:1,attention-to-detail:4:1',
  '2-02-38-10|robotics:4:3,automatic-control:3:2,python:2:1,plc-programming:3:2',
  '2-02-07-07|automatic-control:3:3,plc-programming:4:3,electrical-drawing:3:2,stress-resilience:3:1',
]
