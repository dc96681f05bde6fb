/** Code | competency:required level:weight, most telling first. */
export const MEDIA_PROFILES: readonly string[] = [
  '2-09-06-01|graphic-design:4:3,photoshop:4:2,illustrator:4:2,innovation:3:1',
  '2-09-06-03|animation-production:4:3,illustration:3:2,after-effects:3:2',
  '2-09-06-04|interior-design:4:3,autocad:3:2,3d-software:4:2',
  '2-09-06-07|ui-design:4:3,figma:4:3,interaction-design:3:2,photoshop:3:1',
  '2-09-06-02|fashion-design:4:3,illustrator:3:2,market-research:2:1',
  '2-09-03-06|video-production:4:3,premiere:4:3,after-effects:3:2',
  '2-10-01-01|news-writing:4:3,communication:4:2,stress-resilience:3:1',
  '2-10-02-01|editing-proofreading:4:3,writing:4:2,attention-to-detail:4:2',
  '2-10-02-05|social-media-operation:3:3,copywriting:3:3,video-production:2:1',
  '2-10-05-00|translation:4:3,english:4:2,interpreting:3:2,attention-to-detail:4:1',
  '2-10-04-02|broadcasting:4:3,mandarin:5:2,communication:4:1',
  '2-10-08-02|heritage-conservation:4:3,writing:3:2,presentation:3:1',
  '4-08-08-08|graphic-design:3:3,photoshop:4:3,copywriting:2:1',
]
