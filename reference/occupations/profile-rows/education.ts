/** Code | competency:required level:weight, most telling first. */
export const EDUCATION_PROFILES: readonly string[] = [
  '2-08-01-02|classroom-teaching:4:3,course-development:3:2,presentation:4:1',
  '2-08-02-01|classroom-teaching:4:3,lesson-planning:4:3,class-management:3:2,mandarin:4:1',
  '2-08-02-03|classroom-teaching:4:3,lesson-planning:4:3,class-management:3:2,mandarin:4:1',
  '2-08-02-04|classroom-teaching:4:3,class-management:4:3,lesson-planning:3:2,mandarin:4:1',
  '2-08-03-00|early-childhood-care:4:3,music-performance:2:1,class-management:3:2',
  '2-08-04-00|special-education-support:4:3,stress-resilience:4:2,classroom-teaching:3:2',
  '4-07-03-05|training-delivery:3:3,presentation:4:3,course-development:3:2',
  '2-09-07-01|sports-coaching:4:3,communication:3:2,customer-service:3:1',
]
