/** Code | competency:required level:weight, most telling first. */
export const CONSTRUCTION_PROFILES: readonly string[] = [
  '2-02-18-01|architectural-design:3:3,structural-design:3:2,autocad:4:2,bim:3:1',
  '2-02-18-02|construction-management:3:3,autocad:3:2,surveying:2:1,stress-resilience:4:1,ehs-management:2:1',
  '2-02-18-03|landscape-design:4:3,autocad:3:2,photoshop:3:1,3d-software:3:1',
  '2-02-18-04|water-engineering:4:3,autocad:3:2,bim:2:1',
  '2-02-18-05|geotechnical-engineering:4:3,surveying:3:2,autocad:3:1,stress-resilience:3:1',
  '2-02-18-08|road-bridge-engineering:4:3,autocad:3:2,surveying:3:2,construction-management:3:1',
  '2-02-18-12|water-engineering:4:3,construction-management:3:2,autocad:3:1',
  '2-02-02-02|surveying:4:3,autocad:3:2,arcgis:2:1',
  '2-02-02-07|arcgis:4:3,python:3:2,database-design:2:1',
  '2-02-30-07|site-supervision:3:3,construction-management:3:2,professional-ethics:4:2',
  '2-02-30-10|cost-estimation:4:3,cost-software:4:3,excel:3:1,attention-to-detail:4:1',
  '2-02-30-04|project-management:3:3,communication:3:2,office-suite:3:1,leadership:2:1',
  '2-02-37-02|urban-planning:4:3,arcgis:3:2,autocad:3:1,writing:3:1',
  '4-08-08-23|bim:4:3,autocad:3:2,structural-design:2:1',
  '2-02-15-08|transport-planning:3:3,autocad:3:2,data-analysis:2:1',
]
