/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const HEALTH: readonly string[] = [
  '2-05-01-19|全科医师|General practitioner|全科医生,临床医生|1002',
  '2-05-05-01|疾病控制医师|Disease control physician|疾控医师|1004',
  '2-05-06-01|药师|Pharmacist|药师,药剂师|1007,5203',
  '2-05-06-02|中药师|Chinese medicine pharmacist|中药师,中药调剂员|1008',
  '2-05-07-01|影像技师|Imaging technologist|影像技师,放射技师|1010,5205',
  '2-05-07-04|临床检验技师|Laboratory technologist|检验技师,医学检验师|1010,5205',
  '2-05-07-13|康复技师|Rehabilitation therapist|康复治疗师|1010',
  '2-05-08-01|内科护士|Medical nurse|护士|1011,5202',
  '2-05-08-04|外科护士|Surgical nurse|外科护士,手术室护士|1011,5202',
  '2-06-07-07|医药代表|Medical representative|医药代表,学术专员|1007,1002,0813',
  '2-07-11-03|心理咨询师|Psychological counsellor|心理咨询师,心理老师|0711',
]
