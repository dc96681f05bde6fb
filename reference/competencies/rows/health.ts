/** Medicine and health: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const HEALTH: readonly string[] = [
  'clinical-diagnosis|临床诊疗|Clinical diagnosis|采集病史、查体并提出诊疗意见|take histories, examine and propose treatment|临床医学,执业医师,规培,问诊',
  'nursing-care|临床护理|Nursing care|完成基础护理、给药和病情观察|give basic care, medication and observation|护理,护士资格证,护士执业,静脉穿刺',
  'medical-imaging|医学影像技术|Medical imaging|规范摆位、采集图像并初步判读|position, acquire and first-read images|CT,MRI,DR,超声,影像诊断',
  'medical-laboratory|医学检验|Medical laboratory work|完成检验、质控并识别异常结果|run tests and controls and spot abnormal results|检验技术,临检,生化检验,检验师',
  'pharmacy-practice|药学服务|Pharmacy practice|审方、调配并指导合理用药|check and fill prescriptions and advise on use|药师,执业药师,审方,药品调剂',
  'rehabilitation-therapy|康复治疗|Rehabilitation therapy|评定功能并实施康复训练|assess function and carry out training|康复,物理治疗,作业治疗,PT,OT',
  'traditional-chinese-medicine|中医药应用|Chinese medicine|辨证并运用方药或适宜技术|differentiate patterns and apply remedies or techniques|中医,针灸,推拿,中药,方剂',
  'public-health|公共卫生|Public health|开展流行病学调查和健康教育|carry out field investigation and health education|预防医学,流行病学,疾控,健康管理',
  'psychological-counselling|心理辅导|Psychological counselling|倾听、评估并在权限内给予支持或转介|listen, assess, support within bounds or refer|心理咨询,心理测评,心理健康',
  'clinical-research|临床研究协调|Clinical research|按 GCP 管理受试者、数据和文件|manage subjects, data and files under GCP|CRA,CRC,GCP,临床试验,医学撰写',
]
