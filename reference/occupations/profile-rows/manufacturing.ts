/** Code | competency:required level:weight, most telling first. */
export const MANUFACTURING_PROFILES: readonly string[] = [
  '2-02-07-01|mechanical-design:4:3,solidworks:4:3,mechanical-drawing:4:2,finite-element-analysis:2:1',
  '2-02-07-02|manufacturing-process:4:3,lean-production:3:2,mechanical-drawing:3:2,problem-solving:3:1',
  '2-02-07-03|automatic-control:3:3,circuit-design:3:2,attention-to-detail:3:1',
  '2-02-07-04|equipment-maintenance:4:3,plc-programming:3:2,mechanical-drawing:3:2,execution:3:1',
  '2-02-07-06|mould-design:4:3,solidworks:4:2,manufacturing-process:3:2',
  '2-02-07-08|manufacturing-process:3:3,materials-characterisation:3:2,finite-element-analysis:2:1',
  '2-02-07-09|manufacturing-process:3:3,quality-control:3:2,mechanical-drawing:3:1',
  '2-02-07-11|vehicle-engineering:4:3,solidworks:3:2,finite-element-analysis:3:2,teamwork:3:1',
  '2-02-08-02|manufacturing-process:4:3,mechanical-drawing:4:2,quality-control:3:2,professional-ethics:4:1',
  '2-02-38-05|plc-programming:3:3,robotics:3:2,lean-production:3:2,data-analysis:2:1',
  '2-02-29-03|quality-control:4:3,statistics:2:2,attention-to-detail:4:2,communication:3:1',
  '2-02-30-01|lean-production:4:3,excel:3:2,data-analysis:3:2,problem-solving:3:1',
  '2-02-34-02|industrial-product-design:4:3,3d-software:3:2,innovation:3:2,presentation:3:1',
]
